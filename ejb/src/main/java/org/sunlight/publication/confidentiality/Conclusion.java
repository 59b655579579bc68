package org.sunlight.publication.confidentiality;

/** What the confidentiality reviewer concludes. Source: the review forms that organs publish. */
public enum Conclusion {
    /** 可以公开. */
    OPEN,
    /** 删减（区分处理）后公开: goes back to the drafter, and comes in again without what has to go. */
    OPEN_AFTER_REDACTION,
    /** 不予公开. */
    CLOSED,
    /** 不能确定: the competent organ is asked. */
    UNCERTAIN
}
