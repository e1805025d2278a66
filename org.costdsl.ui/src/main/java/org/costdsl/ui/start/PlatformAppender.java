package org.costdsl.ui.start;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Brings what the language's libraries log into the platform's error log, where users and tests look. */
final class PlatformAppender extends AppenderSkeleton {

  static void install() {
    Logger.getRootLogger().addAppender(new PlatformAppender());
  }

  private PlatformAppender() {
    setThreshold(Level.WARN);
  }

  @Override
  protected void append(LoggingEvent event) {
    int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
    Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
    ILog.of(PlatformAppender.class).log(new Status(severity, PlatformAppender.class, event.getRenderedMessage(), cause));
  }

  @Override
  public void close() {
    // The platform closes its log itself.
  }

  @Override
  public boolean requiresLayout() {
    return false;
  }
}
