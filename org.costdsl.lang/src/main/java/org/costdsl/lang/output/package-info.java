/** Where results go: written piece by piece, and to files as a whole or not at all. */
package org.costdsl.lang.output;
