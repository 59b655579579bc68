/**
 * What one desk of the house hands over to another (转办), in words that both know: neither has to know the other.
 *
 * <ul>
 *   <li>HOV-01 When a desk hands a concern over, it shall do so only with the consent of the person, and say on which day it
 *       was given. (政府信息公开条例(2019)第三十九条)
 *   <li>HOV-02 When the desk that received it has decided, the desk that handed it over shall learn what became of it.
 * </ul>
 *
 * <p>Out of scope: the lists and records of the desks, which are theirs.
 */
package org.sunlight.office.handover;
