package org.sunlight.publication.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.document.model.NormativeDocument;
import org.sunlight.publication.document.store.NormativeDocumentStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Keeping the register: enter, repeal, correct, void. */
@Stateless
@Audited
@RolesAllowed(Roles.DISCLOSURE_OFFICER)
public class NormativeDocumentService {

    @Inject
    private NormativeDocumentStore documents;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public DocumentView register(RegisterDocument command) {
        long organ = caller.get().organId();
        refuseTakenNumber(organ, command.particulars().documentNumber(), null);
        return documents
                .add(NormativeDocument.register(
                        organ, command.particulars(), LocalDate.now(clock), caller.get(), clock.instant()))
                .view();
    }

    public DocumentView repeal(RepealDocument command) {
        NormativeDocument document = get(command.id(), command.seenVersion());
        document.repeal(command.repealedOn(), command.reason(), caller.get(), clock.instant());
        return documents.saved(document).view();
    }

    public DocumentView correct(CorrectDocument command) {
        NormativeDocument document = get(command.id(), command.seenVersion());
        refuseTakenNumber(document.organId(), command.particulars().documentNumber(), document.id());
        document.correct(command.particulars(), command.reason(), LocalDate.now(clock), caller.get(), clock.instant());
        return documents.saved(document).view();
    }

    public DocumentView remove(VoidDocument command) {
        NormativeDocument document = get(command.id(), command.seenVersion());
        document.voidEntry(command.reason(), caller.get(), clock.instant());
        return documents.saved(document).view();
    }

    /** Enters a document at its signing, so that nobody has to type it again; returns the id of the entry. */
    @RolesAllowed({Roles.DEPUTY_HEAD, Roles.HEAD})
    public long enterSigned(RegisterDocument command) {
        return register(command).id();
    }

    /** The document behind the entry lapsed or was repealed; an entry that says so already stays as it is. */
    @RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD, Roles.SYSTEM})
    public void lapse(RepealDocument command) {
        NormativeDocument document = documents.get(command.id(), organs.visibleTo(caller.get()));
        if (document.isInForce()) {
            document.repeal(command.repealedOn(), command.reason(), caller.get(), clock.instant());
            documents.saved(document);
        }
    }

    private NormativeDocument get(long id, long seenVersion) {
        return documents.get(id, seenVersion, organs.visibleTo(caller.get()));
    }

    private void refuseTakenNumber(long organ, String number, Long except) {
        if (number != null && !number.isBlank() && documents.isNumberTaken(organ, number.strip(), except)) {
            throw Conflict.at("documentNumber", "DOCUMENT_NUMBER_TAKEN", number.strip());
        }
    }
}
