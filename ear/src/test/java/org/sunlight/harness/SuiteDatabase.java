package org.sunlight.harness;

/** The database of the running suite, for tests that look behind the application. */
public final class SuiteDatabase {

    private SuiteDatabase() {}

    public static TestDatabase running() {
        return SuiteServices.database();
    }
}
