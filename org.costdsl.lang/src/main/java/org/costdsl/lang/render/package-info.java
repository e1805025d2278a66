/** Reports, findings and figures as text for people and JSON for machines; text from files is made safe before it is shown. */
package org.costdsl.lang.render;
