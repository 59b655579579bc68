/** The interface about petitions: what a petitioner follows and rates with his query code. */
package org.sunlight.web.api.petition;
