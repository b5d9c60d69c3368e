package io.lparjar.emulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a system for a test class, and hands it to parameters of type {@link
 * io.lparjar.emulator.ZosEmulator}. It is reset before each test.
 *
 * <pre>
 * {@literal @}WithZos(users = "ALICE:SECRET")
 * class TransferTest {
 *   {@literal @}Test
 *   void sendsReport(ZosEmulator zos) { ... }
 * }
 * </pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ZosExtension.class)
public @interface WithZos {

  /** Users to add, each as {@code ID:PASSWORD}. */
  String[] users() default {};

  /** A folder of data sets and jobs to load; none when empty. */
  String seed() default "";

  /** Whether tests see what the tests before them have done. */
  boolean keepState() default false;
}
