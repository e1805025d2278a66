/** The command line: one class a command, exit codes, and where text goes. */
package org.costdsl.lang.cli;
