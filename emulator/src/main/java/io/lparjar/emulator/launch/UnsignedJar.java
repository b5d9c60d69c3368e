package io.lparjar.emulator.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Takes the signatures out of jars, for {@code launch.sh}. The virtual machine puts no class of a
 * signed jar into its archive, and a start that needs one reads a manifest with thousands of
 * digests, which takes a fifth of the start of a system in memory.
 *
 * @see "JAR File Specification, Signed JAR File"
 */
final class UnsignedJar {
  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  private UnsignedJar() {}

  /** Rewrites each jar of {@code paths} in place. */
  public static void main(String[] paths) throws IOException {
    for (String path : paths) {
      rewrite(Path.of(path));
    }
  }

  /** Rewrites a jar in place; a failure leaves it as it was. */
  static void rewrite(Path jar) throws IOException {
    Path copy = jar.resolveSibling(jar.getFileName() + ".unsigned");
    try {
      try (JarFile signed = new JarFile(jar.toFile(), false);
          JarOutputStream out =
              new JarOutputStream(Files.newOutputStream(copy), manifest(signed))) {
        copy(signed, out);
      }
      Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void copy(JarFile signed, JarOutputStream out) throws IOException {
    List<JarEntry> kept =
        signed.stream()
            .filter(entry -> !entry.getName().equals(JarFile.MANIFEST_NAME))
            .filter(entry -> !SIGNATURE.matcher(entry.getName()).matches())
            .toList();
    for (JarEntry entry : kept) {
      out.putNextEntry(new JarEntry(entry.getName()));
      try (InputStream content = signed.getInputStream(entry)) {
        content.transferTo(out);
      }
    }
  }

  /** What it says of the jar as a whole, without the digest of each entry. */
  private static Manifest manifest(JarFile signed) throws IOException {
    Manifest manifest = new Manifest();
    Manifest before = signed.getManifest();
    if (before != null) {
      manifest.getMainAttributes().putAll(before.getMainAttributes());
    }
    return manifest;
  }
}
