/** The job that compiles a yearly report (REP-06 to REP-09 of {@code org.sunlight.disclosure.report}). */
package org.sunlight.batch.yearlyreport;
