/** Tests of basiccatalogue in the server. */
package org.sunlight.publication.basiccatalogue;
