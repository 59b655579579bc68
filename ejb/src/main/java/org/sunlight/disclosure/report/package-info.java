/**
 * The yearly report on openness (政府信息公开工作年度报告): compiled from the cases, checked, explained, confirmed, printed.
 *
 * <p>Source: 政府信息公开条例(2019)第四十九条、第五十条; 国办公开办函〔2021〕30号.
 *
 * <ul>
 *   <li>REP-01 When a year is asked for, the bureau shall use the form in force for that year, row by row and column by
 *       column as printed; a year whose form is not built in is refused (FORM_NOT_AVAILABLE).
 *   <li>REP-02 When a report is checked, the bureau shall name every rule it breaks with its place, what is expected and
 *       what stands there, and nothing else; an absent cell is not checked, a blank or a stroke is a finding (C9).
 *   <li>REP-03 When any single figure of table 3 is changed by one, the checks shall find it.
 *   <li>REP-04 When a report is shown, the bureau shall show both sides of every sum with their numbers.
 *   <li>REP-05 When a chapter repeats a figure, it shall agree with the tables (C7); when a fee was taken or a request
 *       lapsed unpaid, chapter six shall state the amount (C10).
 *   <li>REP-06 When a year is compiled, a request shall count as new in the year of its receipt (R01), as carried in when
 *       received before and not answered before (R02), under its result in the year of its answer (R03 to R23), and as
 *       carried over when not answered by the end of the year, also while a correction is awaited (R25).
 *   <li>REP-07 When a report was compiled, every figure shall keep the list of its cases, with a hash, whatever becomes of
 *       the cases later; compiling again makes a new version and shows which cells changed and which cases came or went.
 *   <li>REP-08 While a report of an organ and year is being compiled, a second compilation shall be refused; one that broke
 *       goes on where its last window ended and gives the same figures.
 *   <li>REP-09 When the year has not begun, compiling shall be refused (YEAR_NOT_BEGUN); while it runs, the report is
 *       preliminary and says so.
 *   <li>REP-10 When a report is confirmed, by the deputy head or head, nothing of it shall change; a correction needs a
 *       reason, makes a new version, and the confirmed one is kept (更正说明).
 *   <li>REP-11 When there is an unexplained error, confirming shall be refused (REPORT_HAS_ERRORS).
 *   <li>REP-12 Where no note of the form says how to count (awaited correction, withdrawal, processing fees in table 2), the
 *       settings report.counting.* of the last day of the year decide; table 3 adds up whatever they say.
 *   <li>REP-13 When lapsed or unclear requests outnumber the notices in the register (C11), or cases pending last year are
 *       missing this year (C13), the checks shall warn.
 *   <li>REP-14 The report of a department is due on 31 January, that of a government on 31 March of the next year.
 *       (政府信息公开条例(2019)第四十九条)
 *   <li>REP-15 When the report of a government is compiled, the bureau shall add to its own cases the reports that the
 *       organs directly below have confirmed for the year, cell by cell, and keep which versions it took; whenever it is
 *       read, C8 shall name each cell that the reports confirmed by then no longer come to, and the organs that have not
 *       confirmed one shall be named. (国办公开办函〔2021〕30号)
 *   <li>REP-16 When a report is confirmed, it goes to the public with its prints through the confidentiality review; what was
 *       reviewed and what is published are the same bytes. (政府信息公开条例(2019)第四十九条)
 * </ul>
 *
 * <p>Why case lists are kept per group and not per cell: a request stands in two or three cells of table 3 and in their
 * totals; its group (kind of applicant, new or carried in, result) names them all, so that each number is kept once.
 *
 * <p>Out of scope: forms 2014 and 2019 for compiling (2019 can be checked; YEAR_NOT_COMPILED).
 */
package org.sunlight.disclosure.report;
