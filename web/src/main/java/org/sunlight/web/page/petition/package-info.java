/** The pages of petitions: counter, register, file, acts, receipts. What may be done is asked of the domain, never decided here. */
package org.sunlight.web.page.petition;
