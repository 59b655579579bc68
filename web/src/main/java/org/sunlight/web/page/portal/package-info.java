/**
 * The public side (信息公开网站): pages of plain HTML for everybody, without script, session or cookie.
 *
 * <ul>
 *   <li>PUB-01 When an entry is shown, its header stands as the bureau prints it, empty fields empty, with the page tags of
 *       国办发〔2017〕47号. (plan of 2017)
 *   <li>PUB-02 When a page was made, it is remembered until something that stands on it changes, and who has it is told so.
 *   <li>PUB-03 When an entry was withdrawn, its address answers 410 with day and reason, and feeds are told. (house rule)
 *   <li>PUB-04 When something is not public, or is not what was approved, it is not there.
 *   <li>PUB-05 When a file is fetched, it is one of a public entry and has the bytes that were approved. (house rule)
 *   <li>PUB-06 When an index number holds odd signs, it has an address all the same. (house rule)
 *   <li>PUB-07 When much is public, a page costs no more statements than when little is.
 * </ul>
 */
package org.sunlight.web.page.portal;
