package org.sunlight.office.notice;

/**
 * A notice as it was printed; the bytes are those rendered on the day of issue.
 *
 * @param sha256 lower-case hex
 */
public record NoticeFile(String fileName, String mediaType, byte[] content, String sha256) {}
