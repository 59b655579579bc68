package org.sunlight.publication.catalogue;

import java.io.InputStream;
import org.sunlight.publication.confidentiality.MaterialFile;

/** A public file and its bytes; whoever receives it closes the stream. */
public record PublicFile(MaterialFile file, InputStream stream) {}
