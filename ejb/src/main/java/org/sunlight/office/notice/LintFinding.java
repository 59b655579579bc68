package org.sunlight.office.notice;

/**
 * What is wrong with a draft, and where.
 *
 * @param rule NOT-01 to NOT-13; the sentence for it is the message {@code notice.lint.<rule>} with the place as {0}
 * @param place name of the field, or {@code title}, {@code addressee}, {@code body}, {@code remedy}, {@code organ}; its
 *     label is the message {@code notice.place.<place>} or {@code notice.field.<place>}
 * @param detail the words at fault, or null; never personal data
 */
public record LintFinding(String rule, String place, String detail) {}
