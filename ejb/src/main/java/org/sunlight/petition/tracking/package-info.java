/**
 * The petitioner follows his petition with the query code of his receipt.
 *
 * <ul>
 *   <li>PTR-01 When number and code belong together, the steps with organ and day, the clocks with their days, and the papers
 *       written to the petitioner shall be shown, an opinion only once it was served. (信访工作条例(2022)第二十一条;
 *       信访事项网上办理工作规程(试行))
 *   <li>PTR-02 When the code is wrong, the number unknown, or nothing is open to everybody, the answers shall be alike.
 *   <li>PTR-03 When the work inside a house is concerned (who drafts, who is asked, what is noted), nothing of it shall be
 *       shown, and no name of anybody.
 *   <li>PTR-04 When something was rated, the ratings shall be shown beside the item. (国信发〔2022〕11号)
 * </ul>
 *
 * <p>Out of scope: what is open to everybody without a code; it has to pass the publication gate first.
 */
package org.sunlight.petition.tracking;
