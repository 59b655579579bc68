/**
 * Candidates for publication: what was made or changed and may have to be public, from documents, replies to proposals,
 * statistics, petitions and decisions on requests; each decided, each with the term of the law.
 *
 * <ul>
 *   <li>CND-01 When information is formed, the bureau shall publish it within 20 working days from the day it was formed.
 *       Source: 政府信息公开条例(2007)第十八条, until 2019-05-14; 政府信息公开条例(2019)第二十六条, since 2019-05-15.
 *   <li>CND-02 When it changes, the term begins anew on the day of the change, also after a decision or a publication.
 *       (政府信息公开条例(2019)第二十六条)
 *   <li>CND-03 When the same source is proposed again without a change, nothing happens.
 *   <li>CND-04 When somebody decides not to publish, he shall name legal ground and reason; who and when is kept, and the
 *       term ends. Source: 政府信息公开条例(2019)第十三条、第十四条、第十五条、第十六条、第十九条.
 *   <li>CND-05 When the source appears in the catalogue, the term ends on that day by itself.
 *   <li>CND-06 When many are decided at once, the house shall show beforehand which of them cannot be.
 *   <li>CND-07 When the information is another organ's, it shall be refused: who made it publishes it.
 *       Source: 政府信息公开条例(2019)第十条.
 *   <li>CND-08 When a document is signed, an item open to everybody answered, the statistics of a period complete or a subject
 *       asked for often decided to be published, or a reply to a deputy sent that is to be public, it becomes a candidate by
 *       itself; anything else is added by hand.
 *   <li>CND-09 When its entry is withdrawn from the catalogue, the candidate is open again, and its term begins anew on that day.
 * </ul>
 *
 * Out of scope: the review of what is published, and the publishing itself.
 */
package org.sunlight.publication.candidate;
