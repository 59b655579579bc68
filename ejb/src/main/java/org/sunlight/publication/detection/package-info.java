/**
 * Suggests personal data and marks of secrecy in texts and files, before anything goes out (敏感信息检测). It suggests with
 * place and reason; a person decides on each. No records are kept here.
 *
 * <ul>
 *   <li>DET-01 When a text holds a number, mail, plate, address, name, birth date, illness or minor of a person, the place
 *       shall be suggested with its kind, exactly where it stands in the text as it is. (云南省2017年12月清查清单)
 *   <li>DET-02 When an identity number has a wrong check digit, it shall still be suggested, with a reason that says so.
 *       (GB 11643-1999)
 *   <li>DET-03 When a datum is written with full-width signs, blanks, line ends or signs of no width, it shall be suggested
 *       all the same; what is masked (张某某, 138****1234) and numbers of organs shall not.
 *   <li>DET-04 When a text bears a mark of secrecy or of internal use, it shall be suggested; the word in a sentence about
 *       secrecy shall not. (GB/T 9704-2012)
 *   <li>DET-05 When a cell stands under the title of a column or beside the name of a field, that shall count as its context.
 *   <li>DET-06 When something is suggested, kind, place and reason shall have names, and none of them shall hold the datum.
 *   <li>DET-07 When names, numbers and addresses of a case are known, they shall be suggested wherever they stand.
 *   <li>DET-08 When a text is looked at, the time shall grow with its length and not faster.
 *   <li>DET-09 When the score on the labelled set is measured, precision and recall shall not fall below their floors.
 *   <li>DET-10 When a file is read, everything that travels in it shall be read, seen or unseen: hidden parts, comments,
 *       revisions, properties, covered text, annotations, forms, bookmarks, embedded files, earlier versions, data of
 *       pictures. (house rule)
 *   <li>DET-11 When a file is encrypted, damaged, executable, of an unknown kind or larger than can be examined, it shall be
 *       refused with the reason; what cannot be searched in a file that is read shall be listed.
 *   <li>DET-12 When a hostile file is read, memory and time shall stay bounded.
 * </ul>
 *
 * <p>Out of scope: what only a reader understands (means, relations, life story), and what pictures show.
 */
package org.sunlight.publication.detection;
