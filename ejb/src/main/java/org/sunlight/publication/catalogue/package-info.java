/**
 * The catalogue of what is public (公开目录): each entry holds exactly the approved content, with its metadata, its index number
 * and the moment at which the house published it. The public side reads from here and from nowhere else.
 *
 * <ul>
 *   <li>CAT-01 When content is published, the catalogue shall demand the gate's clearance for it and keep title, text and files as
 *       approved; a row that is not what was approved is shown to nobody. (保守国家秘密法实施条例(2024)第四十二条)
 *   <li>CAT-02 When an entry is published, its index number is drawn by the pattern of the organ, without gap in the organ's year;
 *       it is never changed and never used again, also when the organ is renamed or the entry withdrawn. (国办秘函〔2009〕6号)
 *   <li>CAT-03 When an entry is published, the moment is the server's; the day on which a document was made is another field.
 *       (国办秘函〔2019〕19号)
 *   <li>CAT-04 When an entry lacks document number or keywords, it is whole all the same. (plan of 2017, header)
 *   <li>CAT-05 When an entry is replaced or withdrawn, what was there before stays in its history, and a withdrawn one leaves a
 *       tombstone with day and reason. (house rule)
 *   <li>CAT-06 When an organisation code fails its check digit, the house may warn and shall not refuse. (GB 11714-1997)
 *   <li>CAT-07 When entries belong together, a document and its interpretation for example, each shall name the other. (47号)
 *   <li>CAT-08 When the administrator changes how an organ writes its index numbers, the form shall hold for numbers drawn from then
 *       on; those that were given stay, and the serial of the year goes on. (国办秘函〔2009〕6号)
 *   <li>CAT-09 When an entry names a topic, it shall be one of the list, which says of each how sure it is; what other catalogues
 *       print there is taken apart. (国办秘函〔2009〕6号)
 *   <li>CAT-10 When an entry changes, those who remember pages shall be told, also of changes on another node.
 *   <li>CAT-11 When somebody searches, each word of two signs or more shall be found wherever it stands in title, document number,
 *       keywords, index number or publisher; full-width and half-width, capitals and small letters are one. (house rule)
 *   <li>CAT-12 When the catalogue is long, lists are narrowed, counted as far as is useful, and go on to the last entry.
 * </ul>
 */
package org.sunlight.publication.catalogue;
