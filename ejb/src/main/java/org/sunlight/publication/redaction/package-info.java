/**
 * Content that may not be published is taken out of files, not covered: the file is made anew, searched by a test that
 * shares no code with the making, and kept only when it is proven clean.
 *
 * <ul>
 *   <li>RED-01 When words are taken out, the bureau shall put a mark with the legal ground in their place, which tells
 *       neither the words nor how many there were. (政府信息公开条例(2019)第十四条 to 第十六条, 第三十七条)
 *   <li>RED-02 When a PDF is redacted, the bureau shall make each page anew as a picture drawn without the words, with the
 *       words that a reader of the picture sees below it, and carry nothing else over: no remarks, forms, bookmarks,
 *       attachments, scripts, layers, replacement texts, earlier revisions. (house rule: redaction rebuilds)
 *   <li>RED-03 When a Word file is redacted, the bureau shall carry over only what is seen on paper into a new package:
 *       no remarks, deleted or hidden text, properties, data, objects, addresses, instructions of fields.
 *   <li>RED-04 When a redacted file holds a word that had to go, in any place and any spelling, the bureau shall refuse it
 *       with the places, never with the words, and keep nothing of it.
 *   <li>RED-05 The search shall be independent of the redaction and find a word planted in each place of a file that
 *       nobody redacted.
 *   <li>RED-06 When the search cannot read something, or finds a part that a file made anew does not have, the file shall
 *       count as not clean.
 *   <li>RED-07 When a file holds nothing to be taken out, the bureau shall still make a copy without hidden things before
 *       it is released; a picture loses what its camera wrote. (house rule)
 *   <li>RED-08 When a file is encrypted, damaged, too large, of a kind that cannot be made anew, or holds macros, it shall
 *       be refused at the field {@code file}; when a passage is not in the file, at that passage.
 *   <li>RED-09 When a file was redacted, the bureau shall keep who did it, when, of which file, with which grounds and how
 *       often, and where was searched; of the words only their hash. Nobody changes that afterwards.
 *   <li>RED-10 Only people of the organ and those above it redact its files, and only files of cases that are open to them.
 * </ul>
 *
 * Out of scope: finding what must go (suggestions are another feature's), reading words in pictures, spreadsheets and
 * presentations (they are printed to PDF first), scans without a text layer.
 */
package org.sunlight.publication.redaction;
