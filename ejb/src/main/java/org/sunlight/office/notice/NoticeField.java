package org.sunlight.office.notice;

/**
 * One value a template asks for. Its label is the message {@code notice.field.<name>}.
 *
 * @param kind how to type it in: {@code text}, {@code area}, {@code date}, {@code number}
 */
public record NoticeField(String name, String kind, boolean required) {}
