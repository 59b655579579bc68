/**
 * Taking over petitions of another register: letters of years that were kept on paper or in another system, with what
 * became of them.
 *
 * <ul>
 *   <li>PTK-01 When a record contradicts itself, lies in the future or names a code that no list has, it shall be refused
 *       with the field at fault, and harm no other. (house rule)
 *   <li>PTK-02 When a record comes again unchanged, it shall be passed over; changed, it shall be refused. (house rule)
 *   <li>PTK-03 When history broke a term, it shall be kept as it happened, and the clocks shall say that it was late.
 *       (house rule)
 *   <li>PTK-04 When a record repeats another, the first item shall be on the register or stand earlier in the file.
 *       (house rule)
 *   <li>PTK-05 When an item is taken over, each step shall stand in its history with its own day, its clocks shall be
 *       those of the regulation of its registration, and its reviews and ratings shall count like those given here.
 *   <li>PTK-06 When a denunciation is taken over, only the head of the bureau shall see it, who names others. (信访工作条例(2022)第三十条)
 *   <li>PTK-07 When the register is taken along, it shall go in the shape in which it can be taken over, page by page in
 *       bounded memory, and the audit shall say who took which part of it. An outside system needs the scope for reading
 *       petitions, which the security officer gives; unlike other doors for such systems this one carries the names of the
 *       petitioners, for without them no register could take the items over. (house rule)
 * </ul>
 *
 * <p>Out of scope: reading the files and telling of the run, which is the import job's part.
 */
package org.sunlight.petition.takeover;
