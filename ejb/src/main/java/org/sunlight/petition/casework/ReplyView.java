package org.sunlight.petition.casework;

import java.time.LocalDate;
import org.sunlight.office.notice.WayOfService;

/** An opinion, from its draft to its service. */
public record ReplyView(
        int serial,
        ReplyOutcome outcome,
        String facts,
        String grounds,
        String opinion,
        String draftedBy,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate issuedOn,
        String document,
        LocalDate servedOn,
        WayOfService wayOfService) {}
