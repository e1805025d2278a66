/** Two versions of a file set against each other. */
package org.costdsl.lang.analysis.diff;
