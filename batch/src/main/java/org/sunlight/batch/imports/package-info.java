/**
 * Imports of an existing register: files of records, taken over in chunks, restartable at any of them.
 *
 * <ul>
 *   <li>IMP-01 When a file arrives, the bureau shall store it as it comes, without holding it in memory, and answer with a
 *       run at once. (A register of 200,000 records is larger than the heap should bear.)
 *   <li>IMP-02 When a line is broken, the run shall reject that line with its number, the field, a code and a sentence, and
 *       take over every other line.
 *   <li>IMP-03 When a record comes again unchanged, it shall be passed over; when it comes again changed, it shall be
 *       rejected with ALREADY_IMPORTED. Inside one file the first one counts.
 *   <li>IMP-04 When the run is interrupted, it shall go on behind the last committed chunk: the same rows as without the
 *       interruption, none twice.
 *   <li>IMP-05 When a file is empty, is not what its name or type says, or has no columns we know, it shall be refused
 *       before a run begins.
 *   <li>IMP-06 A table from a Chinese office program in GB18030 shall be understood as well as UTF-8.
 *   <li>IMP-07 When a run has completed, its file shall be deleted (it holds personal data); until then it stays for a
 *       restart, at most 30 days.
 *   <li>IMP-08 A kind of record is added by one bean of type ImportKind; nothing here names a kind.
 * </ul>
 */
package org.sunlight.batch.imports;
