package org.costdsl.ui.preference;

import java.util.Optional;
import org.costdsl.lang.analysis.AnalysisSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** What a user can set: how uncertain figures are drawn, and the thresholds of the rules. */
public final class CostPage extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int TABLE_HEIGHT = 260;
  private static final int TABLE_WIDTH = 760;

  private Text samples;
  private Text seed;
  private ThresholdTable thresholds;

  @Override
  public void init(IWorkbench workbench) {
    // The settings are read when the page is shown.
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    page.setLayout(new GridLayout(2, false));
    samples = number(page, Messages.samples, CostSettings.samples());
    seed = number(page, Messages.seed, CostSettings.seed());
    Label heading = new Label(page, SWT.NONE);
    heading.setText(Messages.thresholds);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
    thresholds = new ThresholdTable(page, CostSettings.thresholds(), this::complain);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(thresholds.control());
    return page;
  }

  private Text number(Composite page, String label, long value) {
    new Label(page, SWT.NONE).setText(label);
    Text text = new Text(page, SWT.BORDER | SWT.RIGHT);
    text.setText(Long.toString(value));
    text.addModifyListener(event -> check());
    GridDataFactory.swtDefaults().hint(convertWidthInCharsToPixels(12), SWT.DEFAULT).applyTo(text);
    return text;
  }

  private void check() {
    boolean few = samples().filter(n -> n >= CostSettings.FEWEST_SAMPLES && n <= CostSettings.MOST_SAMPLES).isEmpty();
    String badSamples = NLS.bind(Messages.badSamples, CostSettings.FEWEST_SAMPLES, CostSettings.MOST_SAMPLES);
    complain(few ? badSamples : seed().isEmpty() ? Messages.badSeed : null);
  }

  private void complain(String problem) {
    setErrorMessage(problem);
    setValid(problem == null);
  }

  private Optional<Long> samples() {
    return number(samples);
  }

  private Optional<Long> seed() {
    return number(seed);
  }

  private static Optional<Long> number(Text text) {
    try {
      return Optional.of(Long.valueOf(text.getText().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  protected void performDefaults() {
    samples.setText(Integer.toString(AnalysisSettings.DEFAULT_SAMPLES));
    seed.setText(Long.toString(CostSettings.DEFAULT_SEED));
    thresholds.reset();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    samples().ifPresent(n -> CostSettings.node().putInt(CostSettings.SAMPLES, n.intValue()));
    seed().ifPresent(n -> CostSettings.node().putLong(CostSettings.SEED, n));
    thresholds.values().forEach((threshold, value) -> CostSettings.setThreshold(threshold.key(), value, threshold.value()));
    try {
      CostSettings.node().flush();
      return true;
    } catch (BackingStoreException e) {
      ILog.of(CostPage.class).error("the settings cannot be saved", e);
      return false;
    }
  }
}
