/** Screens of the three: organs, staff, roles, machine clients, the audit trail. */
package org.sunlight.web.page.administration;
