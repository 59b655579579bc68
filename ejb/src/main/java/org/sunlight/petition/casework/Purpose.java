package org.sunlight.petition.casework;

/** What the petitioner wants (信访目的). Source: the codes of the national system. */
public enum Purpose {
    SUGGESTION(ContentKind.SUGGESTION),
    DENUNCIATION(ContentKind.DENUNCIATION),
    APPEAL(ContentKind.CLAIM),
    CLAIM(ContentKind.CLAIM),
    INQUIRY(ContentKind.SUGGESTION),
    OTHER(ContentKind.CLAIM);

    private final ContentKind kind;

    Purpose(ContentKind kind) {
        this.kind = kind;
    }

    /** The kind of content that decides the way of the item. */
    public ContentKind kind() {
        return kind;
    }
}
