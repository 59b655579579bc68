package org.sunlight.law.rule;

/** A house setting got a new value. */
public record SettingChanged(String key) {}
