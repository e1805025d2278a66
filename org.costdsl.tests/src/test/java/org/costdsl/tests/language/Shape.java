package org.costdsl.tests.language;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A model as text: its classes, attributes and contents, without positions and links. */
public final class Shape {

  private Shape() {
  }

  /** The shape of an element and all that it contains. */
  public static String of(EObject element) {
    StringBuilder text = new StringBuilder();
    write(element, text, 0);
    return text.toString();
  }

  private static void write(EObject element, StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(element.eClass().getName());
    for (EAttribute attribute : element.eClass().getEAllAttributes()) {
      if (element.eIsSet(attribute)) {
        text.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
      }
    }
    text.append('\n');
    for (EReference reference : element.eClass().getEAllContainments()) {
      Object value = element.eGet(reference);
      if (value instanceof List<?> list) {
        list.forEach(child -> write((EObject) child, text, depth + 1));
      } else if (value instanceof EObject child) {
        write(child, text, depth + 1);
      }
    }
  }
}
