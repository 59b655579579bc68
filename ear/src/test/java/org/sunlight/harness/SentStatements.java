package org.sunlight.harness;

import jakarta.persistence.EntityManager;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Listens to the statements that go to the database, whoever sends them; for tests inside the server. */
public final class SentStatements extends AbstractSessionLog {

    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    private SentStatements() {
        setLevel(FINE);
    }

    /** The statements sent while the work was done, by this thread or another. */
    public static Queue<String> during(EntityManager database, Callable<?> work) throws Exception {
        ServerSession session = database.getEntityManagerFactory().unwrap(ServerSession.class);
        SessionLog before = session.getSessionLog();
        SentStatements listener = new SentStatements();
        session.setSessionLog(listener);
        try {
            work.call();
        } finally {
            session.setSessionLog(before);
        }
        return listener.sent;
    }

    /** What a page sends; of three visits the least, for what is remembered is remembered, and a timer may knock in between. */
    public static Queue<String> ofPage(EntityManager database, HouseVisitor visitor, String page) throws Exception {
        visitor.open(page);
        Queue<String> least = during(database, () -> visitor.open(page));
        for (int visit = 0; visit < 2; visit++) {
            Queue<String> sent = during(database, () -> visitor.open(page));
            least = sent.size() < least.size() ? sent : least;
        }
        if (least.isEmpty()) {
            throw new IllegalStateException(page + " asked the database nothing: the listener is deaf");
        }
        return least;
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return level >= FINE && SQL.equals(category);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SQL.equals(entry.getNameSpace())) {
            sent.add(entry.getMessage());
        }
    }
}
