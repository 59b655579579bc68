/** Nothing goes out unreviewed: documents, their openness class, their publication. */
package org.sunlight.publication;
