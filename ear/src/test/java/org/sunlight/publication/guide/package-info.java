/** Tests of guide in the server. */
package org.sunlight.publication.guide;
