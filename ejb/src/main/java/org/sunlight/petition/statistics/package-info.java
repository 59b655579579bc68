/**
 * Statistics of petitions: what came in, what was done in time, how it was rated, by month, quarter and year.
 *
 * <ul>
 *   <li>PST-01 When a period is compiled, each record shall count in the cohort of each figure once: by its registration, by
 *       the day something was due, by the day of the rating; the first day belongs to the period, the day after the last
 *       does not. (the performance statistics of Guangdong, 2020)
 *   <li>PST-02 When an indicator is shown, it shall be computed from the sums, never from other rates; nothing divided by
 *       nothing is shown as a dash; four decimals, half up. (usual practice of petition statistics)
 *   <li>PST-03 When the house has chosen a family of formulas, each indicator shall follow it, and its formula shall stand
 *       beside it with its figures and its source. (house rule)
 *   <li>PST-04 When a period is looked at by organ, channel, purpose, content or place, the parts shall add up to the total.
 *   <li>PST-05 When a figure is opened, the items behind it shall be listed with what each adds to it; the subject of a
 *       denunciation stays hidden. (信访工作条例(2022)第三十条)
 *   <li>PST-06 When a period has not ended, its snapshot shall say that it is preliminary; when the ledger has changed since,
 *       the opened figure shall say so.
 *   <li>PST-07 When a month has ended, it shall be compiled by itself, with the quarter and the year it ends.
 *   <li>PST-08 When somebody of another organ asks, he shall see nothing: the figures are those of the caller's bureau.
 *   <li>PST-09 When the figures of a period that has ended are to be public, they go with their print through the
 *       confidentiality review. (保守国家秘密法实施条例(2024)第四十二条)
 * </ul>
 *
 * <p>Out of scope: the yearly report in prose, which is made of these snapshots.
 */
package org.sunlight.petition.statistics;
