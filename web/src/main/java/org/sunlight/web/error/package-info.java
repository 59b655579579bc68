/**
 * Refusals and failures, translated once: to problem documents for clients, to messages and one error page for people.
 *
 * <ul>
 *   <li>ERR-01 When an act is refused, people shall stay on their page and read why, at the field where there is one.
 *   <li>ERR-02 When the fault is ours, people shall get an incident number and nothing of the inside; the log shall tell
 *       under that number what happened.
 *   <li>ERR-03 When a form is sent whose page the house no longer knows, people shall be asked to open the page anew, and
 *       nothing shall be done.
 *   <li>ERR-04 When a part of a page cannot be brought, people shall be told; silence would look like success.
 *   <li>ERR-05 When an address carries a word where a number stands, or lacks its number, it shall lead nowhere (404).
 * </ul>
 */
package org.sunlight.web.error;
