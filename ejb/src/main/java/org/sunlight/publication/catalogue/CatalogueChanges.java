package org.sunlight.publication.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sunlight.publication.catalogue.store.CatalogueReading;

/**
 * Which entries have changed, for those who remember pages: they keep the revision at which they looked and ask what came
 * after. Acts on this node count once they are committed; those of other nodes are looked for at most once a second.
 */
@ApplicationScoped
public class CatalogueChanges {

    private static final int REMEMBERED = 1_000;
    private static final Duration RECHECK = Duration.ofSeconds(1);

    /** An act may be committed so long after the moment that it wrote down. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private record Change(long revision, String indexNumber) {}

    @Inject
    private CatalogueReading entries;

    @Inject
    private Clock clock;

    private final Deque<Change> changes = new ArrayDeque<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private long columnsSeen;
    private volatile long revision;
    private volatile Instant lookAgainAt;

    /** Grows with each change. */
    public long revision() {
        Instant now = clock.instant();
        Instant due = lookAgainAt;
        if (due == null || !now.isBefore(due)) {
            lookAround(now, due);
        }
        return revision;
    }

    /** Index numbers of what changed after that revision; empty where nobody remembers so far back: everything may have. */
    public synchronized Optional<Set<String>> since(long earlier) {
        boolean whole =
                earlier == revision || (!changes.isEmpty() && changes.getFirst().revision() <= earlier + 1);
        if (!whole) {
            return Optional.empty();
        }
        Set<String> numbers = new HashSet<>();
        changes.stream()
                .filter(change -> change.revision() > earlier)
                .forEach(change -> numbers.add(change.indexNumber()));
        return Optional.of(numbers);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryChanged changed) {
        note(changed.indexNumber());
    }

    private synchronized void note(String indexNumber) {
        long next = revision + 1;
        changes.addLast(new Change(next, indexNumber));
        if (changes.size() > REMEMBERED) {
            changes.removeFirst();
        }
        revision = next;
    }

    private synchronized void lookAround(Instant now, Instant due) {
        if (due != lookAgainAt) {
            return; // another thread has looked meanwhile
        }
        Instant horizon = now.minus(LATE);
        Map<String, Instant> found = entries.changedSince(horizon, REMEMBERED);
        found.forEach((indexNumber, at) -> {
            if (!at.equals(seen.get(indexNumber)) && lookAgainAt != null) {
                note(indexNumber);
            }
        });
        seen.clear();
        seen.putAll(found);
        long columns = entries.columnsVersion();
        if (columns != columnsSeen) {
            columnsSeen = columns;
            changes.clear(); // each page may name any column
            revision++;
        }
        lookAgainAt = now.plus(RECHECK);
    }
}
