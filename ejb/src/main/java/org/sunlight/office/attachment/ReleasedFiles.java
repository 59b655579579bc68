package org.sunlight.office.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.attachment.model.Attachment;
import org.sunlight.office.attachment.store.AttachmentStore;
import org.sunlight.office.attachment.store.FileVault;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;

/**
 * Files that anybody may read. Asks nobody who he is: only the catalogue of what is public may call it, with the hash that
 * was approved.
 */
@ApplicationScoped
public class ReleasedFiles {

    @Inject
    private AttachmentStore attachments;

    @Inject
    private FileVault vault;

    /**
     * The file for reading; the caller closes the stream.
     *
     * @param sha256 of the bytes that were approved
     * @throws NotFound where there is no such file
     * @throws Conflict ATTACHMENT_DAMAGED when the bytes are not those
     */
    public AttachmentContent open(long id, String sha256) {
        Attachment attachment = attachments.find(id).orElseThrow(() -> new NotFound("ATTACHMENT_NOT_FOUND"));
        return new AttachmentContent(attachment.view(), vault.open(attachment.location(), sha256));
    }
}
