package org.sunlight.office.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sunlight.office.attachment.model.Attachment;
import org.sunlight.office.attachment.model.FileName;
import org.sunlight.office.attachment.model.KindOfFile;
import org.sunlight.office.attachment.store.AttachmentStore;
import org.sunlight.office.attachment.store.FileVault;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.RecordGuards;
import org.sunlight.shared.security.Roles;

/** Keeps files with cases and takes them out again. */
@Stateless
@Audited
@RolesAllowed({
    Roles.CLERK,
    Roles.DISCLOSURE_OFFICER,
    Roles.CONFIDENTIALITY_REVIEWER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.SYSTEM
})
public class AttachmentService {

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

    @Inject
    private Clock clock;

    @RolesAllowed({
        Roles.CLERK,
        Roles.DISCLOSURE_OFFICER,
        Roles.CONFIDENTIALITY_REVIEWER,
        Roles.SECTION_HEAD,
        Roles.DEPUTY_HEAD,
        Roles.HEAD,
        Roles.STATISTICIAN,
        Roles.SYSTEM
    })
    public AttachmentView store(StoreAttachment command) {
        Caller who = caller.get();
        if (!organs.visibleTo(who).contains(command.organId())) {
            throw new NotFound("ORGAN_NOT_FOUND");
        }
        if (!guards.letIn(command.subjectKind(), command.subjectNumber())) {
            throw new NotFound("RECORD_NOT_FOUND");
        }
        FileName name = FileName.of(command.fileName());
        FileVault.Kept kept = vault.keep(command.content(), file -> KindOfFile.recognise(file, name));
        Attachment attachment = Attachment.keep(
                command, name, kept.kind(), kept.size(), kept.sha256(), kept.location(), who, Instant.now(clock));
        attachments.add(attachment);
        return attachment.view();
    }

    /** @throws org.sunlight.shared.error.RuleBroken REASON_MISSING without a reason */
    public AttachmentView withdraw(WithdrawAttachment command) {
        Attachment attachment = attachments.get(command.id(), command.seenVersion(), organs.visibleTo(caller.get()));
        attachment.withdraw(command.reason(), caller.get(), Instant.now(clock));
        attachments.flush();
        return attachment.view();
    }
}
