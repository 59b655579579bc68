package org.sunlight.law.rule;

/** What a house setting may hold. */
public enum SettingType {
    INTEGER,
    /** Integers with blanks between them. */
    INTEGERS,
    FLAG,
    CHOICE,
    /** {@code MM-dd}, a day of every year. */
    MONTH_DAY,
    TEXT,
    AMOUNT
}
