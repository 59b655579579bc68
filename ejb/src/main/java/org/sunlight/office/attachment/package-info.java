/**
 * Files of cases: what came in with a request, what was collected on the way, what goes into the archive.
 *
 * <ul>
 *   <li>ATT-01 When a file is attached, the bureau shall recognise its kind by its content and refuse it when the kind
 *       is not one of {@code attachment/kinds.csv} or its name claims another. (A name proves nothing.)
 *   <li>ATT-02 When a file is empty or larger than 50 MB, the bureau shall refuse it and keep nothing of it.
 *   <li>ATT-03 When a file is kept, the bureau shall note its SHA-256, its size, who brought it and when. (政府信息公开条例(2019)
 *       第四十五条: register, examine, handle, answer, archive.)
 *   <li>ATT-04 When the disk is full or the transaction fails, the bureau shall say so and leave neither a row nor a part
 *       of a file behind.
 *   <li>ATT-05 When a file is read, the bureau shall give it only to people of the organ and those above it, under a name
 *       free of paths, and never let it run in the browser.
 *   <li>ATT-06 When a file was attached by mistake, the bureau shall withdraw it with a reason; the bytes stay.
 *   <li>ATT-07 When the stored bytes no longer match their hash, the bureau shall refuse to hand them out.
 *   <li>ATT-08 When several organs work on one case, the feature of the case shall say whose files each of them may see;
 *       withdrawn is a file only by the organ that brought it.
 * </ul>
 *
 * Out of scope: looking for viruses, text recognition, redaction.
 */
package org.sunlight.office.attachment;
