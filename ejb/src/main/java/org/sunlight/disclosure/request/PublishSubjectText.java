package org.sunlight.disclosure.request;

/**
 * Puts the approved text into the catalogue.
 *
 * @param topicCode 主题分类
 * @param reason needed where an earlier text is replaced
 */
public record PublishSubjectText(long id, long seenVersion, String topicCode, String reason) {}
