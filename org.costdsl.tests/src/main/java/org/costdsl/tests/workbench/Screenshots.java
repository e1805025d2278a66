package org.costdsl.tests.workbench;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes a picture of the screen when a test fails, before the next one changes it. */
final class Screenshots implements AfterTestExecutionCallback {

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      take("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
    }
  }

  /** Writes a picture of the screen into the folder of the reports. */
  static Path take(String name) {
    Path file = Path.of(System.getProperty("costdsl.reports")).resolve(name + ".png");
    Robot.ui(() -> {
      Display display = Display.getDefault();
      while (display.readAndDispatch()) {
        continue;
      }
      Image image = new Image(display, display.getBounds().width, display.getBounds().height);
      GC gc = new GC(display);
      gc.copyArea(image, 0, 0);
      gc.dispose();
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      loader.save(file.toString(), SWT.IMAGE_PNG);
      image.dispose();
      return null;
    });
    return file;
  }
}
