package org.sunlight.publication.proposal;

/** Whether a reply is published, and how. */
public enum PublicationForm {
    /** 全文公开. */
    FULL_TEXT,
    /** 摘要公开. */
    ABSTRACT,
    /** 不予公开. */
    NOT_PUBLISHED;

    public boolean isPublic() {
        return this != NOT_PUBLISHED;
    }
}
