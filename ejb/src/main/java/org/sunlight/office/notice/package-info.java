/**
 * Notices as documents: drafted from the template of the day, examined, numbered, printed once, served.
 *
 * <p>What the lint finds, and issuing refuses:
 *
 * <ul>
 *   <li>NOT-01 When the facts are missing (what was received, when, what was found), the notice shall not leave.
 *   <li>NOT-02 When the ground is missing, the notice shall not leave. (政府信息公开条例(2019)第三十六条第三项: 说明理由.)
 *   <li>NOT-03 When the article of the law is missing, the notice shall not leave.
 *   <li>NOT-04 When a decision lacks the remedy, or offers the court at once where reconsideration must come first, the
 *       notice shall not leave. (行政复议法(2023)第二十三条.)
 *   <li>NOT-05 When a term is missing or outside what the law allows, the notice shall not leave.
 *   <li>NOT-06 When the organ, its review organ or its court has no name, the notice shall not leave.
 *   <li>NOT-07 When a procedural notice names a remedy, it shall not leave. (最高人民法院关于审理政府信息公开行政案件若干问题的规定
 *       (2011)第二条: a request to correct cannot be attacked.)
 *   <li>NOT-08 When an ID number is printed, the notice shall not leave.
 *   <li>NOT-09 When a name is printed that must stay hidden (the applicant's towards a third party, a third person's
 *       towards the applicant), the notice shall not leave.
 *   <li>NOT-10 When a blank is unfilled, the notice shall not leave.
 *   <li>NOT-11 When the text speaks of a second, other remedy, the notice shall not leave. (A petition's 复查 in a
 *       disclosure answer is the commonest error.)
 *   <li>NOT-12 When a mandatory sentence is lost, the notice shall not leave.
 *   <li>NOT-13 When another required value is missing, the notice shall not leave.
 *   <li>NOT-14 When a value is longer than a page can bear, the notice shall not leave.
 *   <li>NOT-15 When a date or a number cannot be read, the notice shall not leave.
 * </ul>
 *
 * <p>What the bureau does besides:
 *
 * <ul>
 *   <li>NOT-20 When a notice is drafted, the bureau shall take the template in force on the day the case is pinned to, and
 *       the remedy of the day of the notice.
 *   <li>NOT-21 When a notice is issued, the bureau shall number it by organ, word and year without a gap, as in
 *       昆信公答〔2024〕12号. (GB/T 9704-2012, 7.2.5.)
 *   <li>NOT-22 When a notice is issued, the bureau shall print it once as PDF and DOCX, keep the bytes with their SHA-256,
 *       and hand out those bytes for ever.
 *   <li>NOT-23 When a notice is served, the bureau shall keep way and day; by post the day of posting counts, and only
 *       through the postal enterprise; another courier is warned about. (国办公开办函〔2015〕207号.)
 *   <li>NOT-24 When a receipt is issued, the bureau shall explain the due day, day by day.
 * </ul>
 *
 * Out of scope: electronic seals, sending by post or mail.
 */
package org.sunlight.office.notice;
