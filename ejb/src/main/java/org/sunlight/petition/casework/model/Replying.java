package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.AnswerPetition;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.DraftReply;
import org.sunlight.petition.casework.DraftReply.DemandAnswer;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.RecordServiceOfReply;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** From the draft of an opinion to its service, and what else answers an item. */
public final class Replying {

    private final Petition petition;
    private final LocalDate today;

    public Replying(Petition petition, LocalDate today) {
        this.petition = petition;
        this.today = today;
    }

    /** Every demand is answered. Source: 信访工作条例(2022)第三十二条. */
    public void draft(DraftReply command, String by) {
        petition.move(PetitionAct.DRAFT_REPLY);
        Reply reply = petition.replies().stream()
                .filter(r -> !r.isIssued())
                .findFirst()
                .orElse(null);
        if (reply == null) {
            petition.replies().add(new Reply(petition, petition.replies().size() + 1, command, by));
        } else {
            reply.write(command, by);
        }
        petition.demands().forEach(demand -> {
            DemandAnswer answer = command.answers().stream()
                    .filter(a -> a.demand() == demand.serial())
                    .findFirst()
                    .orElseThrow(() -> RuleBroken.at(
                            "answers[" + (demand.serial() - 1) + "]", "DEMAND_NOT_ANSWERED", demand.serial()));
            demand.answer(answer.outcome(), answer.answer());
        });
    }

    /** The draft stays in the file, and is written over by the next one. */
    public void discard() {
        petition.move(PetitionAct.DISCARD_REPLY);
    }

    public void submit() {
        petition.move(PetitionAct.SUBMIT_REPLY);
    }

    public void approve(String by, LocalDate on) {
        petition.move(PetitionAct.APPROVE_REPLY);
        current().approve(by, petition.since("on", on, today));
    }

    public void giveBack(String note) {
        Wording.required("note", note, 4000);
        petition.move(PetitionAct.RETURN_REPLY);
        current().giveBack();
    }

    /** @param document number of the paper */
    public void issue(LocalDate on, String document) {
        Days.between("on", on, petition.course().acceptedOn(), "BEFORE_ACCEPTANCE", today);
        Reply reply = current();
        petition.move(PetitionAct.ISSUE_REPLY);
        reply.issue(on, document);
        petition.course().reply(on, reply.outcome());
    }

    public void serve(RecordServiceOfReply command, LocalDate on) {
        if (command.way() == null) {
            throw RuleBroken.at("way", "VALUE_MISSING");
        }
        Reply reply = current();
        petition.move(PetitionAct.RECORD_SERVICE);
        Days.between("on", on, reply.issuedOn(), "BEFORE_REPLY", today);
        reply.serve(on, command.way());
        petition.course().serve(on);
    }

    /** What has no handling term of ours is answered all the same. */
    public void answer(AnswerPetition command, LocalDate on) {
        if (command.outcome() == null) {
            throw RuleBroken.at("outcome", "VALUE_MISSING");
        }
        Wording.required("answer", command.answer(), 4000);
        petition.move(PetitionAct.ANSWER);
        Days.between("on", on, petition.course().noticedOn(), "BEFORE_PETITION_NOTICE", today);
        petition.course().reply(on, command.outcome());
        petition.course().serve(on);
    }

    /** 办结报告. */
    public void report(LocalDate on, String note) {
        Wording.required("note", note, 4000);
        if (petition.disposed().kind() != DisposalKind.ASSIGN) {
            throw new Conflict("NO_REPORT_ASKED");
        }
        if (petition.disposed().isReported()) {
            throw new Conflict("ALREADY_REPORTED");
        }
        petition.move(PetitionAct.REPORT_RESULT);
        petition.disposal().report(petition.since("on", on, today));
    }

    /** The latest opinion, issued or not. */
    public Reply current() {
        List<Reply> replies = petition.replies();
        return replies.stream()
                .max(Comparator.comparingInt(Reply::serial))
                .orElseThrow(() -> new Conflict("NO_REPLY_DRAFTED"));
    }
}
