/** What happens when the things below the server fail: database, disk, the server itself. */
package org.sunlight.outage;
