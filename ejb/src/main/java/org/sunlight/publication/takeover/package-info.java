/**
 * Taking over an older catalogue: its entries come in as they were printed, defects included, go through the review like
 * everything else, and appear under the numbers they had.
 *
 * <ul>
 *   <li>TAK-01 When an entry comes in, each printed field is kept to the letter, and what can be read of it is read: index number,
 *       topics, days in Chinese or ISO form, document number; "/" and 无文号 are no document number. (国办秘函〔2009〕6号)
 *   <li>TAK-02 When a batch is handed in, each of its entries has a review of its own; a step may be taken for the whole batch, and
 *       the four people stay four. (保守国家秘密法实施条例(2024)第四十二条: 一事一审)
 *   <li>TAK-03 When an entry is published, it keeps its index number; the publishing time is the server's. (国办秘函〔2019〕19号)
 *   <li>TAK-04 When title, publisher and day are those of another entry, a person is shown both; neither is refused.
 * </ul>
 */
package org.sunlight.publication.takeover;
