package org.costdsl.ui.navigate;

import org.eclipse.core.resources.IFile;

/**
 * A line with references.
 *
 * @param file the file
 * @param number the line's number, from 1
 * @param offset characters before the line, from 0
 * @param text the line
 */
record ReferenceLine(IFile file, int number, int offset, String text) {
}
