package org.sunlight.publication.catalogue;

/** 五公开. Source: 国办发〔2016〕80号. */
public enum FiveOpenness {
    /** 决策公开. */
    DECISION,
    /** 执行公开. */
    EXECUTION,
    /** 管理公开. */
    ADMINISTRATION,
    /** 服务公开. */
    SERVICE,
    /** 结果公开. */
    RESULT
}
