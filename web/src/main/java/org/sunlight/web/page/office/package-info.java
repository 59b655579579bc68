/** Screens that every desk has: sign-in, work list, search, reminders, imports and jobs. */
package org.sunlight.web.page.office;
