package org.sunlight.publication.detection;

/** Where in a file a text stands. A reader sees the first three; everything else travels unseen. */
public enum Place {
    BODY,
    TABLE,
    HEADER_FOOTER,
    HIDDEN_SHEET,
    HIDDEN_ROW_OR_COLUMN,
    COMMENT,
    /** Tracked text, deleted or inserted, and who tracked it. */
    REVISION,
    /** Title, author, company, custom and technical properties. */
    PROPERTY,
    /** Switched off, white, tiny or outside the page. */
    HIDDEN_TEXT,
    /** Covered by an opaque shape or picture, yet still there. */
    UNDER_COVER,
    ANNOTATION,
    FORM_VALUE,
    BOOKMARK,
    EMBEDDED_FILE,
    /** What the file said before it was saved last. */
    EARLIER_REVISION,
    IMAGE_METADATA,
    FILE_NAME,
    LINK,
    ALTERNATIVE_TEXT
}
