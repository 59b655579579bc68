package org.sunlight.publication.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;

/** What of a document goes out: the same for the review, for the gate and for the catalogue. */
@ApplicationScoped
public class PublicMaterial {

    @Inject
    private AttachmentQueries attachments;

    Material of(OfficialDocumentView document) {
        List<MaterialFile> files = attachments.of(OfficialDocumentView.SUBJECT_KIND, document.number()).stream()
                .filter(file -> !file.isWithdrawn() && goesOut(document, file))
                .map(MaterialFile::of)
                .toList();
        return new Material(
                OfficialDocumentView.SUBJECT_KIND,
                document.number(),
                document.organId(),
                document.publicTitle() == null ? document.title() : document.publicTitle(),
                document.publicText() == null ? document.text() : document.publicText(),
                files);
    }

    private static boolean goesOut(OfficialDocumentView document, AttachmentView file) {
        return document.publicFiles() == null || document.publicFiles().contains(file.id());
    }
}
