/**
 * Jobs: work without a user, in chunks, restartable. Knows features only through their faces.
 *
 * <p>{@link org.sunlight.batch.BatchJobs} is the only starter; {@link org.sunlight.batch.JobDispatcher} hands waiting runs
 * to the batch runtime and looks after them; the artefacts of a job act through {@link org.sunlight.batch.JobDoor} and
 * learn their run from {@link org.sunlight.batch.CurrentRun}.
 *
 * <p>A job XML gets the property {@code run} and hands it on to nobody: artefacts inject {@code CurrentRun}.
 */
package org.sunlight.batch;
