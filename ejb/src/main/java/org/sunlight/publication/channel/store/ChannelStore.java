package org.sunlight.publication.channel.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.publication.channel.ChannelKind;
import org.sunlight.publication.channel.ChannelTally.Appearance;
import org.sunlight.publication.channel.PushRow;
import org.sunlight.publication.channel.model.Channel;
import org.sunlight.publication.channel.model.ColumnCare;
import org.sunlight.publication.channel.model.Push;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Care for columns, channels and the log of what was pushed, in the database. */
@ApplicationScoped
public class ChannelStore {

    private static final String ROW =
            "select new org.sunlight.publication.channel.PushRow(p.id, p.version, p.channelId,"
                    + " c.kind, c.name, p.indexNumber, p.title, p.pushedOn, p.recordedAt, p.name, p.address, p.voidedReason)"
                    + " from Push p, Channel c where c.id = p.channelId";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void flush() {
        database.flush();
    }

    public Map<String, ColumnCare> cares() {
        Map<String, ColumnCare> cares = new HashMap<>();
        database.createQuery("select c from ColumnCare c", ColumnCare.class)
                .getResultList()
                .forEach(care -> cares.put(care.code(), care));
        return cares;
    }

    public Optional<ColumnCare> care(String code) {
        return Optional.ofNullable(database.find(ColumnCare.class, code));
    }

    public void add(ColumnCare care) {
        database.persist(care);
    }

    public Channel add(Channel channel) {
        database.persist(channel);
        database.flush();
        return channel;
    }

    public void add(Push push) {
        database.persist(push);
        database.flush();
    }

    public Channel channel(long id, List<Long> visible) {
        return Optional.ofNullable(database.find(Channel.class, id))
                .filter(channel -> visible.contains(channel.organId()))
                .orElseThrow(() -> new NotFound("CHANNEL_NOT_FOUND"));
    }

    public Channel channel(long id, long seenVersion, List<Long> visible) {
        Channel channel = channel(id, visible);
        if (channel.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return channel;
    }

    /** By kind and name. */
    public List<Channel> channels(List<Long> organs) {
        return database.createQuery(
                        "select c from Channel c where c.organId in :organs order by c.kind, c.name", Channel.class)
                .setParameter("organs", organs)
                .getResultList();
    }

    public List<Channel> websites(long organId) {
        return database.createQuery(
                        "select c from Channel c where c.organId = :organ and c.kind = :kind and c.closedOn is null",
                        Channel.class)
                .setParameter("organ", organId)
                .setParameter("kind", ChannelKind.WEBSITE)
                .getResultList();
    }

    public boolean isNameTaken(long organId, ChannelKind kind, String name, Long except) {
        return database.createQuery(
                                "select count(c) from Channel c where c.organId = :organ and c.kind = :kind"
                                        + " and c.name = :name and c.id <> :except",
                                Long.class)
                        .setParameter("organ", organId)
                        .setParameter("kind", kind)
                        .setParameter("name", name)
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult()
                > 0;
    }

    /** Day of the last push of each channel that has one. */
    public Map<Long, LocalDate> lastPushes(List<Long> organs) {
        Map<Long, LocalDate> last = new HashMap<>();
        database.createQuery(
                        "select p.channelId, max(p.pushedOn) from Push p where p.organId in :organs"
                                + " and p.voidedReason is null group by p.channelId",
                        Object[].class)
                .setParameter("organs", organs)
                .getResultList()
                .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        return last;
    }

    public Push push(long id, long seenVersion) {
        Push push =
                Optional.ofNullable(database.find(Push.class, id)).orElseThrow(() -> new NotFound("PUSH_NOT_FOUND"));
        if (push.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return push;
    }

    /** Of an entry, newest first, voided ones too. */
    public List<PushRow> ofEntry(String indexNumber, List<Long> organs) {
        return database.createQuery(
                        ROW
                                + " and p.indexNumber = :index and p.organId in :organs order by p.pushedOn desc, p.id desc",
                        PushRow.class)
                .setParameter("index", indexNumber)
                .setParameter("organs", organs)
                .getResultList();
    }

    public List<PushRow> ofChannel(long channelId, int first, int size) {
        return database.createQuery(
                        ROW + " and p.channelId = :channel order by p.pushedOn desc, p.id desc", PushRow.class)
                .setParameter("channel", channelId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long countOfChannel(long channelId) {
        return database.createQuery("select count(p) from Push p where p.channelId = :channel", Long.class)
                .setParameter("channel", channelId)
                .getSingleResult();
    }

    /** Each entry once for each kind; what is no entry does not count. */
    public List<Appearance> appearances(long organId, int year) {
        return database.createQuery(
                        "select distinct p.indexNumber, c.kind from Push p, Channel c where c.id = p.channelId"
                                + " and p.organId = :organ and p.indexNumber is not null and p.voidedReason is null"
                                + " and p.pushedOn >= :from and p.pushedOn < :until",
                        Object[].class)
                .setParameter("organ", organId)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("until", LocalDate.of(year + 1, 1, 1))
                .getResultStream()
                .map(row -> new Appearance((String) row[0], (ChannelKind) row[1]))
                .toList();
    }

    /** Years of the log, newest first. */
    public List<Integer> years(long organId) {
        return database.createQuery(
                        "select distinct p.pushedOn from Push p where p.organId = :organ and p.voidedReason is null",
                        LocalDate.class)
                .setParameter("organ", organId)
                .getResultStream()
                .map(LocalDate::getYear)
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
    }
}
