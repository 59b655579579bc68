package org.sunlight.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.office.worklist.ReminderRow;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** How often the bell rings for the reader of the page. */
@Named("bell")
@RequestScoped
public class Bell {

    /** Who has a work list has a bell; the three administrators have neither. */
    private static final int MOST = 99;

    private static final Set<String> HEARD_BY = Set.of(
            Roles.CLERK,
            Roles.DISCLOSURE_OFFICER,
            Roles.CONFIDENTIALITY_REVIEWER,
            Roles.SECTION_HEAD,
            Roles.DEPUTY_HEAD,
            Roles.HEAD,
            Roles.STATISTICIAN);

    @Inject
    private CurrentCaller caller;

    @Inject
    private ReminderQueries reminders;

    private Integer unread;

    public boolean isHeard() {
        return caller.find().map(Caller::roles).map(this::hears).orElse(false);
    }

    /** Unread reminders as the bell shows them: empty for none, and no further than {@code 99+}. */
    public String getCount() {
        if (unread == null) {
            unread = isHeard() ? reminders.unreadUpTo(MOST + 1) : 0;
        }
        if (unread > MOST) {
            return MOST + "+";
        }
        return unread == 0 ? "" : unread.toString();
    }

    /** Page of the case a reminder is about. */
    public static String address(ReminderRow row) {
        String page = switch (row.subjectKind()) {
            case "remedy-case" -> "/disclosure/remedy.xhtml";
            case "confidentiality-review" -> "/publication/review.xhtml";
            case "rescan" -> "/publication/rescan.xhtml";
            case "confidentiality-month" -> "/publication/review-month.xhtml";
            case "basic-catalogue" -> "/publication/basic-catalogue.xhtml";
            case "site-column" -> "/publication/columns.xhtml";
            case "channel" -> "/publication/channels.xhtml";
            case "guide" -> "/publication/guide.xhtml";
            case "interpretation" -> "/publication/interpretation.xhtml";
            case "proposal-reply" -> "/publication/proposal.xhtml";
            case "head-act" -> "/publication/head-acts.xhtml";
            case "job" -> "/office/jobs.xhtml";
            default -> "/disclosure/request.xhtml";
        };
        return page + "?number=" + row.subjectNumber();
    }

    private boolean hears(Set<String> roles) {
        return roles.stream().anyMatch(HEARD_BY::contains);
    }
}
