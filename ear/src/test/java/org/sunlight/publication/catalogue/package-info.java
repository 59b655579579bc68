/** Tests of catalogue in the server. */
package org.sunlight.publication.catalogue;
