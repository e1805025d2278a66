package org.costdsl.lang.epoch;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What an import did.
 *
 * @param read rows read, the headings not counted
 * @param written rows that became a run
 * @param skipped rows that did not, with the reason
 * @param remarks cells of written rows that could not be taken over
 * @param unknownHardware names of hardware that the tool does not know, with the number of rows
 * @param absentBases models that rows continue but the table has no run of, with the number of rows
 * @param unread headings of the columns that are not read
 * @param files the files written, in order of name
 */
public record ImportSummary(int read, int written, List<Remark> skipped, List<Remark> remarks,
    SortedMap<String, Integer> unknownHardware, SortedMap<String, Integer> absentBases, List<String> unread, List<Path> files) {

  /**
   * Something about a row.
   *
   * @param line the row's line in the table, from 1
   * @param model the row's model
   * @param words what there is to say, in one clause
   */
  public record Remark(long line, String model, String words) {
  }

  /** Copies the lists. */
  public ImportSummary {
    skipped = List.copyOf(skipped);
    remarks = List.copyOf(remarks);
    unread = List.copyOf(unread);
    files = List.copyOf(files);
  }
}
