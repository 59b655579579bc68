/**
 * Suggestions of deputies of the people's congress and proposals of members of the consultative conference (建议提案): the
 * ledger of their handling, and the publication of the replies.
 *
 * <ul>
 *   <li>DEP-01 When a suggestion or proposal is handed over, the bureau shall enter it once, with session, number, subject, its part
 *       in the handling and the day by which the reply is due; a clock runs until the reply. (国办发〔2014〕46号)
 *   <li>DEP-02 When the reply is drafted, somebody shall decide at the same time whether and in what form it is published; without
 *       that decision the reply shall not leave. (国办发〔2014〕46号: 复文与公开同步审查)
 *   <li>DEP-03 When the text of the reply is changed, the decision about its publication shall be made again.
 *   <li>DEP-04 When the law of the day wants the full text, an abstract or no publication at all needs a reason; under the first
 *       stage of 46号 an abstract needs none. (国办发〔2014〕46号; in Yunnan full text since 2017: setting {@code
 *       proposal.publish.form})
 *   <li>DEP-05 When a reply is to be published, telephone, address, e-mail and postcode of the deputy shall not be in it, nor those of
 *       anybody else but the bureau; the name may stay. (国办发〔2014〕46号)
 *   <li>DEP-06 When a reply was sent and is to be published, its clock starts on the day of the reply and stops with the publication;
 *       when it was decided not to publish, none runs. (皖政办〔2015〕2号: 20 working days; setting)
 *   <li>DEP-07 When a reply is published, it passes the confidentiality review and the gate like everything else, and not before it was
 *       sent to the deputy.
 *   <li>DEP-08 When the deputy has said whether he is satisfied, the ledger keeps it.
 *   <li>DEP-09 When a year is over, the bureau shall publish how many there were, how they were replied to and what was adopted, as a
 *       text of its own with the figures of the ledger. (46号)
 *   <li>DEP-10 When the entry is withdrawn from the public side, the ledger shall say so.
 *   <li>DEP-11 When the caller belongs to another organ that is not above, nothing of it exists for him; who has no part in the
 *       handling sees no contact data of deputies.
 *   <li>DEP-12 When a reply that is to be public has left, it becomes a candidate for publication, formed on the day of the reply.
 * </ul>
 */
package org.sunlight.publication.proposal;
