/**
 * Which days are working days, and by which notice.
 *
 * <p>Acts: draft a notice, put it in force, discard it; enter and withdraw a local holiday.
 *
 * <ul>
 *   <li>CAL-01 A working day is Monday to Friday, less holidays and plus make-up working days of the yearly notice.
 *       Source: 全国年节及纪念日放假办法 第二条; 国务院办公厅关于部分节假日安排的通知.
 *   <li>CAL-02 When a later notice changes an earlier one, the later one holds (2019 劳动节, 2020 春节).
 *   <li>CAL-03 When a year has no notice, the bureau shall count it by plain Monday to Friday and call the result
 *       provisional (the notice comes in October to December of the year before; cases do not wait for it).
 *   <li>CAL-04 When a place has holidays of its own, the bureau shall lay them over the national calendar for the organs
 *       of that place only. Source: 全国年节及纪念日放假办法 第四条.
 *   <li>CAL-05 When a new notice is entered, the bureau shall show every open clock that would move, with old and new due
 *       day, before it is put in force.
 *   <li>CAL-06 The make-up working day or the first day off may lie in the year before the notice's own (2018-12-29).
 * </ul>
 *
 * <p>Out of scope: half days off for some citizens (妇女节, 青年节), which change no working day.
 */
package org.sunlight.law.calendar;
