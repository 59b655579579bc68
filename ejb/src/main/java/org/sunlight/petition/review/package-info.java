/**
 * Review (复查) and final review (复核) of opinions on petitions, each by the organ one level above the one before.
 *
 * <ul>
 *   <li>PRV-01 When a petitioner asks for a review within 30 days of having received the opinion, the superior of the organ
 *       that gave it shall take the request; the term of its own, 30 days, starts with the receipt of the request.
 *       (信访工作条例(2022)第三十五条; 信访条例(2005)第三十四条)
 *   <li>PRV-02 When the opinion on review has been served, the petitioner may within 30 days ask for the final review by the
 *       next superior. (条例(2022)第三十六条; (2005)第三十五条; P10, P11)
 *   <li>PRV-03 When a request comes after its term, it shall be refused unless the reason of the delay is on file.
 *       (民法典第一百九十四条, by analogy, doubtful)
 *   <li>PRV-04 When an opinion on review is decided, somebody else than its drafter shall decide it, and it shall carry
 *       facts, ground, opinion and result: upheld, changed, or revoked and to be handled again. (信访工作条例(2022)第三十五条、第三十六条)
 *   <li>PRV-05 When an opinion is revoked, the organ shall handle the matter anew; its term starts again with that day.
 *   <li>PRV-06 When a hearing is held in the final review, its days shall not count. (条例(2022)第三十六条第二款)
 *   <li>PRV-07 When the final opinion has been served, the matter is concluded; the same facts and reasons are not accepted
 *       again. (条例(2022)第三十六条第三款)
 *   <li>PRV-08 When the organ that is to review is not that of the caller, the act shall be refused.
 *   <li>PRV-09 When the organ has no superior on file, the request shall be refused and the refusal shall say what is
 *       missing. (信访工作条例(2022)第三十五条、第三十六条)
 *   <li>PRV-10 When an opinion on review is issued, it shall be a numbered paper; that of the review names the final review
 *       as the only way on, that of the final review none. (信访工作条例(2022)第三十五条、第三十六条)
 *   <li>PRV-11 When an item is taken over from another register, its reviews shall come with it, with the clocks they had.
 *       (house rule)
 *   <li>PRV-12 When the petitioner's term to ask has run out, the night after it shall leave the work lists; who asks later
 *       is told so and needs a reason. (信访工作条例(2022)第三十五条、第三十六条)
 * </ul>
 *
 * <p>Out of scope: remedies against disclosure answers, which are a feature of their own.
 */
package org.sunlight.petition.review;
