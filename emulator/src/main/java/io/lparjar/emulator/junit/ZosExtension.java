package io.lparjar.emulator.junit;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.Faults;
import io.lparjar.emulator.given.Given;
import io.lparjar.emulator.journal.Journal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A system for tests.
 *
 * <pre>
 * {@literal @}RegisterExtension
 * static final ZosExtension ZOS =
 *     ZosExtension.of(ZosEmulator.builder().user("ALICE", "SECRET"));
 * </pre>
 *
 * <p>In a static field it lives as long as the test class and is reset before each test, on the
 * same ports; in an instance field each test has a system of its own. {@link WithZos} is the same
 * by an annotation. A test that fails shows the dialogue of its sessions and the logs of its jobs,
 * as a suppressed exception and as a report entry.
 *
 * <p>Tests of one class that run at the same time need {@link #keepingState()}, or an instance
 * field.
 */
public final class ZosExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final String REPORT = "lparjar";

  private final ZosEmulator.@Nullable Builder builder;
  private boolean keepsState;
  private @Nullable ZosEmulator running;

  /** The test or class that has started the system and ends it. */
  private String owner = "";

  private boolean fresh;

  /** For {@link WithZos}; in fields, use {@link #create()} or {@link #of}. */
  ZosExtension() {
    this(null);
  }

  private ZosExtension(ZosEmulator.@Nullable Builder builder) {
    this.builder = builder;
  }

  /** With a system as {@link ZosEmulator#builder()} describes it. */
  public static ZosExtension create() {
    return of(ZosEmulator.builder());
  }

  /** With a system as {@code builder} describes it. */
  public static ZosExtension of(ZosEmulator.Builder builder) {
    return new ZosExtension(builder);
  }

  /** Without the reset between tests. */
  public ZosExtension keepingState() {
    keepsState = true;
    return this;
  }

  /**
   * The system.
   *
   * @throws IllegalStateException outside of tests and their life cycle methods
   */
  public ZosEmulator emulator() {
    ZosEmulator present = running;
    if (present == null) {
      throw new IllegalStateException(
          "the system runs during tests only; is the field annotated with @RegisterExtension?");
    }
    return present;
  }

  /** See {@link ZosEmulator#given()}. */
  public Given given() {
    return emulator().given();
  }

  /** See {@link ZosEmulator#journal()}. */
  public Journal journal() {
    return emulator().journal();
  }

  /** See {@link ZosEmulator#faults()}. */
  public Faults faults() {
    return emulator().faults();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    start(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    start(context);
    if (!fresh && !keepsState) {
      emulator().reset();
    }
    fresh = false;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    end(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ZosEmulator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return emulator();
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    String report = FailureReport.of(emulator());
    context.publishReportEntry(REPORT, report);
    failure.addSuppressed(new FailureReport(report));
    throw failure;
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    handleTestExecutionException(context, failure);
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    handleTestExecutionException(context, failure);
  }

  private void start(ExtensionContext context) {
    if (running == null) {
      running = wanted(context).start();
      owner = context.getUniqueId();
      fresh = true;
    }
  }

  private void end(ExtensionContext context) {
    ZosEmulator present = running;
    if (present != null && owner.equals(context.getUniqueId())) {
      running = null;
      present.close();
    }
  }

  private ZosEmulator.Builder wanted(ExtensionContext context) {
    ZosEmulator.Builder given = builder;
    if (given != null) {
      return given;
    }
    ZosEmulator.Builder described = ZosEmulator.builder();
    WithZos annotation = context.getRequiredTestClass().getAnnotation(WithZos.class);
    if (annotation != null) {
      keepsState = annotation.keepState();
      for (String user : annotation.users()) {
        int colon = user.indexOf(':');
        described.user(user.substring(0, Math.max(colon, 0)), user.substring(colon + 1));
      }
      if (!annotation.seed().isEmpty()) {
        described.seed(Path.of(annotation.seed()));
      }
    }
    return described;
  }
}
