package org.sunlight.publication.channel;

/** Kinds of channel, in the order of the rows of the yearly statistics. Source: 国办发〔2014〕32号. */
public enum ChannelKind {
    GAZETTE(false),
    WEBSITE(false),
    MICROBLOG(true),
    WECHAT(true),
    /** 公告栏、大厅屏幕、查阅点. */
    BOARD(false),
    OTHER(false);

    private final boolean newMedia;

    ChannelKind(boolean newMedia) {
        this.newMedia = newMedia;
    }

    /** Judged by the check of accounts: fourteen days. */
    public boolean isNewMedia() {
        return newMedia;
    }
}
