/**
 * What every counter needs at which citizens hand something in (窗口): papers of identity and their check digits, the
 * code by which a person follows a case, texts and days as people type them. Values and rules only, no records.
 *
 * <ul>
 *   <li>CTR-01 When an identity number has a wrong check digit, it shall be doubted, never refused. (GB 11643-1999, GB
 *       32100-2015)
 *   <li>CTR-02 When a case is registered, the house shall draw a code that cannot be guessed, show it once and keep only
 *       its hash, salted with the number of the case.
 *   <li>CTR-03 When a code is compared, it shall take the same time whether or not there is one.
 *   <li>CTR-04 When a text or a day is typed, it shall be refused at its field if it is missing, too long, in the future
 *       or before what it follows.
 * </ul>
 */
package org.sunlight.office.counter;
