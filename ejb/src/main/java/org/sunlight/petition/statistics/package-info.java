/**
 * Statistics of petitions: what came in, what was done in time, how it was rated, by month, quarter and year.
 *
 * <ul>
 *   <li>PST-01 When a period is compiled, each record shall count in the cohort of each figure once: by its registration, by
 *       the day something was due, by the day of the rating; the first day belongs to the period, the day after the last
 *       does not. (domain-petitions 10; domain I.61)
 *   <li>PST-02 When an indicator is shown, it shall be computed from the sums, never from other rates; nothing divided by
 *       nothing is shown as a dash; four decimals, half up. (domain A.11, I.24)
 *   <li>PST-03 When the house has chosen a family of formulas, each indicator shall follow it, and its formula shall stand
 *       beside it with its figures and its source. (domain A.11)
 *   <li>PST-04 When a period is looked at by organ, channel, purpose, content or place, the parts shall add up to the total.
 *   <li>PST-05 When a figure is opened, the items behind it shall be listed with what each adds to it; the subject of a
 *       denunciation stays hidden. (domain I.27)
 *   <li>PST-06 When a period has not ended, its snapshot shall say that it is preliminary; when the ledger has changed since,
 *       the opened figure shall say so.
 *   <li>PST-07 When a month has ended, it shall be compiled by itself, with the quarter and the year it ends.
 *   <li>PST-08 When somebody of another organ asks, he shall see nothing: the figures are those of the caller's bureau.
 *   <li>PST-09 When the figures of a period that has ended are to be public, they go with their print through the
 *       confidentiality review. (domain D)
 * </ul>
 *
 * <p>Out of scope: the yearly report in prose, which is made of these snapshots.
 */
package org.sunlight.petition.statistics;
