package org.sunlight.office.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sunlight.office.attachment.model.Attachment;
import org.sunlight.office.attachment.store.AttachmentStore;
import org.sunlight.office.attachment.store.FileVault;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.RecordGuards;
import org.sunlight.shared.security.Roles;

/** Reads the files of cases, within the caller's organs and those that work on the case with them. */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AttachmentQueries {

    @Inject
    private AttachmentStore attachments;

    @Inject
    private FileVault vault;

    @Inject
    private OrganQueries organs;

    @Inject
    private RecordGuards guards;

    @Inject
    private CurrentCaller caller;

    /** The files of a case, oldest first, withdrawn ones at their place. */
    public List<AttachmentView> of(String subjectKind, String subjectNumber) {
        if (!guards.letIn(subjectKind, subjectNumber)) {
            return List.of();
        }
        return attachments.of(subjectKind, subjectNumber, visible(subjectKind, subjectNumber)).stream()
                .map(Attachment::view)
                .toList();
    }

    /** The caller's organs, and those that work with them on this record (ATT-08). */
    private List<Long> visible(String subjectKind, String subjectNumber) {
        return Stream.concat(
                        organs.visibleTo(caller.get()).stream(), guards.sharing(subjectKind, subjectNumber).stream())
                .distinct()
                .toList();
    }

    /**
     * The file for reading; the caller closes the stream.
     *
     * @throws org.sunlight.shared.error.NotFound for a file of another organ, and for a withdrawn one
     * @throws org.sunlight.shared.error.Conflict ATTACHMENT_DAMAGED when bytes and hash disagree
     */
    public AttachmentContent content(long id) {
        return opened(counting(id));
    }

    /**
     * A file of this record, for a use case that has let the caller in to the record itself; empty for a file of another
     * record. The caller closes the stream.
     */
    @RolesAllowed({
        Roles.CLERK,
        Roles.DISCLOSURE_OFFICER,
        Roles.CONFIDENTIALITY_REVIEWER,
        Roles.SECTION_HEAD,
        Roles.DEPUTY_HEAD,
        Roles.HEAD,
        Roles.STATISTICIAN,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Optional<AttachmentContent> contentOf(String subjectKind, String subjectNumber, long id) {
        Attachment attachment = attachments.get(id);
        AttachmentView view = attachment.view();
        if (!view.subjectKind().equals(subjectKind) || !view.attachedTo().equals(subjectNumber)) {
            return Optional.empty();
        }
        if (!visible(subjectKind, subjectNumber).contains(attachment.organId())) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
        attachment.requireCounting();
        return Optional.of(opened(attachment));
    }

    /**
     * What is known of the file, without its bytes.
     *
     * @throws org.sunlight.shared.error.NotFound for a file of another organ, and for a withdrawn one
     */
    public AttachmentView view(long id) {
        return counting(id).view();
    }

    private AttachmentContent opened(Attachment attachment) {
        return new AttachmentContent(attachment.view(), vault.open(attachment.location(), attachment.sha256()));
    }

    private Attachment counting(long id) {
        Attachment attachment = attachments.get(id);
        String kind = attachment.view().subjectKind();
        String number = attachment.view().attachedTo();
        if (!guards.letIn(kind, number) || !visible(kind, number).contains(attachment.organId())) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
        attachment.requireCounting();
        return attachment;
    }
}
