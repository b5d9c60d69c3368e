package io.lparjar.emulator.ftp.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.mina.core.service.IoHandlerAdapter;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.nio.NioSocketAcceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReplyChannelTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final byte[] REPLY = "200 OK\r\n".getBytes(StandardCharsets.US_ASCII);

  private final NioSocketAcceptor acceptor = new NioSocketAcceptor(1);
  private final BlockingQueue<IoSession> opened = new LinkedBlockingQueue<>();
  private final AtomicInteger sentByIoThread = new AtomicInteger();
  private final CountDownLatch ioThreadMayGoOn = new CountDownLatch(1);
  private Socket client;
  private IoSession io;

  @BeforeEach
  void connect() throws Exception {
    acceptor.setHandler(
        new IoHandlerAdapter() {
          @Override
          public void sessionOpened(IoSession session) {
            opened.add(session);
          }

          @Override
          public void messageReceived(IoSession session, Object message) throws Exception {
            ioThreadMayGoOn.await();
          }

          @Override
          public void messageSent(IoSession session, Object message) {
            sentByIoThread.incrementAndGet();
          }
        });
    acceptor.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    client = new Socket(InetAddress.getLoopbackAddress(), acceptor.getLocalAddress().getPort());
    client.setSoTimeout((int) LIMIT.toMillis());
    io = opened.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  @AfterEach
  void close() throws IOException {
    ioThreadMayGoOn.countDown();
    client.close();
    acceptor.dispose();
  }

  @Test
  void repliesLeaveWhileTheIoThreadIsBusy() throws IOException {
    client.getOutputStream().write('N');
    await().atMost(LIMIT).until(() -> io.getReadBytes() == 1);

    new ReplyChannel(io).send(REPLY);

    assertThat(client.getInputStream().readNBytes(REPLY.length)).isEqualTo(REPLY);
  }

  @Test
  void aClientThatReadsLateGetsAllInOrder() throws IOException {
    ReplyChannel channel = new ReplyChannel(io);
    int replies = 200;
    int length = 64 * 1024;
    for (int i = 0; i < replies; i++) {
      byte[] reply = new byte[length];
      Arrays.fill(reply, (byte) i);
      channel.send(reply);
    }

    for (int i = 0; i < replies; i++) {
      byte[] expected = new byte[length];
      Arrays.fill(expected, (byte) i);
      assertThat(client.getInputStream().readNBytes(length)).isEqualTo(expected);
    }
    await().atMost(LIMIT).until(() -> io.getScheduledWriteBytes() == 0);
  }

  @Test
  void theIoThreadHearsOfRepliesWhileNothingIsRead() {
    io.suspendRead();

    new ReplyChannel(io).send(REPLY);

    await().atMost(LIMIT).until(() -> sentByIoThread.get() == 1);
    assertThat(io.getWrittenBytes()).isEqualTo(REPLY.length);
  }

  @Test
  void aReplyCountsAsActivity() {
    new ReplyChannel(io).send(REPLY);

    assertThat(io.getWrittenBytes()).isEqualTo(REPLY.length);
    assertThat(io.getScheduledWriteBytes()).isZero();
    assertThat(sentByIoThread).hasValue(0);
  }

  @Test
  void nothingIsSentBehindTheLastReply() throws IOException {
    ReplyChannel channel = new ReplyChannel(io);
    channel.send(REPLY);
    io.closeOnFlush();

    channel.send(REPLY);

    assertThat(client.getInputStream().readAllBytes()).isEqualTo(REPLY);
  }
}
