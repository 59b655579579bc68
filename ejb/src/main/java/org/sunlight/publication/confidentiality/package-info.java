/**
 * Confidentiality review (保密审查): before anything is public, four people have looked at exactly what goes out. The gate in
 * this feature is the only way to the public side.
 *
 * <ul>
 *   <li>CON-01 When something is to be published, its drafter shall say that it holds no state secret, work secret, business secret
 *       or private matter, and hand it in; one review is about one item. (保守国家秘密法实施条例(2024)第四十二条)
 *   <li>CON-02 When it was handed in, the head of the section agrees or returns it, the confidentiality reviewer concludes, the
 *       deputy head approves or refuses; the four are four people. (review rules of organs; house rule)
 *   <li>CON-03 When the reviewer cannot tell, the competent organ shall be asked, with a clock of its own, and its determination
 *       recorded. (政府信息公开条例(2019)第十七条)
 *   <li>CON-04 When something is approved, the approval pins the hash of title, text and files; of anything else, and of the same
 *       content changed by a letter, it approves nothing. (house rule)
 *   <li>CON-05 When content under review is handed in anew, the earlier review is void.
 *   <li>CON-06 When a review begins, its clock starts; it stops with the approval, the refusal or the return. (five working days, house
 *       setting)
 *   <li>CON-07 When something is published, the gate shall hand out a clearance for exactly this content, or refuse; nothing else
 *       makes a clearance, and without one the catalogue takes nothing. (保守国家秘密法实施条例(2024)第四十二条)
 *   <li>CON-08 When something is handed in, title, text and every file are searched for personal data and marks of secrecy; a file
 *       that cannot be searched is refused and nothing is stored. Names known from the case are looked for and not kept.
 *       (保守国家秘密法实施条例(2024)第四十二条)
 *   <li>CON-09 When the examination suggests a place, a person shall decide it, with a reason where it stays; while one is
 *       undecided or has to go, nobody concludes that the content may be published. (政府信息公开条例(2019)第十七条)
 *   <li>CON-10 When a form is asked for, it holds every field of the forms in use, with the drafter's statement and each signature.
 *       (the forms that organs publish)
 *   <li>CON-11 When a month is over, the reviewer shall sign its summary, a month without reviews as a nil return; who is late is
 *       reminded. (monthly summary with nil return, as organs publish it)
 *   <li>CON-12 When a review comes to somebody, that person's bell rings; when it ends, the drafter's.
 * </ul>
 */
package org.sunlight.publication.confidentiality;
