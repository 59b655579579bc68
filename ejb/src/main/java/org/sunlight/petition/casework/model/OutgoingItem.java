package org.sunlight.petition.casework.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.LegalRoute;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionerEntry;

/**
 * An item on its way to another register, told in the words of the contract, which knows less than we do: what the organ
 * declined counts as declined on that day, what was led into another procedure as guided there. Counterpart of {@link
 * PastItem}.
 */
public final class OutgoingItem {

    private final Petition petition;
    private final List<Petitioner> petitioners;
    private final Extension extension;
    private final PastPetition.Reply reply;

    /**
     * @param extension that was granted, or null
     * @param issued last opinion that was issued, or null; tells of the answer where a review has revoked it
     */
    public OutgoingItem(Petition petition, List<Petitioner> petitioners, Extension extension, Reply issued) {
        this.petition = petition;
        this.petitioners = petitioners;
        this.extension = extension;
        this.reply = reply(petition.course(), issued);
    }

    private static PastPetition.Reply reply(Course course, Reply issued) {
        if (course.repliedOn() != null) {
            return new PastPetition.Reply(course.repliedOn(), course.servedOn(), course.outcome());
        }
        return issued == null ? null : new PastPetition.Reply(issued.issuedOn(), issued.servedOn(), issued.outcome());
    }

    public LocalDate servedOn() {
        return reply == null ? null : reply.servedOn();
    }

    /** @param organs codes by id */
    public PastPetition past(Map<Long, String> organs) {
        Concern concern = petition.concern();
        Persons persons = petition.persons();
        Course course = petition.course();
        boolean handled = !isEnded();
        return new PastPetition(
                petition.number(),
                null,
                petition.registeredOn(),
                petition.channel(),
                concern.purpose(),
                concern.contentCode(),
                concern.placeCode(),
                concern.subject(),
                concern.text(),
                petitioners.stream().map(OutgoingItem::entry).toList(),
                persons.persons(),
                persons.isAnonymous(),
                petition.repeatOf(),
                disposal(organs),
                handled ? course.noticedOn() : null,
                handled ? course.acceptedOn() : null,
                handled ? extension() : null,
                handled ? reply : null,
                List.of(),
                petition.openness());
    }

    /** Whether it ended without being handled, as far as the contract can say. */
    private boolean isEnded() {
        return petition.state() == PetitionState.DECLINED
                || petition.state() == PetitionState.ROUTED
                || petition.course().route() != null && petition.course().route() != LegalRoute.PETITION;
    }

    private PastPetition.Disposal disposal(Map<Long, String> organs) {
        Disposed how = petition.disposed();
        Course course = petition.course();
        if (how.kind() == null) {
            return null;
        }
        if (petition.state() == PetitionState.DECLINED) {
            LocalDate on = course.closedOn() == null ? how.on() : course.closedOn();
            return new PastPetition.Disposal(DisposalKind.DECLINE, on, null, null);
        }
        if (isEnded()) {
            return new PastPetition.Disposal(DisposalKind.GUIDE, course.noticedOn(), null, null);
        }
        boolean sent = how.kind() == DisposalKind.REFER || how.kind() == DisposalKind.ASSIGN;
        return new PastPetition.Disposal(
                how.kind(), how.on(), sent ? organs.get(how.responsibleId()) : null, how.reportDueOn());
    }

    private PastPetition.Extension extension() {
        return extension == null || reply != null && extension.decidedOn().isAfter(reply.on())
                ? null
                : new PastPetition.Extension(extension.decidedOn(), extension.days());
    }

    private static PetitionerEntry entry(Petitioner person) {
        return new PetitionerEntry(
                person.name(),
                null,
                person.idNumber(),
                null,
                person.phone(),
                null,
                null,
                null,
                null,
                person.isRepresentative());
    }
}
