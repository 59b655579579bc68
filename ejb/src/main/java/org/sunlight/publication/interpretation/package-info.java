/**
 * Interpretation of policy documents (政策解读): planned, written, approved and released together with the document it explains.
 *
 * <ul>
 *   <li>INT-01 When a policy document that is to be public is handed in or signed, its interpretation shall be planned (outline, forms,
 *       channels, day, who is responsible) and written; without either the document goes no further. (plan of 2017, 二.6;
 *       国办发〔2016〕80号; 云政办发〔2023〕13号)
 *   <li>INT-02 When somebody plans or writes it, he shall belong to the section that drafted the document (谁起草、谁解读). (80号)
 *   <li>INT-03 When it is written, each of the nine content points shall be covered, or the text says why it is not; background and
 *       basis, purpose and main content may not be left out since 2023-03-06. (plan of 2017, 二.2; 云政办发〔2023〕13号)
 *   <li>INT-04 When the document is published, the term for the interpretation starts; when the interpretation is published, it stops.
 *       (plan of 2017: 10 working days; house setting)
 *   <li>INT-05 When the term of the day is nothing (同步发布), the document and its approved interpretation become public in one act; while
 *       the interpretation is not approved as it stands, the document is not published either. (云政办发〔2023〕13号, since
 *       2023-03-06)
 *   <li>INT-06 When it is published, it passes the confidentiality review and the gate like everything else, never before its document.
 *   <li>INT-07 When both are public, each shall name the other. (47号)
 *   <li>INT-08 When terms have passed, the list of what is overdue shows them.
 *   <li>INT-09 When the entry is withdrawn from the public side, the record shall say so.
 *   <li>INT-10 When the caller belongs to another organ that is not above, nothing of it exists for him.
 * </ul>
 *
 * Out of scope: what the head does himself ({@code headact}); documents that are not to be public need no interpretation.
 */
package org.sunlight.publication.interpretation;
