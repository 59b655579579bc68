package org.sunlight.disclosure.request;

/** A part that is left out of a partial disclosure, and why. Source: 政府信息公开条例(2019)第三十七条. */
public record WithheldItem(String part, DecisionCode ground, String reason) {}
