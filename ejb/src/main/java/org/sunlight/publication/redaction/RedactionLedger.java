package org.sunlight.publication.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.publication.redaction.model.Rebuilt;
import org.sunlight.publication.redaction.model.Redaction;
import org.sunlight.publication.redaction.store.RedactionStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Keeps the made file and its proof, both or neither. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.DISCLOSURE_OFFICER, Roles.SECTION_HEAD, Roles.CONFIDENTIALITY_REVIEWER})
public class RedactionLedger {

    @Inject
    private AttachmentService files;

    @Inject
    private RedactionStore redactions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param proof clean */
    public RedactionView keep(
            AttachmentView source, String name, Rebuilt rebuilt, List<Passage> passages, LeakReport proof) {
        AttachmentView result = files.store(new StoreAttachment(
                source.subjectKind(),
                source.attachedTo(),
                source.organId(),
                name,
                new ByteArrayInputStream(rebuilt.content())));
        Redaction redaction =
                Redaction.prove(source, result, passages, rebuilt.found(), proof, caller.get(), clock.instant());
        redactions.add(redaction);
        return redaction.view();
    }
}
