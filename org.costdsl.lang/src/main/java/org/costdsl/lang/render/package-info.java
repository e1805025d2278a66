/** Reports, findings and figures as text for people and JSON for machines; every text from a file is made safe before it is shown. */
package org.costdsl.lang.render;
