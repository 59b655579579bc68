package org.sunlight.publication.document;

/** What sort of rule it is; decides the row of table 2 of the yearly report. */
public enum DocumentKind {
    /** 规章, made by governments only. Row R201. */
    RULE,
    /** 行政规范性文件. Row R202. */
    NORMATIVE_DOCUMENT
}
