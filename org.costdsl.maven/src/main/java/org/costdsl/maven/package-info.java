/** The Maven plugin: an adapter from a build's configuration to the language's own analysis and renderers. */
package org.costdsl.maven;
