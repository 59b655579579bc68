package org.sunlight.web.error;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Failures of the database that are nobody's mistake, told by the SQL states of Derby and PostgreSQL. */
final class StorageFailure {

    private StorageFailure() {}

    static Optional<Refusal> recognise(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || state.startsWith("08")
                || state.startsWith("57P")) {
            return Optional.of(Refusal.of(503, "DATABASE_UNAVAILABLE"));
        }
        if (state.equals("53100") || state.startsWith("XSDF") || state.equals("XSLA4")) {
            return Optional.of(Refusal.of(507, "STORAGE_FULL"));
        }
        if (state.equals("23505")) {
            return Optional.of(Refusal.of(409, "ALREADY_EXISTS"));
        }
        if (state.startsWith("40")) {
            return Optional.of(Refusal.of(503, "DATABASE_BUSY"));
        }
        return Optional.empty();
    }

    /** What reaches us without an SQL state: the server's connection pool and the file system. */
    static Optional<Refusal> recogniseByMessage(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (thrown.getClass().getName().startsWith("jakarta.resource.") || message.contains("IJ000453")) {
            return Optional.of(Refusal.of(503, "DATABASE_UNAVAILABLE"));
        }
        if (thrown instanceof java.io.IOException && message.contains("No space left")) {
            return Optional.of(Refusal.of(507, "STORAGE_FULL"));
        }
        if (thrown.getClass().getSimpleName().equals("RequestTooBigException")) {
            return Optional.of(Refusal.of(413, "TOO_LARGE"));
        }
        return Optional.empty();
    }
}
