/**
 * Organs, their sections, their staff and the roles of the staff.
 *
 * <ul>
 *   <li>ORG-01 When an organ is established, the bureau shall give it a code, a place in the tree and the particulars
 *       that its notices need: number prefix, document word, review organ, court, address, telephone. (中华人民共和国政府信息公开条例
 *       (2019)第二十九条: the request is made to the organ; 行政复议法(2023)第四十四条: a decision must name where to turn.)
 *   <li>ORG-02 When a person asks for records, the bureau shall show those of the person's organ and of the organs below
 *       it, and no others; a record of another organ does not exist for that person.
 *   <li>ORG-03 When an organ is closed, the bureau shall ask for a reason, and refuse while active staff or active organs
 *       below remain. (Nothing is deleted: old cases keep their organ.)
 *   <li>ORG-04 When an organ is merged into another, the bureau shall place it below that organ, so that the other organ
 *       sees the cases it takes over.
 *   <li>ORG-05 When two people edit one record, the bureau shall refuse the second and keep the first.
 *   <li>ORG-06 When a member of staff is registered, the bureau shall take a login of its own that is never used again.
 *   <li>ORG-07 When a role is granted, the bureau shall refuse a combination of two of user administrator, security
 *       officer and auditor, or of one of these with a role of the case work. (三员分立: 信息安全技术 网络安全等级保护基本要求
 *       GB/T 22239-2019, 8.1.5.1 to 8.1.5.3.)
 *   <li>ORG-08 When a security officer grants or withdraws a role, the bureau shall refuse it for the officer's own
 *       account.
 *   <li>ORG-09 When a member of staff leaves, the bureau shall deactivate the account with a reason and keep the name on
 *       everything the person did.
 * </ul>
 *
 * Out of scope: passwords and sign-in ({@code office.account}), personnel files.
 */
package org.sunlight.office.organ;
