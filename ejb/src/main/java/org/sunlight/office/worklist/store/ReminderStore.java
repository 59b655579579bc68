package org.sunlight.office.worklist.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.Settled;
import org.sunlight.office.worklist.model.Reminder;
import org.sunlight.shared.error.NotFound;

/** Reminders in the database. */
@ApplicationScoped
public class ReminderStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** Writes those that were not written before; answers how many. */
    public int add(List<Remind> reminders, Instant at) {
        if (reminders.isEmpty()) {
            return 0;
        }
        Set<String> known = database.createNamedQuery("Reminder.known", String.class)
                .setParameter("keys", reminders.stream().map(Remind::key).toList())
                .getResultStream()
                .collect(Collectors.toSet());
        List<Remind> fresh = reminders.stream()
                .filter(r -> known.add(r.login() + " " + r.key()))
                .toList();
        fresh.forEach(r -> database.persist(Reminder.of(r, at)));
        database.flush();
        return fresh.size();
    }

    public Reminder get(long id, String login) {
        Reminder reminder = database.find(Reminder.class, id);
        if (reminder == null || !reminder.login().equals(login)) {
            throw new NotFound("REMINDER_NOT_FOUND");
        }
        return reminder;
    }

    public int readAll(String login, Instant at) {
        return database.createNamedQuery("Reminder.readAll")
                .setParameter("login", login)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What is settled counts as read from now on. */
    public int settle(Settled done, Instant at) {
        String beginning = done.keyBeginning() == null ? "" : done.keyBeginning();
        return database.createNamedQuery("Reminder.settle")
                .setParameter("kind", done.subjectKind())
                .setParameter("number", done.subjectNumber())
                .setParameter("beginning", beginning + "%")
                .setParameter("at", at)
                .executeUpdate();
    }

    public List<Reminder> of(String login, int first, int size) {
        return database.createNamedQuery("Reminder.of", Reminder.class)
                .setParameter("login", login)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(String login) {
        return database.createNamedQuery("Reminder.count", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    /** Unread ones, counted no further than to the bound: the bell stands on every page. */
    public int ringing(String login, int bound) {
        return database.createNamedQuery("Reminder.ringing", Instant.class)
                .setParameter("login", login)
                .setMaxResults(bound)
                .getResultList()
                .size();
    }

    public long unread(String login) {
        return database.createNamedQuery("Reminder.unread", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }
}
