package org.sunlight.shared.audit.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sunlight.shared.audit.VerificationView;

/**
 * Walks along the chain without the application (AUD-03): who doubts the application should not have to ask it. Started
 * by {@code server-config/verify-audit.sh}, which explains it. Exit code 0 when the chain is whole, 2 when it is broken,
 * 1 when it could not be read.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(
                verify(arguments[0], System.getenv("SUNLIGHT_DB_USER"), System.getenv("SUNLIGHT_DB_PASSWORD"), out));
    }

    static int verify(String url, String user, String password, PrintStream out) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            VerificationView found = AuditChain.verify(connection);
            if (found.isWhole()) {
                out.println("whole: " + found.checked() + " entries");
                return 0;
            }
            out.println("BROKEN at entry " + found.firstBroken() + ": " + found.reason() + "; " + found.checked()
                    + " entries before it are as they were written");
            return 2;
        } catch (SQLException e) {
            // Derby puts the reason, as another process that has the database open, into the last of a chain
            SQLException reason = e;
            while (reason.getNextException() != null) {
                reason = reason.getNextException();
            }
            out.println("could not be read: " + reason.getMessage());
            return 1;
        }
    }
}
