/**
 * The work list: what is due, of whom, in what order, over every feature that has a clock; and the bell.
 *
 * <ul>
 *   <li>WRK-01 When a person begins the day, the bureau shall show the open clocks of the person, or of the organ for those
 *       who lead it, what is legally nearest first, overdue before everything.
 *   <li>WRK-02 When the list is shown, the bureau shall count it by light, so that the counts are filters.
 *   <li>WRK-03 When a clock comes within 5, 3 and 1 working days of its due day (a setting of the house), and when it has
 *       passed it, the bureau shall remind whoever holds the case, once for each. (政府信息公开条例(2019)第三十三条: the term binds the organ.)
 *   <li>WRK-04 When a reminder was read, the bureau shall keep it but no longer count it.
 *   <li>WRK-05 When the list grows to hundreds of thousands, the bureau shall still answer with at most eight statements.
 *   <li>WRK-06 When a file begins to wait for somebody's word, the bureau shall remind those who may give it; when the word
 *       is given, or the file answered, the reminder shall no longer count. Those that nobody read stand first.
 *   <li>WRK-07 When a run ends or fails, the bureau shall tell whoever started it.
 *   <li>WRK-08 When a person looks for a number, a name or a subject, the bureau shall find requests, remedy cases and
 *       normative documents of the person's organ and those below.
 *   <li>WRK-09 When a person asks for what falls due in a week, a month or a span of days, in the order of number, due day or
 *       person, the bureau shall show that part under an address that can be kept, and give it as a workbook.
 *   <li>WRK-10 When a section head gives several cases to one person, the bureau shall assign each that can be, and name
 *       each that could not, and why.
 * </ul>
 *
 * Out of scope: due days themselves ({@code law.clock}), the cases behind the rows.
 */
package org.sunlight.office.worklist;
