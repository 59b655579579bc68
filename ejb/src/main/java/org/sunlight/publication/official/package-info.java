/**
 * Official documents (公文): drafted with their openness class, checked, signed, numbered, published, in force until they lapse.
 *
 * <ul>
 *   <li>OFD-01 When a document is drafted, it shall carry its openness class from the first draft; what is not open by itself
 *       names ground and reason. Source: 国办发〔2016〕80号一(一); 政府信息公开条例(2019)第十三条至第十六条.
 *   <li>OFD-02 When a document is handed in, agreed to or signed while class, reason, 五公开 tag, text, the statement whether
 *       it is a policy, or what others demand of it (interpretation plan and text) is missing, the bureau shall refuse it at the
 *       field. Source: 国办发〔2016〕80号.
 *   <li>OFD-03 When a policy document is not to be published, the bureau's disclosure office shall say its opinion before the
 *       section head sees it. Source: 国办发〔2016〕80号一(一).
 *   <li>OFD-04 When section head, disclosure office or signer thinks otherwise about the class, he changes it with a reason;
 *       the signer decides in the end. (国办发〔2016〕80号)
 *   <li>OFD-05 When a document is signed, its number is drawn: 〔year〕serial without gap for each word of the organ.
 *       Source: GB/T 9704-2012, 7.2.5.
 *   <li>OFD-06 When organs issue a document together, each shall have agreed in writing with the day before it is signed; the
 *       lead organ numbers it, and tells the others of class and number. (国办发〔2016〕80号; usual practice)
 *   <li>OFD-07 When a document is another organ's, it may neither be drafted nor published as one's own.
 *       Source: 政府信息公开条例(2019)第十条.
 *   <li>OFD-08 When an open document is signed, it becomes a candidate for publication with its term. (CND-01)
 *   <li>OFD-09 When it is published, exactly the content approved by the confidentiality review goes out; what is changed after
 *       the approval needs a new one, and the page says so. (CON-07)
 *   <li>OFD-10 When a document has a period of validity, it lapses by itself on the day after its last; when another amends
 *       or repeals it, it says so on its page, in the catalogue and in the register, from the day the other takes effect.
 *   <li>OFD-11 When the checklist shows a normative document, it enters the register of such documents at signing. (NOR-01,
 *       NOR-05)
 *   <li>OFD-12 When a year has passed, each document that is not open shall be looked at again: kept with a reason, or opened.
 *       Source: 政府信息公开条例(2019)第十八条.
 *   <li>OFD-13 When a document is printed, it has the form of GB/T 9704-2012 with its mark of openness below the date.
 *   <li>OFD-14 When somebody drafted a document, he shall not be the one who checks it, nor who checked it the one who signs it.
 * </ul>
 *
 * Out of scope: archives, seals and electronic signatures; secret documents, which never come into this house.
 */
package org.sunlight.publication.official;
