package org.sunlight.publication.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.redaction.model.FileMaking;
import org.sunlight.publication.redaction.model.Redaction;
import org.sunlight.publication.redaction.store.RedactionStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.RecordGuards;
import org.sunlight.shared.security.Roles;

/** Reads proofs of redactions, and files for choosing passages, within the caller's organs and cases. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.SECTION_HEAD,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.DEPUTY_HEAD,
    Roles.HEAD
})
public class RedactionQueries {

    @Inject
    private RedactionStore redactions;

    @Inject
    private AttachmentQueries attachments;

    @Inject
    private OrganQueries organs;

    @Inject
    private RecordGuards guards;

    @Inject
    private CurrentCaller caller;

    /** What was made of the files of a case, the latest first. */
    public List<RedactionView> of(String subjectKind, String subjectNumber) {
        if (!guards.letIn(subjectKind, subjectNumber)) {
            return List.of();
        }
        return redactions.of(subjectKind, subjectNumber, organs.visibleTo(caller.get())).stream()
                .map(Redaction::view)
                .toList();
    }

    /** The proof that stands behind a file; empty for a file that nobody made so. */
    public Optional<RedactionView> ofResult(long attachmentId) {
        return redactions
                .ofResult(attachmentId, organs.visibleTo(caller.get()))
                .map(Redaction::view)
                .filter(view -> guards.letIn(view.subjectKind(), view.subjectNumber()));
    }

    /**
     * The words of a file, part by part; none of a picture.
     *
     * @throws org.sunlight.shared.error.NotFound for a file of another organ, and for a withdrawn one
     * @throws org.sunlight.shared.error.RuleBroken at the field {@code file}, when it cannot be made anew
     */
    public List<ReadablePart> parts(long attachmentId) {
        AttachmentContent file = attachments.content(attachmentId);
        try (InputStream stream = file.stream()) {
            return FileMaking.read(file.view().mediaType(), stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("stored file cannot be read back", e);
        }
    }
}
