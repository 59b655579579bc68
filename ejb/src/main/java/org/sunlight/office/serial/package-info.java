/**
 * The running numbers of the house (流水号): one counter for each organ, series and year, for cases, papers and entries alike.
 *
 * <ul>
 *   <li>SER-01 When a number is drawn, it shall follow the last one without a gap, from 1 in each year; an act that fails gives its
 *       number back.
 *   <li>SER-02 When two people draw the first number of a year at once, both shall get one.
 *   <li>SER-03 When an organ gets another code or name, its counters shall go on.
 * </ul>
 */
package org.sunlight.office.serial;
