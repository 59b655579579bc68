/** Deputies' proposals in the deployed house. */
package org.sunlight.publication.proposal;
