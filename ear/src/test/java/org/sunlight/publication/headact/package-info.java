/** Acts of the head in the deployed house. */
package org.sunlight.publication.headact;
