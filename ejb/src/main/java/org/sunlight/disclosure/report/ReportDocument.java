package org.sunlight.disclosure.report;

/** A report as a file. */
public record ReportDocument(String fileName, String mediaType, byte[] bytes) {}
