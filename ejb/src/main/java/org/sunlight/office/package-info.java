/** What every desk needs: organs and staff, accounts, attachments, notices, the work list. */
package org.sunlight.office;
