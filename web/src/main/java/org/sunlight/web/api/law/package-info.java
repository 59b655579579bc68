/** The deadline calculator of the outer contract, part 2. */
package org.sunlight.web.api.law;
