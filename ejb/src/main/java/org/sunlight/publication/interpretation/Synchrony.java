package org.sunlight.publication.interpretation;

/** What the three steps together are called (三同步); the wording differs by source and day. */
public enum Synchrony {
    /** 同步起草、同步审批、同步发布: plan of 2017, 二.6. */
    PLAN_WORDING,
    /** 同步组织、同步审签、同步部署: 国办发〔2016〕80号. */
    NATIONAL_WORDING
}
