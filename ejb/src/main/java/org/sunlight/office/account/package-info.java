/**
 * Accounts: passwords of staff, secrets of machine clients, the keys that sign tokens.
 *
 * <ul>
 *   <li>ACC-01 When a password is kept, the bureau shall keep only a salted hash (PBKDF2 with HMAC-SHA512, 210,000
 *       rounds). (OWASP Password Storage Cheat Sheet; 密码法 asks for protection, the house chooses the way.)
 *   <li>ACC-02 When a password is chosen, the bureau shall refuse one shorter than 12 characters, or than 10 when three
 *       kinds of characters are mixed, one with the login in it, a widely used one, and the one just used.
 *   <li>ACC-03 When five sign-ins fail in a row, the bureau shall lock the account for 15 minutes.
 *   <li>ACC-04 When a sign-in fails, the bureau shall give one answer for an unknown account, a wrong password, a locked
 *       and a deactivated account, after the same work. (An answer that differs tells a stranger which accounts exist.)
 *   <li>ACC-05 When an account is opened or its password reset, the bureau shall make a password for one use, show it
 *       once, and ask for a new one at the first sign-in.
 *   <li>ACC-06 When twenty sign-ins fail from one address within 15 minutes, the bureau shall refuse that address until
 *       the 15 minutes are over.
 *   <li>ACC-07 When an account is deactivated or its password changed, the bureau shall end its other sessions.
 *   <li>ACC-08 When a machine client is registered or its secret renewed, the bureau shall make the secret, show it once
 *       and keep a hash.
 *   <li>ACC-09 When a machine client shows its secret, the bureau shall give it a signed token for at most 15 minutes
 *       with the scopes it asked for and holds. (RFC 6749 section 4.4)
 *   <li>ACC-10 When the database is empty, the bureau shall open one user administrator, one security officer and one
 *       auditor with passwords for one use, and write these to a file that only the server's user can read. (No
 *       password stands in the product.)
 * </ul>
 *
 * Out of scope: sign-in through another system.
 */
package org.sunlight.office.account;
