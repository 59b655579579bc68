package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.shared.error.RuleBroken;

/**
 * An organ's part in petitions: whether it registers them, and which organ reviews its opinions. The superior is stored,
 * never derived: organs under vertical leadership have another one than the tree shows. Source: 信访工作条例(2022)第三十五条、第三十六条.
 */
@Entity
@Table(name = "petition_organ")
public class PetitionOrgan {

    @Id
    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "bureau", nullable = false)
    private boolean bureau;

    @Column(name = "superior_id")
    private Long superiorId;

    @Column(name = "bureau_id")
    private Long bureauId;

    protected PetitionOrgan() {}

    public PetitionOrgan(long organId) {
        this.organId = organId;
    }

    /** @param itsBureau the bureau that may send it items; null for a bureau itself */
    public void place(boolean isBureau, Long superior, Long itsBureau) {
        if (superior != null && superior == organId) {
            throw RuleBroken.at("superior", "SUPERIOR_OF_ITSELF");
        }
        bureau = isBureau;
        superiorId = superior;
        bureauId = itsBureau;
    }

    public long organId() {
        return organId;
    }

    public Long superiorId() {
        return superiorId;
    }

    public PetitionOrganView view() {
        return new PetitionOrganView(organId, version, bureau, superiorId, bureauId);
    }
}
