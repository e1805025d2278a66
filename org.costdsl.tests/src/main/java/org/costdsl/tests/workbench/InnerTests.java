package org.costdsl.tests.workbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.reporting.legacy.xml.LegacyXmlReportGeneratingListener;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the workbench as its users do and runs the tests inside it, off the user interface's thread. The exit code is 0 if all
 * passed; the results lie as XML in the folder that the system property {@code costdsl.reports} names. They are the classes of
 * this package whose names end in {@code Test}, or those that {@code costdsl.workbench.only} names, separated by commas.
 */
public final class InnerTests implements IApplication, ITestHarness {

  private static final int FAILED = 13;
  private static final int NOTHING_RUN = 14;

  private TestableObject workbench;
  private volatile int result = NOTHING_RUN;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    workbench = PlatformUI.getTestableObject();
    workbench.setTestHarness(this);
    IExtension application = Platform.getExtensionRegistry().getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS,
        "org.eclipse.ui.ide.workbench");
    ((IApplication) application.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class")).start(context);
    return result;
  }

  @Override
  public void stop() {
    // The workbench ends with its last test.
  }

  @Override
  public void runTests() {
    workbench.testingStarting();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(InnerTests.class.getClassLoader());
    Robot.fillScreen();
    try {
      result = run(Path.of(System.getProperty("costdsl.reports")));
      ResourcesPlugin.getWorkspace().save(true, null);
    } catch (CoreException e) {
      ILog.of(InnerTests.class).log(e.getStatus());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      // Not by what the harness offers: that leaves out of the workbench's state which editors are open.
      Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private static int run(Path reports) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    launcher().execute(request(), summary, new LegacyXmlReportGeneratingListener(reports, out));
    summary.getSummary().printFailuresTo(out);
    boolean ran = summary.getSummary().getTestsStartedCount() > 0 && Files.isDirectory(reports);
    return !ran ? NOTHING_RUN : summary.getSummary().getTotalFailureCount() == 0 ? 0 : FAILED;
  }

  private static LauncherDiscoveryRequest request() {
    String only = System.getProperty("costdsl.workbench.only", "");
    List<String> names = only.isEmpty() ? all() : Arrays.asList(only.split(","));
    List<ClassSelector> classes = names.stream().map(InnerTests::type).map(DiscoverySelectors::selectClass).toList();
    return LauncherDiscoveryRequestBuilder.request().selectors(classes).build();
  }

  private static List<String> all() {
    String folder = "/" + InnerTests.class.getPackageName().replace('.', '/');
    return Collections.list(FrameworkUtil.getBundle(InnerTests.class).findEntries(folder, "*Test.class", false)).stream()
        .map(url -> url.getPath().replaceAll(".*/|\\.class$", "")).sorted().toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(InnerTests.class.getPackageName() + "." + name.strip());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no test inside the workbench is called " + name, e);
    }
  }

  /** Nothing is looked for on a class path: bundles have none. */
  private static Launcher launcher() {
    return LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine()).build());
  }
}
