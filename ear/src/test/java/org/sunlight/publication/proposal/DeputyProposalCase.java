package org.sunlight.publication.proposal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.ReviewedCase;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;

/** Papers of deputies in every state. */
abstract class DeputyProposalCase extends ReviewedCase {

    static final String PHONE = "13888888888";

    @Inject
    DeputyProposalService service;

    @Inject
    DeputyProposalQueries queries;

    @Inject
    PublicCatalogueQueries open;

    DeputyProposalParticulars paper(String number, LocalDate dueOn) {
        return new DeputyProposalParticulars(
                DeputyProposalKind.SUGGESTION,
                number,
                "市十五届人大六次会议",
                today().getYear(),
                "关于完善信访事项网上公开的建议",
                "李建国",
                new DeputyContact(PHONE, "daibiao@npc.example", "翠湖南路教师公寓三栋", "650031"),
                HandlingPart.MAIN,
                null,
                CLERK,
                today().minusDays(40),
                dueOn);
    }

    DeputyProposalView registered() throws Exception {
        return as(CLERK, () -> service.register(new RegisterDeputyProposal(paper(fresh(), null))));
    }

    DeputyProposalView drafted(String text) throws Exception {
        DeputyProposalView seen = registered();
        return as(
                CLERK,
                () -> service.draft(new DraftProposalReply(
                        seen.number(), seen.version(), text, ReplyCategory.A, Adoption.ADOPTED, null)));
    }

    DeputyProposalView decided(DeputyProposalView seen, PublicationForm form, String reason) throws Exception {
        return as(
                CHIEF,
                () -> service.decide(
                        new DecideReplyPublication(seen.number(), seen.version(), form, null, null, reason)));
    }

    DeputyProposalView sent(DeputyProposalView seen, LocalDate on) throws Exception {
        return as(
                CLERK,
                () -> service.send(
                        new SendProposalReply(seen.number(), seen.version(), "昆信复〔%d〕1号".formatted(on.getYear()), on)));
    }

    DeputyProposalView published(DeputyProposalView seen, String reason) throws Exception {
        return as(
                CLERK,
                () -> service.publish(new PublishProposalReply(seen.number(), seen.version(), "02", "信访 公开", reason)));
    }

    Optional<ClockView> clock(String number, String rule) throws Exception {
        return clock(DeputyProposalView.SUBJECT_KIND, number, rule);
    }
}
