/** What files are worked out together with: a project's settings, libraries, bundles. Whatever comes in here is untrusted. */
package org.costdsl.lang.analysis.share;
