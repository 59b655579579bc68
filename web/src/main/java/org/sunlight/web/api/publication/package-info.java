/** The interface to publication. */
package org.sunlight.web.api.publication;
