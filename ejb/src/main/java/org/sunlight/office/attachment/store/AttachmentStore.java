package org.sunlight.office.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.attachment.model.Attachment;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Files of cases in the database; the bytes lie in the {@link FileVault}. */
@ApplicationScoped
public class AttachmentStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Attachment attachment) {
        database.persist(attachment);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public List<Attachment> of(String subjectKind, String subjectNumber, List<Long> visible) {
        return database.createNamedQuery("Attachment.of", Attachment.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .setParameter("visible", visible)
                .getResultList();
    }

    /** Whoever it belongs to. */
    public Optional<Attachment> find(long id) {
        return Optional.ofNullable(database.find(Attachment.class, id));
    }

    /** Whoever calls checks who may see it. */
    public Attachment get(long id) {
        Attachment attachment = database.find(Attachment.class, id);
        if (attachment == null) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
        return attachment;
    }

    private Attachment get(long id, List<Long> visible) {
        Attachment attachment = get(id);
        if (!visible.contains(attachment.organId())) {
            throw new NotFound("ATTACHMENT_NOT_FOUND");
        }
        return attachment;
    }

    public Attachment get(long id, long seenVersion, List<Long> visible) {
        Attachment attachment = get(id, visible);
        if (attachment.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return attachment;
    }
}
