package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Days;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.Regime;
import org.sunlight.shared.error.RuleBroken;

/** Refuses a record of the past that contradicts itself or lies in the future; what merely broke a term is history. */
public final class PastCheck {

    private static final int MOST_DAYS = 366;

    private final PastPetition past;
    private final LocalDate today;

    public PastCheck(PastPetition past, LocalDate today) {
        this.past = past;
        this.today = today;
    }

    /**
     * @param collectiveFrom persons from which an item is collective or joint
     * @throws RuleBroken naming the first field at fault
     */
    public void check(int collectiveFrom) {
        Days.notAfter("registeredOn", past.registeredOn(), today);
        Regime.on(past.registeredOn());
        PastItem.tryOut(past, collectiveFrom);
        checkDisposal();
        checkHandling();
        checkReply();
        checkReviews();
    }

    private void checkDisposal() {
        PastPetition.Disposal how = past.disposal();
        if (how == null) {
            require("disposal", past.toldOn() == null && past.extension() == null && past.reply() == null);
            return;
        }
        require("disposal.kind", how.kind() != null);
        since("disposal.on", how.on(), past.registeredOn(), "BEFORE_REGISTRATION");
        boolean sent = how.kind() == DisposalKind.REFER || how.kind() == DisposalKind.ASSIGN;
        if (sent) {
            require("disposal.organ", how.organ() != null);
        }
        if (how.kind() == DisposalKind.ASSIGN) {
            require("disposal.dueOn", how.dueOn() != null);
            if (!how.dueOn().isAfter(how.on())) {
                throw RuleBroken.at("disposal.dueOn", "DAYS_IN_WRONG_ORDER", how.on());
            }
        }
        if (!sent && how.kind() != DisposalKind.OWN && (past.toldOn() != null || past.reply() != null)) {
            throw RuleBroken.at(past.reply() == null ? "acceptedOn" : "reply", "AFTER_END", how.on());
        }
    }

    private void checkHandling() {
        if (past.disposal() == null) {
            return;
        }
        LocalDate from = past.disposal().on();
        optionalSince("acceptedOn", past.acceptedOn(), from, "BEFORE_DISPOSAL");
        optionalSince("notifiedOn", past.notifiedOn(), from, "BEFORE_DISPOSAL");
        PastPetition.Extension extension = past.extension();
        if (extension != null) {
            require("acceptedOn", past.toldOn() != null);
            since("extension.noticedOn", extension.noticedOn(), past.toldOn(), "BEFORE_ACCEPTANCE");
            require("extension.days", extension.days() != null);
            if (extension.days() < 1 || extension.days() > MOST_DAYS) {
                throw RuleBroken.at("extension.days", "NUMBER_OUT_OF_RANGE", 1, MOST_DAYS);
            }
        }
    }

    private void checkReply() {
        PastPetition.Reply reply = past.reply();
        if (reply == null) {
            return;
        }
        require("acceptedOn", past.toldOn() != null);
        since("reply.on", reply.on(), accepted(), "BEFORE_ACCEPTANCE");
        require("reply.outcome", reply.outcome() != null);
        optionalSince("reply.servedOn", reply.servedOn(), reply.on(), "BEFORE_REPLY");
        if (past.extension() != null && past.extension().noticedOn().isAfter(reply.on())) {
            throw RuleBroken.at("extension.noticedOn", "DAYS_IN_WRONG_ORDER", reply.on());
        }
    }

    private LocalDate accepted() {
        return past.acceptedOn() == null ? past.notifiedOn() : past.acceptedOn();
    }

    private void checkReviews() {
        List<PastPetition.Review> reviews = past.reviews();
        if (reviews.isEmpty()) {
            return;
        }
        if (!PastItem.hasTerm(past)) {
            throw RuleBroken.at("review", "REVIEW_NOT_KNOWN", past.registeredOn());
        }
        require("reply.servedOn", past.reply() != null && past.reply().servedOn() != null);
        LocalDate from = past.reply().servedOn();
        for (int i = 0; i < reviews.size(); i++) {
            String pointer = i == 0 ? "review" : "finalReview";
            require("review.servedOn", from != null);
            PastPetition.Review review = reviews.get(i);
            since(pointer + ".requestedOn", review.requestedOn(), from, "BEFORE_SERVICE_OF_OPINION");
            optionalSince(pointer + ".issuedOn", review.issuedOn(), review.requestedOn(), "BEFORE_REVIEW_REQUEST");
            if (review.servedOn() != null) {
                require(pointer + ".issuedOn", review.issuedOn() != null);
                since(pointer + ".servedOn", review.servedOn(), review.issuedOn(), "BEFORE_REVIEW_DECISION");
            }
            if (review.revoked() && i + 1 < reviews.size()) {
                throw RuleBroken.at("finalReview", "AFTER_REVOCATION", review.issuedOn());
            }
            from = review.servedOn();
        }
    }

    private void since(String pointer, LocalDate day, LocalDate earliest, String code) {
        require(pointer, day != null);
        Days.between(pointer, day, earliest, code, today);
    }

    private void optionalSince(String pointer, LocalDate day, LocalDate earliest, String code) {
        if (day != null) {
            since(pointer, day, earliest, code);
        }
    }

    private static void require(String pointer, boolean present) {
        if (!present) {
            throw RuleBroken.at(pointer, "VALUE_MISSING");
        }
    }
}
