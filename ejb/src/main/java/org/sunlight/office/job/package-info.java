/**
 * Runs of jobs: what was asked for, how far it is, how it ended, what it rejected.
 *
 * <ul>
 *   <li>JOB-01 When a job is asked for, the bureau shall get a run with an identifier at once; the work happens later.
 *   <li>JOB-02 While a run of a name and key waits or runs, a second one shall be refused (ALREADY_RUNNING).
 *   <li>JOB-03 When a chunk of work is committed, the run shall show its figures and its place in the same transaction
 *       (so that a restart neither repeats nor leaves out anything).
 *   <li>JOB-04 When the server was killed or the database was away, the run shall go on where its last chunk ended.
 *   <li>JOB-05 When a run fails, people shall see a code and an incident number, never a stack trace.
 *   <li>JOB-06 When a run is asked for again with the same once-key, the first run shall be answered if the content is the
 *       same, otherwise the request shall be refused (IDEMPOTENCY_KEY_REUSED).
 *   <li>JOB-07 A run shall be visible to its own organ and to the organs above it; a run of the house itself to the
 *       roles that watch over the house.
 *   <li>JOB-08 When a record is rejected, the run shall keep line, pointer, code and arguments, and no personal data.
 * </ul>
 *
 * Out of scope: how jobs are executed (module batch).
 */
package org.sunlight.office.job;
