package org.sunlight.publication.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sunlight.publication.confidentiality.model.ConfidentialityReview;
import org.sunlight.publication.confidentiality.store.ReviewStore;
import org.sunlight.shared.error.Conflict;

/** The one way to the public side (CON-07). To be called inside a use case, in the transaction that publishes. */
@ApplicationScoped
public class Gate {

    @Inject
    private ReviewStore reviews;

    /**
     * The clearance for this content.
     *
     * @throws Conflict NOT_APPROVED where nothing was approved, APPROVAL_VOID where something else was
     */
    public Clearance pass(Material material) {
        ConfidentialityReview approval = reviews.approved(material.subjectKind(), material.subjectNumber())
                .orElseThrow(() -> new Conflict("NOT_APPROVED"));
        String hash = material.hash();
        if (!approval.pins(hash) || approval.organId() != material.organId()) {
            throw new Conflict("APPROVAL_VOID", approval.number());
        }
        return new Clearance(approval.id(), approval.number(), material, hash, approval.endedOn());
    }

    /** Whether it could pass now; for showing, not for publishing. */
    public boolean isOpenFor(Material material) {
        Optional<ConfidentialityReview> approval = reviews.approved(material.subjectKind(), material.subjectNumber());
        return approval.isPresent()
                && approval.get().pins(material.hash())
                && approval.get().organId() == material.organId();
    }
}
