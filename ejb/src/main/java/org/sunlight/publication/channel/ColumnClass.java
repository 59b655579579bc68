package org.sunlight.publication.channel;

/** How a column is judged. Source: 国办秘函〔2019〕19号. */
public enum ColumnClass {
    /** 动态、要闻: two weeks. */
    NEWS,
    /** 通知公告、政策文件: six months. */
    NOTICE,
    /** Any other; judged by its own cycle, if it has one. */
    OTHER
}
