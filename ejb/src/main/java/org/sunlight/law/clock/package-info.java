/**
 * The clocks of all records: a ledger of events out of which the due day is derived and explained.
 *
 * <p>Acts: start, pause, resume, restart, extend, replace the due day, stop.
 *
 * <ul>
 *   <li>CLK-01 The day of the event is day zero and is not counted. Source: 民法典 第二百零一条.
 *   <li>CLK-02 When a completed application arrives, the term begins again at zero. Source: 政府信息公开条例（2019）第三十条.
 *   <li>CLK-03 When third parties or other organs are asked, the days from the day of the letter to the day of the last
 *       opinion are not counted and the units left before stay. Source: 政府信息公开条例（2019）第三十三条.
 *   <li>CLK-04 An extension adds units within the maximum of the regime. Source: 政府信息公开条例（2019）第三十三条.
 *   <li>CLK-05 A term in calendar days that ends on a day off moves to the next working day; both days are kept. Source:
 *       民法典 第二百零三条, by analogy (setting {@code clock.calendar-days.move-from-holiday}).
 *   <li>CLK-06 When a notice fixes the period itself, its day stands as it is. Source: 政府信息公开条例（2019）第三十五条.
 *   <li>CLK-07 When the calendar changes, every open clock is derived anew; old and new due day stay in its ledger.
 *   <li>CLK-08 Every due day can be explained day by day.
 *   <li>CLK-09 Lights follow thresholds in working days; overdue is red.
 * </ul>
 *
 * <p>Out of scope: clocks in hours, which are only calculated; they arrive with the response to public opinion.
 */
package org.sunlight.law.clock;
