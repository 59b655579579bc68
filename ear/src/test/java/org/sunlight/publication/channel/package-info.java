/** Tests of channel in the server. */
package org.sunlight.publication.channel;
