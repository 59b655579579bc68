package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.proposal.DecideReplyPublication;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;

/** What was decided about the publication of a reply, and what became of it. */
@Embeddable
public class ReplyPublication {

    @Enumerated(EnumType.STRING)
    @Column(name = "form", length = 20)
    private PublicationForm form;

    @Column(name = "form_reason", length = 1000)
    private String reason;

    @Column(name = "public_title", length = Material.LONGEST_TITLE)
    private String title;

    @Column(name = "public_text", length = Material.LONGEST_TEXT)
    private String text;

    @Column(name = "decided_by", length = 80)
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    protected ReplyPublication() {}

    static ReplyPublication undecided() {
        return new ReplyPublication();
    }

    /**
     * Decides, or decides anew.
     *
     * @param wanted the form that the law of the day wants
     */
    void decide(
            DecideReplyPublication command,
            PublicationForm wanted,
            String subject,
            String reply,
            KnownContact contact,
            Caller by,
            LocalDate today) {
        PublicationForm chosen = ProposalPaper.present("form", command.form());
        boolean less = chosen != wanted && chosen != PublicationForm.FULL_TEXT;
        String why = less
                ? Wording.required("formReason", command.reason(), 1000)
                : Wording.optional("formReason", command.reason(), 1000);
        if (chosen.isPublic()) {
            String head = Wording.optional("title", command.title(), Material.LONGEST_TITLE);
            title = head == null ? subject : head;
            text = words(command, chosen, reply, contact);
            contact.refuseIn("title", title);
            contact.refuseIn("publicText", text);
        } else {
            if (isOut()) {
                throw new Conflict("REPLY_IS_PUBLIC", indexNumber);
            }
            title = null;
            text = null;
        }
        form = chosen;
        reason = why;
        decidedBy = by.login();
        decidedOn = today;
    }

    private static String words(
            DecideReplyPublication command, PublicationForm chosen, String reply, KnownContact contact) {
        String written = Wording.optional("publicText", command.text(), Material.LONGEST_TEXT);
        if (written != null) {
            return written.replace("\r\n", "\n");
        }
        return chosen == PublicationForm.FULL_TEXT
                ? contact.withoutContactLines(reply)
                : Wording.required("publicText", null, Material.LONGEST_TEXT);
    }

    void publish(String index, LocalDate on) {
        indexNumber = index;
        publishedOn = publishedOn == null ? on : publishedOn;
        withdrawnOn = null;
    }

    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    boolean isDecided() {
        return form != null;
    }

    boolean isToBePublic() {
        return form != null && form.isPublic();
    }

    boolean isOut() {
        return indexNumber != null && withdrawnOn == null;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    PublicationForm form() {
        return form;
    }

    DeputyProposalView.Publication view() {
        return new DeputyProposalView.Publication(
                form, reason, title, text, decidedBy, decidedOn, publishedOn, indexNumber, withdrawnOn);
    }
}
