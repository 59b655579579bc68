package org.sunlight.disclosure.report;

/**
 * A chapter of a report.
 *
 * @param number 1 to 6
 * @param prose text with places for figures, as {@code {3.R01.c7}}
 * @param text the text with its figures
 */
public record ChapterView(int number, String title, String prose, String text) {}
