import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Removes the signatures of the jars in a folder, whose bytes otherwise stay as they are: Java keeps no class of a signed jar in
 * a class-data archive, and a third of the command line's classes come from such jars.
 */
final class UnsignedJars {

  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

  private UnsignedJars() {
  }

  public static void main(String[] folder) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(folder[0]), "*.jar")) {
      for (Path jar : jars) {
        strip(jar);
      }
    }
  }

  private static void strip(Path jar) throws IOException {
    Path draft = jar.resolveSibling(jar.getFileName() + ".part");
    try (ZipFile in = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> kept = in.stream().filter(e -> !SIGNATURE.matcher(e.getName()).matches()).toList();
      if (kept.size() == in.size()) {
        return;
      }
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
        for (ZipEntry entry : kept) {
          copy(in, entry, out);
        }
      }
    }
    Files.setLastModifiedTime(draft, Files.getLastModifiedTime(jar));
    Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry same = new ZipEntry(entry.getName());
    same.setTime(entry.getTime());
    out.putNextEntry(same);
    try (InputStream content = in.getInputStream(entry)) {
      content.transferTo(out);
    }
  }
}
