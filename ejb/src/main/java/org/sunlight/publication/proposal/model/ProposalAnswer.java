package org.sunlight.publication.proposal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.proposal.Adoption;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.DraftProposalReply;
import org.sunlight.publication.proposal.ReplyCategory;
import org.sunlight.publication.proposal.SendProposalReply;
import org.sunlight.shared.security.Caller;

/** The reply to the deputy (复文). */
@Embeddable
public class ProposalAnswer {

    @Column(name = "reply_text", length = Material.LONGEST_TEXT)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", length = 10)
    private ReplyCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "adoption", length = 20)
    private Adoption adoption;

    @Column(name = "adoption_note", length = 1000)
    private String adoptionNote;

    @Column(name = "drafted_by", length = 80)
    private String draftedBy;

    @Column(name = "reply_number", length = 100)
    private String documentNumber;

    @Column(name = "replied_on")
    private LocalDate repliedOn;

    protected ProposalAnswer() {}

    static ProposalAnswer none() {
        return new ProposalAnswer();
    }

    static ProposalAnswer of(DraftProposalReply command, Caller by) {
        ProposalAnswer answer = new ProposalAnswer();
        answer.text =
                Wording.required("text", command.text(), Material.LONGEST_TEXT).replace("\r\n", "\n");
        answer.category = ProposalPaper.present("category", command.category());
        answer.adoption = ProposalPaper.present("adoption", command.adoption());
        answer.adoptionNote = answer.adoption == Adoption.ADOPTED
                ? Wording.optional("adoptionNote", command.adoptionNote(), 1000)
                : Wording.required("adoptionNote", command.adoptionNote(), 1000);
        answer.draftedBy = by.login();
        return answer;
    }

    void send(SendProposalReply command, LocalDate receivedOn, LocalDate today) {
        documentNumber = Wording.required("documentNumber", command.documentNumber(), 100);
        LocalDate on = command.on() == null ? today : command.on();
        repliedOn = Days.between("on", on, receivedOn, "REPLY_BEFORE_HANDED_OVER", today);
    }

    boolean isSameText(ProposalAnswer other) {
        return text != null && text.equals(other.text);
    }

    String text() {
        return text;
    }

    LocalDate repliedOn() {
        return repliedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    DeputyProposalView.Reply view() {
        return new DeputyProposalView.Reply(
                text, category, adoption, adoptionNote, draftedBy, documentNumber, repliedOn);
    }
}
