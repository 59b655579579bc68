package org.sunlight.publication.channel;

import java.io.Serializable;
import java.time.LocalDate;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A channel and how it stands today.
 *
 * @param account name or id of the account, or null
 * @param filingNumber 备案号, or null
 * @param administrator login, or null
 * @param closedOn null while it is open
 * @param lastPush null where nothing was pushed
 * @param daysLeft until the limit of an account, negative after it; null without limit
 */
public record ChannelView(
        long id,
        long version,
        long organId,
        ChannelKind kind,
        String name,
        String account,
        String address,
        String filingNumber,
        String administrator,
        LocalDate openedOn,
        LocalDate closedOn,
        String closedReason,
        LocalDate lastPush,
        Integer daysLeft,
        Freshness freshness)
        implements AuditSubject, Serializable {

    public static final String SUBJECT_KIND = "channel";

    public boolean isOpen() {
        return closedOn == null;
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return String.valueOf(id);
    }
}
