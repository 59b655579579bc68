package org.sunlight.petition.casework;

/** What the bureau does with a registered item. Source: 信访条例(2005)第二十一条; 信访工作条例(2022)第二十二条. */
public enum DisposalKind {
    /** 转送. */
    REFER,
    /** 交办, with a set day and a report. */
    ASSIGN,
    /** 自办. */
    OWN,
    /** 不予受理, 不再受理. */
    DECLINE,
    /** 告知(引导). */
    GUIDE,
    /** 存件, 直接答复. */
    FILE
}
