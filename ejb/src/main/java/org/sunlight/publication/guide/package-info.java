/**
 * The disclosure guide (政府信息公开指南): where and how people get information, on the website, on the screen of the reception hall
 * and on the wall.
 *
 * <ul>
 *   <li>GUI-01 When a guide is drafted, name, address, postcode, telephone, fax and mail shall come from what is known of the organ, the
 *       texts from the version before. (政府信息公开条例(2019)第十二条)
 *   <li>GUI-02 When a guide lacks address, hours, telephone or one of its sections, it shall not be kept.
 *   <li>GUI-03 When a guide is to be public, it goes through the confidentiality review and the catalogue like everything; public page,
 *       hall screen and poster say what the catalogue holds and nothing else. (plan of 2017, clause 五.6)
 *   <li>GUI-04 When address, postcode, telephone, fax or mail of the organ change and the public guide says otherwise, the clock of twenty
 *       working days shall begin from that day, and the disclosure officers shall be reminded. (政府信息公开条例(2019)第二十六条)
 *   <li>GUI-05 When a guide was checked, the bureau shall keep day, person and finding; the next check is due after six months (house
 *       setting), and the bureau shall remind before.
 *   <li>GUI-06 When a new version is published, the earlier ones stay readable; there is one version in preparation at a time.
 * </ul>
 *
 * Out of scope: requests themselves ({@code disclosure.request}).
 */
package org.sunlight.publication.guide;
