package io.lparjar.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: what may know what. */
@AnalyzeClasses(packages = "io.lparjar", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule modulesDependOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("security")
          .definedBy("io.lparjar.security..")
          .layer("datasets")
          .definedBy("io.lparjar.datasets..")
          .layer("jes")
          .definedBy("io.lparjar.jes..")
          .layer("emulator")
          .definedBy("io.lparjar.emulator..")
          .whereLayer("emulator")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("jes")
          .mayOnlyBeAccessedByLayers("emulator")
          .whereLayer("datasets")
          .mayOnlyBeAccessedByLayers("jes", "emulator");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.lparjar.(*).(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule sqlStaysInStores =
      fence("java.sql..", "io.lparjar.(*).store..", "io.lparjar.emulator.ftp.sql..");

  @ArchTest static final ArchRule h2StaysInStores = fence("org.h2..", "io.lparjar.(*).store..");

  @ArchTest
  static final ArchRule minaStaysAtTheNet =
      fence("org.apache.mina..", "io.lparjar.emulator.ftp.net..");

  @ArchTest
  static final ArchRule commandLineStaysAtTheLauncher =
      fence("org.apache.commons.cli..", "io.lparjar.emulator.launch..");

  @ArchTest
  static final ArchRule terminalStaysAtTheConsole =
      fence("org.jline..", "io.lparjar.emulator.console..");

  @ArchTest
  static final ArchRule certificatesStayInTheirPackage =
      fence("org.bouncycastle..", "io.lparjar.security.certificate..");

  @ArchTest
  static final ArchRule junitStaysInItsPackage =
      fence("org.junit..", "io.lparjar.emulator.junit..");

  @ArchTest
  static final ArchRule assertjStaysInItsPackage =
      fence("org.assertj..", "io.lparjar.emulator.assertj..");

  @ArchTest
  static final ArchRule lowerModulesDoNotKnowFtp =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.lparjar.emulator..")
          .should()
          .haveSimpleNameContaining("Ftp");

  @ArchTest
  static final ArchRule standardStreamsBelongToTheLauncher =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.lparjar.emulator.launch..")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule exceptionsSayWhatIsWrong = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest static final ArchRule loggingIsSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule packagesAreNamedAfterFeatures =
      noClasses()
          .should()
          .resideInAnyPackage("..impl..", "..util..", "..common..", "..helper..", "..manager..");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)");

  private ArchitectureTest() {}

  private static ArchRule fence(String library, String... users) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(users)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
