package org.sunlight.harness;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Base of the tests that take away what the server stands on. Each brings a server of its own, on PostgreSQL. */
@Tag("outage")
@Execution(ExecutionMode.CONCURRENT)
public abstract class OutageCase {}
