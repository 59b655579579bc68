/**
 * What other desks hand over to the petition desk (待转信访): a concern that came in with something else, as a request for
 * information. It becomes a petition only when somebody of the bureau registers it.
 *
 * <ul>
 *   <li>PHO-01 When a person agreed that his concern goes to the petition desk, it shall wait on the list of the bureau that
 *       is nearest to the desk it comes from; a record never turns into a petition by itself. (政府信息公开条例(2019)第三十九条)
 *   <li>PHO-02 When the bureau accepts it, it shall be registered with the data of the person, as received on the day on
 *       which it was handed over, so that no term is lost; both records shall name each other. (信访工作条例(2022)第二十二条)
 *   <li>PHO-03 When the bureau declines it, it shall say why, and the desk it came from shall read the reason.
 *   <li>PHO-04 When somebody is of another organ, or has no part in the handling of petitions, he shall see nothing of it.
 *   <li>PHO-05 When it was decided once, or was changed since it was seen, another decision shall be refused.
 * </ul>
 *
 * <p>Out of scope: the record it comes from, which goes on as it must.
 */
package org.sunlight.petition.handover;
