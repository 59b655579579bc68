/**
 * Petitions (信访): from the first letter to the answer, under the regulation of the day of registration: 信访条例(2005)
 * from 2005-05-01 to 2022-04-30, 信访工作条例(2022) since.
 *
 * <p>What may happen to an item stands in one table, {@link org.sunlight.petition.casework.PetitionLife}; sides and roles
 * in {@link org.sunlight.petition.casework.PetitionAct}. No due day is computed here: the clocks own them.
 *
 * <ul>
 *   <li>PET-01 When a letter, visit, call or form comes in, it shall be a submission of an item; several may make one item.
 *       (信访工作条例(2022)第二十一条)
 *   <li>PET-02 When an item is registered, the bureau shall give it a number without gaps per bureau and year, and a query
 *       code that is shown once and kept as a hash; an anonymous one gets none. (条例(2022)第二十一条)
 *   <li>PET-03 When more than five representatives are named, the bureau shall refuse the sixth. (条例(2022)第二十条;
 *       (2005)第十八条)
 *   <li>PET-04 When as many come together as the house has set, the visit shall count as collective, the letter as joint.
 *       (house setting)
 *   <li>PET-05 When a matter was brought before by the same person, the bureau shall be shown it; a person decides whether
 *       it is a repeat. (usual practice: same person, same matter)
 *   <li>PET-06 When an act is unknown to the state, to the regulation or to the kind of content, it shall be refused, and
 *       the refusal shall say which of the three; the acts offered and the acts accepted come from one table.
 *       (信访条例(2005)第二十一条至第三十五条; 信访工作条例(2022)第二十一条至第三十六条)
 *   <li>PET-07 When someone acts upon a file that another changed since, the act shall be refused and nothing of it stored.
 *   <li>PET-08 When an item is sent on or taken on, the bureau's term shall end; the term of the organ that received it
 *       shall start on the day it signed for it. (条例(2022)第二十二条、第二十三条)
 *   <li>PET-09 When an organ objects to what it was sent, within 5 working days since 2022, the bureau's term shall go on
 *       as if it had never sent it; a later objection is stored and flagged. (条例(2022)第二十三条)
 *   <li>PET-10 When an item is accepted, the handling term shall start on that day; suggestions, denunciations and matters
 *       led into another procedure have none since 2022. (条例(2022)第二十九条至第三十四条; (2005)第三十三条)
 *   <li>PET-11 When more time is needed, somebody else than who asks shall grant it, the head of the organ, once, up to 30
 *       days, before the term has ended. (条例(2022)第三十四条; (2005)第三十三条)
 *   <li>PET-12 When an opinion is drafted, it shall answer each demand, and carry facts, ground and opinion.
 *       (条例(2022)第三十二条)
 *   <li>PET-13 When an opinion goes out, somebody else than its drafter shall have approved it; the term ends with the
 *       opinion, the petitioner's term for a review starts with its service. (条例(2022)第三十五条)
 *   <li>PET-14 When an item is simple, it may be handled the simplified way: a first item, neither collective nor joint nor
 *       assigned nor led elsewhere; found unsuitable, the ordinary terms count from the original receipt.
 *       (国信办发〔2022〕17号)
 *   <li>PET-25 When the bureau proposes the simplified way, the term of its level (P15, one working day, known since
 *       2016-07-01) shall run from its receipt until the item is passed on, and again from the day it comes back; what is
 *       assigned from above loses the proposal. The level below registers the item itself and has a term of its own.
 *       (国信发〔2016〕8号; 国信办发〔2022〕17号)
 *   <li>PET-26 When an item is in the hands of an organ, the files of the bureau and of that organ shall be open to both; who
 *       reviews sees both and keeps its own to itself and the bureau; of an organ that sent the item back the bureau alone
 *       sees the files, and of any other organ nobody. (house rule: who need not know is not told)
 *   <li>PET-27 When items are taken along to another register, those of the caller's organ and of the organs below it shall
 *       go with the names of their petitioners, and none that denounces somebody. (house rule; 信访工作条例(2022)第三十条)
 *   <li>PET-15 When an item denounces somebody, only those named shall see it. (条例(2022)第三十条)
 *   <li>PET-16 When an organ is responsible, it shall see what was sent to it and nothing of other organs; its superior
 *       sees what it may have to review. (house rule: who need not know is not told)
 *   <li>PET-17 When a caller has no part in the handling, he shall see neither name nor contact nor text of a petitioner.
 *   <li>PET-18 When an organ was merged or closed, nothing shall be sent to it, and the refusal names who took over.
 *       (条例(2022)第二十四条)
 *   <li>PET-19 When an item concerns a child or denounces somebody, it shall never be open to everybody.
 *       (个人信息保护法第二十八条; 条例(2022)第三十条)
 *   <li>PET-20 When an item is not accepted, the refusal shall carry a ground that the regulation of its day knows, and say
 *       where to turn. (信访条例(2005)第十四条至第十六条; 信访工作条例(2022)第十九条、第三十一条)
 *   <li>PET-21 When an assigned item ends, the organ shall report its result by the day that was set. (条例(2022)第二十二条)
 *   <li>PET-22 When a further letter comes about a matter in hand, it shall join the item and start no new term. (house rule)
 *   <li>PET-23 When an act tells the petitioner or another organ something, it shall be a numbered paper from the template of
 *       the day of registration (X01 to X20); another remedy than the one of the law, an identity number, a telephone
 *       number, or the name of who did not sign is refused where it is written; who cannot be written to gets none.
 *       (信访工作条例(2022)第二十三条、第三十二条)
 *   <li>PET-24 When an item is taken along, its papers and files shall be one PDF with an index in front. (house)
 * </ul>
 *
 * <p>Out of scope: reviews, supervision, ratings, statistics, which are features of their own.
 */
package org.sunlight.petition.casework;
