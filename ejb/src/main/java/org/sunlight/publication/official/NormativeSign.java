package org.sunlight.publication.official;

import java.util.Set;

/**
 * Checklist whether a document is a 行政规范性文件: all that make one, none that unmakes it.
 * Source: 德宏州人民政府令第2号(2024).
 */
public enum NormativeSign {
    /** 依法定职权和程序制定. */
    LEGAL_POWER(true),
    /** 涉及公民、法人和其他组织权利义务. */
    RIGHTS_AND_DUTIES(true),
    /** 具有普遍约束力. */
    GENERALLY_BINDING(true),
    /** 在一定期限内反复适用. */
    APPLIED_REPEATEDLY(true),
    /** 内部管理制度. */
    INTERNAL_RULE(false),
    /** 会议纪要. */
    MINUTES(false),
    /** 工作计划、要点、总结. */
    WORK_PLAN(false),
    /** 表彰奖惩. */
    PRAISE(false),
    /** 请示、报告. */
    REQUEST_OR_REPORT(false),
    /** 人事任免、财务. */
    PERSONNEL_OR_FINANCE(false);

    private final boolean making;

    NormativeSign(boolean making) {
        this.making = making;
    }

    /** True: every normative document shows it; false: none does. */
    public boolean isMaking() {
        return making;
    }

    public static boolean isNormative(Set<NormativeSign> signs) {
        for (NormativeSign sign : values()) {
            if (signs.contains(sign) != sign.making) {
                return false;
            }
        }
        return true;
    }
}
