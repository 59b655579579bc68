/** Interpretations in the deployed house. */
package org.sunlight.publication.interpretation;
