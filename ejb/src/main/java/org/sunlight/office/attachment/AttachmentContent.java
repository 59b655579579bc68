package org.sunlight.office.attachment;

import java.io.InputStream;

/** A file and its bytes; whoever receives it closes the stream. */
public record AttachmentContent(AttachmentView view, InputStream stream) {}
