/** The interface about petitions: what a petitioner follows and rates with his query code. Source: contract.md 5. */
package org.sunlight.web.api.petition;
