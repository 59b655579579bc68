package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.RecordGuard;

/** Papers and files of an item are seen from its sides; those of a denunciation by those named alone (PET-15, PET-16). */
@ApplicationScoped
public class PetitionGuard implements RecordGuard {

    @Inject
    private PetitionDesk desk;

    @Override
    public String subjectKind() {
        return PetitionView.SUBJECT_KIND;
    }

    @Override
    public Set<Long> sharing(String subjectNumber) {
        return desk.sharing(subjectNumber);
    }

    @Override
    public boolean opens(String subjectNumber) {
        try {
            return desk.seesPersons() && desk.look(subjectNumber) != null;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
