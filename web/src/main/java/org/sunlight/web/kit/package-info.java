/**
 * What every page needs and no feature owns: the texts in the language of the reader, the frame around a page (menu,
 * person, search), days and moments as people write them.
 *
 * <p>Requirements:
 *
 * <ul>
 *   <li>FRM-01 When a page is shown, the bureau shall show it in Simplified Chinese or English, as the reader chose last;
 *       Chinese where nothing was chosen. The choice outlives the session.
 *   <li>FRM-02 When a text is missing in the chosen language, the bureau shall not fall back to the language of the
 *       machine; a test fails before such a page is delivered.
 *   <li>FRM-03 When a person signs in, the menu shall offer the pages their roles may open and no others, and mark where
 *       the person is.
 *   <li>FRM-04 When a day is shown, it shall read 2017年7月3日 in Chinese and 2017-07-03 in English; a moment is told in
 *       the time of Asia/Shanghai, whatever the server's zone.
 *   <li>FRM-05 When a day is typed, the bureau shall accept it in the ways people write it at a counter (2017-07-03,
 *       20170703, 2017/7/3, 2017.7.3, 2017年7月3日).
 *   <li>FRM-06 When a person searches, the words shall not appear in an address: they may be a person's name.
 * </ul>
 *
 * <p>Out of scope: what a role may do (the services decide), refusals and error pages' contents ({@code web.error}).
 */
package org.sunlight.web.kit;
