package io.lparjar.emulator.ftp.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.jes.db2.Db2Column;
import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.db2.SqlStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryTransferTest {
  private boolean threadClosed;

  @Test
  void theThreadToDb2EndsAlthoughTheResultCannotBeClosed() {
    QueryReport report =
        QueryReport.of(List.of("SELECT"), new Broken(), ColumnHeadings.NAMES, false);
    QueryTransfer transfer =
        new QueryTransfer(
            Dialogue.loggedIn().session(),
            new UsedFile("USER1.SQL", false, false),
            report,
            new Open());

    assertThatThrownBy(transfer::close).hasMessage("broken");
    assertThat(threadClosed).isTrue();
  }

  private static final class Broken implements Db2Cursor {
    @Override
    public List<Db2Column> columns() {
      return List.of();
    }

    @Override
    public boolean next() {
      return false;
    }

    @Override
    public String value(int column) {
      return NULL;
    }

    @Override
    public void close() {
      throw new IllegalStateException("broken");
    }
  }

  private final class Open implements Db2Session {
    @Override
    public Db2Cursor open(SqlStatement query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long execute(SqlStatement statement) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {
      threadClosed = true;
    }
  }
}
