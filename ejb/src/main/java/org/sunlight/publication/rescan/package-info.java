/**
 * The nightly reading of everything that is public for personal data (站点巡查): what slipped through, or was not known as
 * personal data when it was published, is found, given to somebody, mended, and found mended.
 *
 * <ul>
 *   <li>RSC-01 When a night has come, title, text and files of every public entry are searched, in windows of a fixed size; what
 *       the review of the content decided to keep is not raised again. (云南省2017年12月清查)
 *   <li>RSC-02 When a place is found, a hit shall be kept with entry, place and kind, never with the datum, and the reviewers of
 *       the organ are told.
 *   <li>RSC-03 When a hit is open, it is given to a person; it ends when a later reading does not find it any more, because the
 *       entry was corrected or withdrawn, or when the confidentiality reviewer dismisses it with a reason.
 *   <li>RSC-04 When a public file cannot be searched, that is a hit as well.
 * </ul>
 *
 * Out of scope: mending itself, which goes through the review and the catalogue.
 */
package org.sunlight.publication.rescan;
