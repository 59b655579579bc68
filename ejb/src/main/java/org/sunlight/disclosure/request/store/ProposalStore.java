package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunlight.disclosure.request.model.PublicationProposal;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Proposals for publication in the database. */
@ApplicationScoped
public class ProposalStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public PublicationProposal saved(PublicationProposal proposal) {
        database.persist(proposal);
        database.flush();
        return proposal;
    }

    public PublicationProposal get(long id, long seenVersion, Collection<Long> organs) {
        PublicationProposal proposal = database.createNamedQuery("PublicationProposal.byId", PublicationProposal.class)
                .setParameter("id", id)
                .setParameter("organs", organs)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("PROPOSAL_NOT_FOUND"));
        if (proposal.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return proposal;
    }

    public List<PublicationProposal> all(Collection<Long> organs, int first, int size) {
        return database.createNamedQuery("PublicationProposal.all", PublicationProposal.class)
                .setParameter("organs", organs)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** By the number of its text. */
    public Optional<PublicationProposal> ofText(String number) {
        return database.createQuery(
                        "select p from PublicationProposal p where p.number = :number", PublicationProposal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What is public now of a subject. */
    public Optional<PublicationProposal> publicOn(Collection<Long> organs, String subjectKey) {
        return database.createQuery(
                        "select p from PublicationProposal p where p.organId in :organs and p.subjectKey = :key"
                                + " and p.indexNumber is not null and p.withdrawnOn is null order by p.id desc",
                        PublicationProposal.class)
                .setParameter("organs", organs)
                .setParameter("key", subjectKey)
                .getResultStream()
                .findFirst();
    }
}
