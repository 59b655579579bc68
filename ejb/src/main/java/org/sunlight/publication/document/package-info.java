/**
 * The register of rules (规章) and administrative normative documents (行政规范性文件) of an organ: what was made, what
 * was repealed, what is in force.
 *
 * <ul>
 *   <li>NOR-01 When a document is registered, the bureau shall keep kind, title, document number and the day it was made.
 *       Source: 政府信息公开条例(2019)第二十条第(一)项.
 *   <li>NOR-02 When a document is repealed or lapses, the bureau shall keep the day and the reason; it is in force until
 *       the day before.
 *   <li>NOR-03 When an entry is corrected or voided, the bureau shall keep the reason and what stood there before.
 *   <li>NOR-04 When a year is counted, the register shall name the documents made in the year, repealed in the year and in
 *       force at the end of 31 December (cells R201a-c, R202a-c). Source: 国办公开办函〔2021〕30号 附件.
 *   <li>NOR-05 Internal rules, minutes, work plans, praise, requests and reports, personnel and finance matters are no
 *       normative documents; the register's page says so where an entry is made.
 *   <li>NOR-06 When a document number is registered twice in one organ, the second shall be refused.
 * </ul>
 *
 * Out of scope: drafting, openness class, confidentiality review and publication of documents; periods of validity
 * (unknown for Kunming, hence repeal is always an act of a person).
 */
package org.sunlight.publication.document;
