package org.sunlight.shared.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.shared.audit.store.AuditStore;
import org.sunlight.shared.security.Caller;

/**
 * Where entries go. What was done is written at the end of the transaction that did it, so that the chain is locked for
 * the last moment only and nothing stands in the trail that was rolled back. What was refused or failed is written at
 * once in a transaction of its own.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String PENDING = AuditTrail.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuditStore store;

    @Inject
    private AuditWriter writer;

    @Inject
    private Clock clock;

    public void done(Caller caller, String act, AuditSubject subject) {
        if (transaction.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
            failed(caller, act, subject, "ROLLED_BACK");
        } else {
            add(entry(caller, act, subject, Outcome.DONE, null));
        }
    }

    /** Kept even if the transaction around it is rolled back. */
    public void refused(Caller caller, String act, AuditSubject subject, String code) {
        writer.append(List.of(entry(caller, act, subject, Outcome.REFUSED, code)));
    }

    /** Kept even if the transaction around it is rolled back. */
    public void failed(Caller caller, String act, AuditSubject subject, String code) {
        writer.append(List.of(entry(caller, act, subject, Outcome.FAILED, code)));
    }

    private AuditEntry entry(Caller caller, String act, AuditSubject subject, Outcome outcome, String code) {
        return new AuditEntry(
                clock.instant(),
                caller.login(),
                caller.organId(),
                String.join(",", caller.roles().stream().sorted().toList()),
                caller.origin(),
                caller.requestId(),
                act,
                subject == null ? null : subject.subjectKind(),
                subject == null ? null : subject.subjectNumber(),
                outcome,
                code);
    }

    private void add(AuditEntry entry) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            writer.append(List.of(entry));
            return;
        }
        Pending pending = (Pending) transaction.getResource(PENDING);
        if (pending == null) {
            pending = new Pending(store);
            transaction.putResource(PENDING, pending);
            transaction.registerInterposedSynchronization(pending);
        }
        pending.entries.add(entry);
    }

    /** Entries of one running transaction. */
    private static final class Pending implements Synchronization {

        private final AuditStore store;
        private final List<AuditEntry> entries = new ArrayList<>();

        private Pending(AuditStore store) {
            this.store = store;
        }

        @Override
        public void beforeCompletion() {
            store.append(entries);
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }
}
