/**
 * What petitioners think of how they were treated (群众满意度评价), of the bureau and of the responsible organ, each by itself.
 *
 * <ul>
 *   <li>PSA-01 When the bureau has sent an item on or taken it on, the petitioner may rate the bureau; when he has been
 *       answered, he may rate the responsible organ. (国信发〔2022〕11号)
 *   <li>PSA-02 When an item was not the first in the country, is litigation, was led into another procedure, denounces
 *       somebody, is closed to view or has no query code, it shall not be rated. (国信发〔2014〕16号第四条)
 *   <li>PSA-03 When the house's window has passed, nothing more can be rated, and the day it ran out is kept, for it is what
 *       the figures count by. (国信发〔2022〕11号; days doubtful, hence a setting)
 *   <li>PSA-04 When something was rated, it shall not be rated again nor changed.
 *   <li>PSA-05 When the code is wrong, nothing shall be rated, and the answer is that for an unknown number.
 *   <li>PSA-06 When a petitioner is dissatisfied, he shall say why, and a task to contact him again shall open, with a clock,
 *       and stay open until its result is written down. (house rule)
 *   <li>PSA-07 When an item is taken over from another register, its ratings shall come with it; of one who took part, the
 *       rating he did not give has run out with its window. (house rule)
 * </ul>
 */
package org.sunlight.petition.satisfaction;
