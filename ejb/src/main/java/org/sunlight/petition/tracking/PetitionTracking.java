package org.sunlight.petition.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.satisfaction.PetitionRatingQueries;

/** Public tracking. Open to everybody: the code is the key, and whoever calls counts the wrong ones. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PetitionTracking {

    /** Terms between the organs, which are none of the petitioner's. */
    private static final Set<String> INTERNAL =
            Set.of("petition.object", "petition.report", "petition.recontact", "petition.simple-forward");

    @Inject
    private PetitionDoor door;

    @Inject
    private ClockQueries clocks;

    @Inject
    private NoticeQueries notices;

    @Inject
    private OrganQueries organs;

    @Inject
    private PetitionRatingQueries ratings;

    /** Empty for a wrong code as for an unknown number. */
    public Optional<TrackedPetition> track(String number, String code) {
        return door.isOpenedBy(number, code) ? door.file(number).map(this::tracked) : Optional.empty();
    }

    /** Whether nothing was done with the item since it stood at this version; for what was told of it under its code. */
    public boolean isStill(String number, long version) {
        return door.isAt(number, version);
    }

    /** A paper of {@link #track}, under the same conditions. */
    public Optional<NoticeFile> paper(String number, String code, long id, NoticeFormat format) {
        return door.isOpenedBy(number, code)
                ? notices.handedToApplicant(PetitionView.SUBJECT_KIND, number, id, format)
                : Optional.empty();
    }

    private TrackedPetition tracked(Opened opened) {
        PetitionView item = opened.item();
        Long responsible = item.disposal().responsibleId();
        return new TrackedPetition(
                item.number(),
                item.version(),
                organs.organ(item.bureauId()).name(),
                responsible == null ? null : organs.organ(responsible).name(),
                item.subject(),
                item.state(),
                item.registeredOn(),
                door.history(item.number()).stream()
                        .filter(entry -> ToldActs.contain(entry.act()))
                        .map(this::step)
                        .toList(),
                item.clocks().stream()
                        .filter(clock -> !INTERNAL.contains(clock.ref().rule()))
                        .map(clock -> clocks.explain(clock.ref()))
                        .toList(),
                notices.handedToApplicant(PetitionView.SUBJECT_KIND, item.number()).stream()
                        .map(paper -> new TrackedPetition.Paper(
                                paper.id(), paper.title(), paper.documentNumber(), paper.issuedOn()))
                        .toList(),
                ratings.views(opened.id()));
    }

    private TrackedPetition.Step step(PetitionTimelineEntry entry) {
        String unit =
                entry.organId() == null ? null : organs.organ(entry.organId()).name();
        return new TrackedPetition.Step(entry.act(), entry.on(), unit, entry.document());
    }
}
