package org.sunlight.shared.audit.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.audit.VerificationView;

/** The trail in the database of the house. Takes part in the transaction it finds. */
@ApplicationScoped
public class AuditStore {

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    public void append(List<AuditEntry> entries) {
        ask(connection -> {
            AuditChain.append(connection, entries);
            return null;
        });
    }

    public VerificationView verify() {
        return ask(AuditChain::verify);
    }

    public List<ChainedEntry> page(AuditFilter filter, List<Long> organs, int first, int size) {
        return ask(connection -> AuditPages.page(connection, filter, organs, first, size));
    }

    public List<ChainedEntry> before(AuditFilter filter, List<Long> organs, long number, int size) {
        return ask(connection -> AuditPages.before(connection, filter, organs, number, size));
    }

    public long count(AuditFilter filter, List<Long> organs) {
        return ask(connection -> AuditPages.count(connection, filter, organs));
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.put(connection);
        } catch (SQLException e) {
            throw new AuditTrailUnavailable(e);
        }
    }

    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }
}
