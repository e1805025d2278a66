import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Run by the build: turns every Markdown file of a folder into a page for the help, links to other files included. */
public final class HelpPages {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final String PAGE = """
      <!DOCTYPE html>
      <html lang="en">
      <head><meta charset="utf-8"><title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 56em; margin: 2em auto; padding: 0 1em; }
      pre, code { font-family: ui-monospace, monospace; font-size: 0.9em; }
      pre { overflow-x: auto; padding: 0.8em; border: 1px solid #8885; border-radius: 4px; }
      table { border-collapse: collapse; } th, td { border: 1px solid #8885; padding: 0.3em 0.6em; text-align: left; }
      </style></head>
      <body>
      %s</body>
      </html>
      """;

  private HelpPages() {
  }

  /** From the folder of the first argument into that of the second. */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Path page = to.resolve(html(from.relativize(file).toString()));
        Files.createDirectories(page.getParent());
        Files.writeString(page, page(Files.readString(file), new Links(from, file)));
      }
    }
  }

  private static String page(String markdown, Links links) {
    Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
    document.accept(links);
    return String.format(PAGE, links.title, HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document));
  }

  private static String html(String name) {
    return name.replaceFirst("\\.md(?=$|#)", ".html");
  }

  /** Finds the title, and has links lead to pages instead of files; what is not among the pages is left as text. */
  private static final class Links extends AbstractVisitor {

    private final Path root;
    private final Path file;
    private String title = "costdsl";
    private boolean titled;

    Links(Path root, Path file) {
      this.root = root.toAbsolutePath().normalize();
      this.file = file.toAbsolutePath();
    }

    @Override
    public void visit(Heading heading) {
      if (!titled && heading.getFirstChild() instanceof Text text) {
        title = text.getLiteral().replace("&", "&amp;").replace("<", "&lt;");
        titled = true;
      }
      visitChildren(heading);
    }

    private boolean isPage(String target) {
      Path named = file.resolveSibling(target).normalize();
      return target.endsWith(".md") && named.startsWith(root) && Files.exists(named);
    }

    @Override
    public void visit(Link link) {
      String target = link.getDestination();
      if (target.contains("://") || target.startsWith("#")) {
        return;
      }
      if (isPage(target.replaceFirst("#.*", ""))) {
        link.setDestination(html(target));
      } else {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
          link.insertBefore(child);
        }
        link.unlink();
      }
    }
  }
}
