/**
 * A believable bureau to try the product on: some years of answered requests and a desk full of open ones. Loaded once,
 * into an empty register, and only where demonstration data are switched on.
 *
 * <ul>
 *   <li>DEM-01 When demonstration data are switched on and the demonstration bureau has no request yet, the house shall
 *       bring in the past years as an import and play the open cases through the same acts that people use.
 *   <li>DEM-02 The same start day shall give the same cases.
 *   <li>DEM-03 Names, numbers and addresses shall be invented and recognisable as such.
 *   <li>DEM-04 When the bureau has no petition yet, the house shall play petitions in every state, under both regulations and
 *       over all desks, through the acts that people use.
 *   <li>DEM-06 When the bureau has no official document yet, the house shall play documents, interpretations, replies to deputies,
 *       channels and acts of the head over the desks, each state once, unapproved ones among them.
 *   <li>DEM-05 When the house is ready, it shall take over a year of 3,000 petitions like any other register, and compile
 *       its statistics, while people already look around.
 * </ul>
 */
package org.sunlight.batch.demonstration;
