/**
 * Remedies against what the organ did about a disclosure request: administrative reconsideration (行政复议) and litigation
 * (行政诉讼), the organ being the respondent.
 *
 * <ul>
 *   <li>REM-01 When a copy of an application for reconsideration or of a complaint arrives, the bureau shall register the
 *       case against its request, with the authority, the day of filing and the day the copy arrived.
 *   <li>REM-02 When a reconsideration runs in the ordinary procedure, the bureau shall answer within 10 working days of the
 *       copy; in the simplified procedure within 5. Source: 行政复议法(2023)第四十八条, 第五十四条 (three, five, seven and
 *       ten days are working days).
 *   <li>REM-03 When the bureau is sued, it shall submit its defence within 15 days of the copy.
 *       Source: 行政诉讼法(2017)第六十七条.
 *   <li>REM-04 When a remedy is decided, the bureau shall keep result (维持 upheld, 纠正 corrected, 其他 other), day and
 *       number of the ruling; a remedy that was withdrawn ends with the result 其他.
 *   <li>REM-05 When a ruling orders a new answer, the request shall be reopened with that order; the new answer has its
 *       own period.
 *   <li>REM-06 When a year is counted, each case shall count once under its kind: by its result if it was decided in the
 *       year, as pending if it was filed by 31 December and not decided by then (table 4 of the yearly report).
 *       A case in which the reconsideration organ is sued together with the bureau counts under
 *       litigation-after-reconsideration. Source: counting rules, house reading.
 *   <li>REM-07 When cases of an existing register are taken over, they shall be stored as they happened and start no
 *       clock.
 * </ul>
 *
 * Out of scope: remedies about which the bureau itself decides; the papers' wording.
 */
package org.sunlight.disclosure.remedy;
