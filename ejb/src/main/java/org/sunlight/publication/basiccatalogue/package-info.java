/**
 * The basic catalogue (主动公开基本目录): what the bureau has to make public, by whom, where and how often, in editions; and how much
 * of it the catalogue of what is public covers.
 *
 * <ul>
 *   <li>BAS-01 When an edition is drafted, the bureau shall begin from the one in force, or from the start values of a petition bureau,
 *       with all columns of the form. (plan of 2017, clause 一.2; 政府信息公开条例(2019)第二十条)
 *   <li>BAS-02 When a draft is compared with another edition, the bureau shall name what was added, left out and changed, field by field.
 *   <li>BAS-03 When an edition is put in force, the bureau shall keep day, person and reason; the day is not in the past, and the
 *       editions before stay readable as they were. There is one draft at a time.
 *   <li>BAS-04 When a matter comes up between editions, the edition in force shall be extended by it, with the ground (动态扩展), and a
 *       draft that is open shall carry it on. (plan, clause 一.2)
 *   <li>BAS-05 When a year has gone since the edition came into force or was reviewed last, the review is due; the bureau shall remind
 *       its disclosure officers before. (政府信息公开条例(2019)第十八条; house setting)
 *   <li>BAS-06 When the coverage is asked for, the bureau shall show for each matter how many public entries lie in its column, topic and
 *       title words, when the last came, and whether it is empty or older than its cycle; the share counts the matters in use that are
 *       open of the organ's own motion.
 * </ul>
 *
 * Out of scope: what a matter's entries say ({@code publication.catalogue}).
 */
package org.sunlight.publication.basiccatalogue;
