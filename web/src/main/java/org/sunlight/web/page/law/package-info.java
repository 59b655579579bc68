/** Screens of the law: calculator, rules, calendar, settings. */
package org.sunlight.web.page.law;
