package org.costdsl.ui.navigate;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.costdsl.ui.Icons;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/** A file of the standard library, which can be read and not changed. */
final class LibraryFile extends PlatformObject implements IStorageEditorInput {

  private final String name;
  private final String text;

  LibraryFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public IEncodedStorage getStorage() {
    return new Text(name, text);
  }

  @Override
  public String getName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("cost");
  }

  @Override
  public boolean exists() {
    return true;
  }

  /** It is not opened again after a restart. */
  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LibraryFile file && file.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The text of the file. */
  private static final class Text extends PlatformObject implements IEncodedStorage {

    private final String name;
    private final String text;

    Text(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public InputStream getContents() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public IPath getFullPath() {
      return null;
    }

    @Override
    public String getName() {
      return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }
  }
}
