package org.sunlight.harness;

import org.junit.jupiter.api.Tag;

/** Base of the tests that take away what the server stands on. Each brings a server of its own, on PostgreSQL. */
@Tag("outage")
public abstract class OutageCase {}
