package org.sunlight.publication.confidentiality;

import org.sunlight.office.attachment.AttachmentView;

/**
 * A file that is to go out.
 *
 * @param size in bytes
 * @param sha256 lower-case hex of its bytes
 */
public record MaterialFile(long attachmentId, String fileName, String mediaType, long size, String sha256) {

    public static MaterialFile of(AttachmentView file) {
        return new MaterialFile(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256());
    }
}
