package org.sunlight.publication.interpretation;

import java.time.LocalDate;
import org.sunlight.publication.interpretation.model.PointTable;

/** What an interpretation should explain. Source: plan of 2017, 二.2. */
public enum ContentPoint {
    /** 背景依据. */
    BACKGROUND,
    /** 目标任务. */
    GOALS,
    /** 主要内容. */
    CONTENT,
    /** 涉及范围. */
    SCOPE,
    /** 执行标准. */
    STANDARDS,
    /** 注意事项. */
    NOTES,
    /** 关键词诠释. */
    KEYWORDS,
    /** 惠民利民举措. */
    BENEFITS,
    /** 新旧政策差异. */
    DIFFERENCES;

    /** Whether the rule of the day demands it, so that no reason excuses its lack. Source: 云政办发〔2023〕13号. */
    public boolean isDemanded(LocalDate on) {
        return PointTable.isDemanded(this, on);
    }
}
