package org.sunlight.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts what a suite needs once, before its first test, and stops it after the last. Which suite it is, the build says
 * with {@code sunlight.it.database} and {@code sunlight.it.inside} (see the failsafe executions in ear/pom.xml).
 */
public final class SuiteServices implements LauncherSessionListener {

    private static TestDatabase database;
    private static ServerUnderTest server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("sunlight.it.inside")) {
            ServerFolder folder = ServerFolder.create("inside-" + databaseName(), false);
            int offset = Ports.freeOffset();
            System.setProperty("sunlight.it.management.port", String.valueOf(Ports.MANAGEMENT + offset));
            System.setProperty(
                    "sunlight.it.vm",
                    "-Xmx512m -Djava.net.preferIPv4Stack=true -Dfile.encoding=UTF-8"
                            + " -Djboss.server.base.dir=" + folder.base()
                            + " -Djboss.socket.binding.port-offset=" + offset
                            + " -Dsunlight.data.dir=" + folder.data()
                            + " -Dsunlight.demonstration=true -Dsunlight.demonstration.year=off"
                            // a night that falls into a test moves what the test counts
                            + " -Dsunlight.timetable=off"
                            + database().vmArguments());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    static String databaseName() {
        return System.getProperty("sunlight.it.database", "derby");
    }

    static synchronized TestDatabase database() {
        if (database == null) {
            database = databaseName().equals("postgresql")
                    ? TestDatabase.postgresql(ServerFolder.all()
                            .resolve("postgresql-" + ProcessHandle.current().pid()))
                    : TestDatabase.derby();
        }
        return database;
    }

    static synchronized ServerUnderTest server() {
        if (server == null) {
            server = ServerUnderTest.start("outside-" + databaseName(), database());
        }
        return server;
    }
}
