/**
 * What the head of the organ does himself to explain policy: press conferences, interviews, articles, lectures
 * (主要负责人履行“第一解读人和责任人”职责).
 *
 * <ul>
 *   <li>HAC-01 When the head appeared in public to explain policy, the bureau shall record day, kind, topic and the document or entry
 *       it was about. (plan of 2017, 二.1, 二.3, 二.7)
 *   <li>HAC-02 When a year is looked at, the acts of each quarter are counted by kind.
 *   <li>HAC-03 When a quarter comes near its end without such an act, head and disclosure officer are reminded, once; when it ended
 *       without one, again, once. (plan of 2017, clause 二.3)
 *   <li>HAC-04 When an act was recorded by mistake, it is struck out with a reason; it stays in the record and is not counted.
 * </ul>
 */
package org.sunlight.publication.headact;
