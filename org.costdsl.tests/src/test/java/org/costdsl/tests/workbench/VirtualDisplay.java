package org.costdsl.tests.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A screen of its own, so that the tests need none and nobody's mouse disturbs them. Only X11 has such screens: elsewhere it is
 * the machine's.
 */
final class VirtualDisplay implements AutoCloseable {

  private final Optional<Process> server;
  private final String name;

  private VirtualDisplay(Optional<Process> server, String name) {
    this.server = server;
    this.name = name;
  }

  /** Starts a screen; it chooses its number itself. */
  static VirtualDisplay start() throws IOException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return new VirtualDisplay(Optional.empty(), "");
    }
    Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    String number = out.readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    return new VirtualDisplay(Optional.of(server), ":" + number);
  }

  /** Has a program that is about to start use this screen, and nothing else of the session that it is started from. */
  void giveTo(Map<String, String> environment) {
    if (server.isPresent()) {
      environment.putAll(Map.of("DISPLAY", name, "GDK_BACKEND", "x11", "NO_AT_BRIDGE", "1"));
      environment.keySet().removeAll(List.of("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"));
    }
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
