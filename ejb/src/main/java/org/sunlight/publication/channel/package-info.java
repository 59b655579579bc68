/**
 * Columns of the website and the other channels: who answers for them, when they were updated last, what was pushed where.
 *
 * <ul>
 *   <li>CHA-01 When a column is set up, the bureau shall keep who answers for it, how often it is updated and its class: news (动态、要闻),
 *       notices and policy (通知公告、政策文件), or other. (plan of 2017, clause 三.1; 国办秘函〔2019〕19号)
 *   <li>CHA-02 When the columns are looked at, the last update shall come from the catalogue, never from a person; an empty column is
 *       named as such. (国办秘函〔2019〕19号)
 *   <li>CHA-03 When a column comes near the veto limit (ten days of two weeks, five months of six; house settings), the bureau shall warn,
 *       and every night remind whoever answers for it, once for each limit.
 *   <li>CHA-04 When columns are counted, those that fail shall be held against the numbers that make the veto: five, ten and five.
 *   <li>CHA-05 When a special topic is opened, it has a period and a cycle; it warns like a column until the period ends. (plan, clause 三.5)
 *   <li>CHA-06 When a channel is opened, the bureau shall keep organ, kind, account, administrator and filing number; an account of new
 *       media that was not updated for fourteen days fails, ten days warn. (plan, clause 二.9)
 *   <li>CHA-07 When something is pushed, the bureau shall keep what, where, on which day and by whom, and the server's moment of the record;
 *       the day is neither in the future nor before the publishing of the entry. What the house publishes is noted for the website by itself.
 *   <li>CHA-08 When a year is counted, an entry counts once for each kind of channel and once in the total, however often it was
 *       pushed. (国办发〔2014〕32号)
 *   <li>CHA-09 When a record of a push is wrong, it is voided with a reason, stays, and no longer counts.
 * </ul>
 *
 * Out of scope: reprints of higher policy ({@code EntryParticulars.origin} of the catalogue is their register).
 */
package org.sunlight.publication.channel;
