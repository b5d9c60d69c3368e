package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which data set: the ENQs on SYSDSN (data sets) and SPFEDIT (members).
 *
 * <p>A resource is held by address spaces, exclusively by one or shared by many. An address space
 * that holds it may hold it again, and exclusively when no other does. Who waits is served in
 * order; a request that does not wait is refused while others are ahead of it.
 *
 * <p>Safe for use by many threads. Each resource is guarded by its place in the map and leaves it
 * with its last holder.
 *
 * @see "z/OS MVS Programming: Authorized Assembler Services Guide, serialization with ENQ"
 */
public final class Serialization {
  private static final String DATA_SET = "SYSDSN";
  private static final String MEMBER = "SPFEDIT";

  private final ConcurrentMap<Resource, Queue> queues = new ConcurrentHashMap<>();

  /** How a resource is held. */
  public enum Mode {
    SHARED("SHR"),
    EXCLUSIVE("EXCL");

    private final String text;

    Mode(String text) {
      this.text = text;
    }
  }

  /**
   * A resource, and who wants it.
   *
   * @param major kind of resource (QNAME): SYSDSN or SPFEDIT
   * @param minor which one (RNAME)
   * @param requests those that hold it, then those that wait, in order
   */
  public record HeldResource(String major, String minor, List<Enq> requests) {
    public HeldResource {
      requests = List.copyOf(requests);
    }

    /** Whether somebody waits. */
    public boolean isContended() {
      return requests.stream().anyMatch(request -> !request.granted());
    }
  }

  /**
   * A request for a resource.
   *
   * @param granted whether it is held, not waited for
   */
  public record Enq(String jobName, int asid, Mode mode, boolean granted) {}

  /** A resource that is held until it is closed. Only the first call counts. */
  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Holds a data set if that can be done at once.
   *
   * @throws DataSetException {@code IN_USE} with its holder
   */
  public Hold obtain(Requester requester, DataSetName name, Mode mode) {
    return obtain(
        new Resource(DATA_SET, name.value()),
        new Request(requester, mode),
        holder -> DataSetException.heldBy(Reason.IN_USE, name, null, holder));
  }

  /**
   * Holds a member if that can be done at once.
   *
   * @throws DataSetException {@code MEMBER_IN_USE} with its holder
   */
  public Hold obtain(Requester requester, DataSetName name, MemberName member, Mode mode) {
    return obtain(
        new Resource(MEMBER, name.value() + "(" + member.value() + ")"),
        new Request(requester, mode),
        holder -> DataSetException.heldBy(Reason.MEMBER_IN_USE, name, member, holder));
  }

  /**
   * Holds a data set, waiting for those who hold it. Who needs several asks for them in ascending
   * order of their names, so that no two wait for each other.
   *
   * @param onWait told once, with the holder, when there is something to wait for
   * @throws InterruptedException when the wait is given up; nothing is held then
   */
  public Hold await(Requester requester, DataSetName name, Mode mode, Consumer<String> onWait)
      throws InterruptedException {
    Resource resource = new Resource(DATA_SET, name.value());
    Request request = new Request(requester, mode);
    String holder = enqueue(resource, request, true);
    if (holder != null) {
      boolean granted = false;
      try {
        onWait.accept(holder);
        request.granted.await();
        granted = true;
      } finally {
        if (!granted) {
          dequeue(resource, request);
        }
      }
    }
    return new Held(resource, request);
  }

  /** The first holder of a data set, such as {@code 0035 USER2 EXCL on SYSDSN}. */
  public Optional<String> holder(DataSetName name) {
    Resource resource = new Resource(DATA_SET, name.value());
    String[] holder = {""};
    queues.computeIfPresent(
        resource,
        (key, queue) -> {
          holder[0] = queue.firstHolder().text(key);
          return queue;
        });
    return holder[0].isEmpty() ? Optional.empty() : Optional.of(holder[0]);
  }

  /** All resources that are held now, by major and minor name, for displays. */
  public List<HeldResource> resources() {
    List<HeldResource> resources = new ArrayList<>();
    for (Resource resource : queues.keySet()) {
      queues.computeIfPresent(
          resource,
          (key, queue) -> {
            resources.add(new HeldResource(key.major, key.minor, queue.requests()));
            return queue;
          });
    }
    resources.sort(Comparator.comparing(HeldResource::major).thenComparing(HeldResource::minor));
    return resources;
  }

  private Hold obtain(
      Resource resource, Request request, Function<String, DataSetException> refusal) {
    String holder = enqueue(resource, request, false);
    if (holder != null) {
      throw refusal.apply(holder);
    }
    return new Held(resource, request);
  }

  /** Grants the request, or lets it wait when wanted; null or who is in the way. */
  private @Nullable String enqueue(Resource resource, Request request, boolean wait) {
    @Nullable String[] inTheWay = {null};
    queues.compute(
        resource,
        (key, present) -> {
          Queue queue = present == null ? new Queue() : present;
          if (queue.admits(request)) {
            queue.holders.add(request);
          } else {
            inTheWay[0] = queue.firstOther(request).text(key);
            if (wait) {
              queue.waiters.add(request);
            }
          }
          return queue;
        });
    return inTheWay[0];
  }

  /** Takes a request out, whether it waits or holds, and serves those who waited for it. */
  private void dequeue(Resource resource, Request request) {
    queues.computeIfPresent(
        resource,
        (key, queue) -> {
          queue.holders.remove(request);
          queue.waiters.remove(request);
          queue.serve();
          return queue.holders.isEmpty() ? null : queue;
        });
  }

  /**
   * What is serialized.
   *
   * @param major kind of resource (QNAME)
   * @param minor which one (RNAME)
   */
  private record Resource(String major, String minor) {

    /** Written out, as {@link #hashCode}: the generated ones are linked anew at each start. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Resource that && major.equals(that.major) && minor.equals(that.minor);
    }

    @Override
    public int hashCode() {
      return 31 * major.hashCode() + minor.hashCode();
    }
  }

  /** One ENQ; equal to itself only. */
  private static final class Request {
    private final Requester requester;
    private final Mode mode;
    private final CountDownLatch granted = new CountDownLatch(1);

    Request(Requester requester, Mode mode) {
      this.requester = requester;
      this.mode = mode;
    }

    Enq toEnq(boolean isGranted) {
      return new Enq(requester.jobName(), requester.asid(), mode, isGranted);
    }

    boolean isOfSameAddressSpace(Request other) {
      return requester.asid() == other.requester.asid();
    }

    boolean excludes(Request other) {
      return !isOfSameAddressSpace(other)
          && (mode == Mode.EXCLUSIVE || other.mode == Mode.EXCLUSIVE);
    }

    String text(Resource resource) {
      String asid = Integer.toHexString(0x10000 | (requester.asid() & 0xFFFF)).substring(1);
      return asid.toUpperCase(Locale.ROOT)
          + " "
          + requester.jobName()
          + " "
          + mode.text
          + " on "
          + resource.major;
    }
  }

  /** The holders of a resource and those who wait for it, in order. */
  private static final class Queue {
    private final List<Request> holders = new ArrayList<>(1);
    private final List<Request> waiters = new ArrayList<>(0);

    /** Whether the request can be granted now; nobody overtakes, but a holder may hold again. */
    boolean admits(Request request) {
      return holders.stream().noneMatch(request::excludes)
          && (waiters.isEmpty() || holders.stream().anyMatch(request::isOfSameAddressSpace));
    }

    /** Grants what waits, from the first on, until one has to go on waiting. */
    void serve() {
      while (!waiters.isEmpty() && holders.stream().noneMatch(waiters.get(0)::excludes)) {
        Request next = waiters.remove(0);
        holders.add(next);
        next.granted.countDown();
      }
    }

    List<Enq> requests() {
      List<Enq> requests = new ArrayList<>();
      holders.forEach(holder -> requests.add(holder.toEnq(true)));
      waiters.forEach(waiter -> requests.add(waiter.toEnq(false)));
      return requests;
    }

    Request firstHolder() {
      return holders.get(0);
    }

    Request firstOther(Request request) {
      for (Request holder : holders) {
        if (!holder.isOfSameAddressSpace(request)) {
          return holder;
        }
      }
      return waiters.get(0);
    }
  }

  /** A granted request. */
  private final class Held implements Hold {
    private final Resource resource;
    private final Request request;
    private final AtomicBoolean closed = new AtomicBoolean();

    Held(Resource resource, Request request) {
      this.resource = resource;
      this.request = request;
    }

    @Override
    public void close() {
      if (closed.compareAndSet(false, true)) {
        dequeue(resource, request);
      }
    }
  }
}
