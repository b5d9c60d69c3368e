package io.lparjar.emulator.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsignedJarTest {
  @TempDir Path directory;

  @Test
  void signatureAndDigestsGoAndAllElseStays() throws IOException {
    Path jar = signedJar();

    UnsignedJar.main(new String[] {jar.toString()});

    try (JarFile unsigned = new JarFile(jar.toFile())) {
      assertThat(unsigned.stream().map(JarEntry::getName))
          .containsExactly("META-INF/MANIFEST.MF", "a/B.class", "META-INF/services/a.C");
      assertThat(unsigned.getManifest().getEntries()).isEmpty();
      assertThat(unsigned.isMultiRelease()).isTrue();
      assertThat(unsigned.getInputStream(unsigned.getEntry("a/B.class")))
          .hasContent("content of a/B.class");
    }
  }

  @Test
  void fileThatIsNoJarStaysAsItWas() throws IOException {
    Path text = Files.writeString(directory.resolve("x.jar"), "no jar");

    assertThatThrownBy(() -> UnsignedJar.rewrite(text)).isInstanceOf(ZipException.class);

    assertThat(text).hasContent("no jar");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(text);
    }
  }

  private Path signedJar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MULTI_RELEASE, "true");
    Attributes digest = new Attributes();
    digest.putValue("SHA-256-Digest", "none");
    manifest.getEntries().put("a/B.class", digest);
    Path jar = directory.resolve("signed.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (String name :
          new String[] {"META-INF/X.SF", "META-INF/X.RSA", "a/B.class", "META-INF/services/a.C"}) {
        out.putNextEntry(new JarEntry(name));
        out.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
