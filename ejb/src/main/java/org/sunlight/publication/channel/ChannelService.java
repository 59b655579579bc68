package org.sunlight.publication.channel;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.SiteColumnQueries;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.channel.model.Channel;
import org.sunlight.publication.channel.model.ColumnCare;
import org.sunlight.publication.channel.model.Push;
import org.sunlight.publication.channel.store.ChannelStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Cares for columns and channels, and writes down what was pushed. */
@Stateless
@Audited
public class ChannelService {

    private static final long NONE = -1;

    @Inject
    private ChannelStore store;

    @Inject
    private UpdateWatch watch;

    @Inject
    private SiteColumnQueries columns;

    @Inject
    private CatalogueQueries catalogue;

    @Inject
    private OrganQueries organs;

    @Inject
    private RoleBell bell;

    @Inject
    private Event<Remind> named;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The column becomes one of the caller's organ. */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public ColumnRow care(CareForColumn command) {
        Caller by = caller.get();
        SiteColumnView column = columns.column(command.code()).orElseThrow(() -> new NotFound("SITE_COLUMN_UNKNOWN"));
        ColumnCare kept = store.care(command.code()).orElse(null);
        if ((kept == null ? NONE : kept.version()) != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        requireSection(by.organId(), command.sectionId());
        requireColleague("login", by.organId(), command.login());
        ColumnCare care = kept == null ? ColumnCare.none(command.code()) : kept;
        care.write(command, by.organId());
        if (kept == null) {
            store.add(care);
        }
        store.flush();
        return watch.column(column);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public ChannelView open(OpenChannel command) {
        long organ = caller.get().organId();
        requireFreeName(organ, command.particulars(), null);
        requireColleague("administrator", organ, command.particulars().administrator());
        Channel channel = Channel.open(organ, command.particulars(), command.openedOn(), today());
        return watch.channel(store.add(channel));
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public ChannelView amend(AmendChannel command) {
        Channel channel = own(command.id(), command.seenVersion());
        requireFreeName(channel.organId(), command.particulars(), channel.id());
        requireColleague(
                "administrator", channel.organId(), command.particulars().administrator());
        channel.amend(command.particulars());
        store.flush();
        return watch.channel(channel);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public ChannelView close(CloseChannel command) {
        Channel channel = own(command.id(), command.seenVersion());
        channel.close(command.reason(), today());
        store.flush();
        return watch.channel(channel);
    }

    /** @throws Conflict ENTRY_WITHDRAWN for what is not public any more */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD})
    public ChannelView push(RecordPush command) {
        Caller by = caller.get();
        Channel channel = store.channel(command.channelId(), organs.visibleTo(by));
        requireOwn(channel, by);
        boolean free = command.indexNumber() == null || command.indexNumber().isBlank();
        EntryView entry = free ? null : entry(command.indexNumber().strip());
        store.add(Push.record(
                channel,
                command,
                entry == null ? null : entry.title(),
                entry == null ? null : day(entry),
                by,
                today(),
                clock.instant()));
        return watch.channel(channel);
    }

    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public ChannelView voidPush(VoidPush command) {
        Push push = store.push(command.id(), command.seenVersion());
        Channel channel = store.channel(push.channelId(), organs.visibleTo(caller.get()));
        requireOwn(channel, caller.get());
        push.makeVoid(command.reason());
        store.flush();
        return watch.channel(channel);
    }

    /**
     * Reminds whoever answers for a column or an account that comes near its limit, or has passed it; once for each limit.
     *
     * @return columns and accounts in alarm
     */
    @RolesAllowed(SYSTEM)
    public int alarm() {
        int count = 0;
        for (ColumnRow row : watch.columns()) {
            if (row.freshness().isAlarm()) {
                ring(
                        row.login(),
                        row.organId(),
                        CareForColumn.SUBJECT_KIND,
                        row.column().code(),
                        row.column().name(),
                        row.lastDay());
                count++;
            }
        }
        for (ChannelView channel : watch.channels(organs.visibleTo(caller.get()))) {
            if (channel.freshness().isAlarm()) {
                ring(
                        channel.administrator(),
                        channel.organId(),
                        ChannelView.SUBJECT_KIND,
                        channel.subjectNumber(),
                        channel.name(),
                        today().plusDays(channel.daysLeft()));
                count++;
            }
        }
        return count;
    }

    /** At the person named, otherwise at the disclosure officers of the organ; at nobody where neither is known. */
    private void ring(String login, Long organId, String kind, String number, String subject, LocalDate due) {
        Occasion occasion = Occasion.of(due, today());
        String key = "%s %s %s %s".formatted(kind, number, due, occasion);
        Function<String, Remind> say = whom -> new Remind(whom, occasion, key, kind, number, subject, null, due, null);
        if (login != null) {
            named.fire(say.apply(login));
        } else if (organId != null) {
            bell.ring(organId, say, DISCLOSURE_OFFICER);
        }
    }

    private EntryView entry(String indexNumber) {
        EntryView entry = catalogue.entry(indexNumber).orElseThrow(() -> NotFound.at("indexNumber", "ENTRY_NOT_FOUND"));
        if (!entry.isPublic()) {
            throw Conflict.at("indexNumber", "ENTRY_WITHDRAWN");
        }
        return entry;
    }

    private LocalDate day(EntryView entry) {
        return entry.publishedAt().atZone(clock.getZone()).toLocalDate();
    }

    private void requireSection(long organ, Long section) {
        boolean unknown =
                section != null && organs.sectionsOf(organ).stream().noneMatch(known -> known.id() == section);
        if (unknown) {
            throw RuleBroken.at("sectionId", "SECTION_NOT_FOUND");
        }
    }

    private void requireColleague(String pointer, long organ, String login) {
        boolean unknown = login != null
                && !login.isBlank()
                && organs.colleagues(organ).stream()
                        .noneMatch(known -> known.login().equals(login.strip()));
        if (unknown) {
            throw RuleBroken.at(pointer, "STAFF_NOT_FOUND");
        }
    }

    private void requireFreeName(long organ, ChannelParticulars said, Long except) {
        boolean taken = said.kind() != null
                && said.name() != null
                && store.isNameTaken(organ, said.kind(), said.name().strip(), except);
        if (taken) {
            throw Conflict.at("name", "CHANNEL_NAME_TAKEN", said.name().strip());
        }
    }

    private Channel own(long id, long seenVersion) {
        Caller by = caller.get();
        Channel channel = store.channel(id, seenVersion, organs.visibleTo(by));
        requireOwn(channel, by);
        return channel;
    }

    private static void requireOwn(Channel channel, Caller by) {
        if (by.organId() == null || by.organId() != channel.organId()) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
