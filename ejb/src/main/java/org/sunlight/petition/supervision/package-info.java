/**
 * Supervision (督办) of what organs do with petitions, and the three suggestions (改进工作、完善政策、追究责任).
 *
 * <ul>
 *   <li>PSV-01 When the nightly scan finds an item not disposed of in time, nobody told in time, not finished in time, no
 *       report in time, a review late, an organ that objects again and again, or an agreement whose day has passed, it shall
 *       write a finding, once for each fault and day; a fault that is over settles its finding. (信访条例(2005)第三十六条;
 *       信访工作条例(2022)第四十条、第四十三条至第四十五条)
 *   <li>PSV-02 When a letter goes out, it shall be a numbered paper with facts, rule broken, what is wanted and the day of the
 *       feedback; a clock of the organ shall run until that day. (条例(2022)第三十八条、第四十条)
 *   <li>PSV-03 When the organ gives its feedback, it shall say whether it adopts what was suggested, and why not where it does
 *       not. ((2005)第三十六条第二款; (2022)第四十条)
 *   <li>PSV-04 When a letter waits for its feedback, no other shall go out about the same item.
 *   <li>PSV-05 When the caller's organ is not the bureau of the item, he shall send no letter; when it is not the organ
 *       written to, he shall give no feedback.
 *   <li>PSV-06 When findings are looked at, they can be narrowed to a fault, an organ and words, with the counts of all beside
 *       them; a bureau sees its own and those of the bureaus below it. (house rule)
 * </ul>
 *
 * <p>Out of scope: letters that were never registered leave no trace here, and no scan can find them.
 */
package org.sunlight.petition.supervision;
