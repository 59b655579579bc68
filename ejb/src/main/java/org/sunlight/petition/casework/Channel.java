package org.sunlight.petition.casework;

/** How a petition comes in (信访形式). Source: 信访工作条例(2022)第十七条; 信访条例(2005)第二条. */
public enum Channel {
    LETTER(Means.LETTER),
    VISIT(Means.VISIT),
    ONLINE(Means.NETWORK),
    MOBILE(Means.NETWORK),
    WECHAT(Means.NETWORK),
    CALL(Means.CALL),
    FAX(Means.LETTER),
    LEADER_MAILBOX(Means.NETWORK),
    VIDEO(Means.NETWORK),
    FROM_ABOVE(Means.OTHER),
    OTHER(Means.OTHER);

    private final Means means;

    Channel(Means means) {
        this.means = means;
    }

    /** The class by which statistics count it. */
    public Means means() {
        return means;
    }

    /** Classes of the statistics: visits count in batches and persons, all others in pieces. */
    public enum Means {
        LETTER,
        VISIT,
        NETWORK,
        CALL,
        OTHER
    }
}
