/** The job that compiles statistics of petitions, one period at a time. */
package org.sunlight.batch.petitionstatistics;
