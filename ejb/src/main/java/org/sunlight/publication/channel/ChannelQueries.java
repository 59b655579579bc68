package org.sunlight.publication.channel;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.channel.store.ChannelStore;
import org.sunlight.shared.security.CurrentCaller;

/** Reads columns, which everybody of the house may see, and the channels of the organs in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR
})
public class ChannelQueries {

    @Inject
    private UpdateWatch watch;

    @Inject
    private ChannelStore store;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** All columns of the website in their order. */
    public List<ColumnRow> columns() {
        return watch.columns();
    }

    /** The columns held against the numbers of the veto. */
    public VetoCount vetoes(List<ColumnRow> columns) {
        return watch.vetoes(columns);
    }

    public List<ChannelView> channels() {
        return watch.channels(visible());
    }

    public ChannelView channel(long id) {
        return watch.channel(store.channel(id, visible()));
    }

    /** Where an entry went, newest first, voided records too. */
    public List<PushRow> pushesOf(String indexNumber) {
        return store.ofEntry(indexNumber, visible());
    }

    public List<PushRow> log(long channelId, int first, int size) {
        return store.ofChannel(store.channel(channelId, visible()).id(), first, size);
    }

    public long logSize(long channelId) {
        return store.countOfChannel(store.channel(channelId, visible()).id());
    }

    /** Years of the caller's organ that have something to count, newest first. */
    public List<Integer> years() {
        return store.years(caller.get().organId());
    }

    /** What the caller's organ pushed in the year. */
    public ChannelTally tally(int year) {
        return ChannelTally.of(year, store.appearances(caller.get().organId(), year));
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}
