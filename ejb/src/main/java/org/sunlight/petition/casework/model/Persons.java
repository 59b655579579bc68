package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.shared.error.RuleBroken;

/** How many petition, and what follows from it. */
@Embeddable
public class Persons {

    static final int MOST = 100_000;

    /** Source: 信访工作条例(2022)第二十条; 信访条例(2005)第十八条. A rule for the visitors, not the statistical class. */
    private static final int MOST_REPRESENTATIVES = 5;

    @Column(name = "persons", nullable = false)
    private int persons;

    @Column(name = "involved", nullable = false)
    private int involved;

    @Column(name = "collective", nullable = false)
    private boolean collective;

    @Column(name = "joint", nullable = false)
    private boolean joint;

    @Column(name = "anonymous", nullable = false)
    private boolean anonymous;

    @Column(name = "reachable", nullable = false)
    private boolean reachable;

    @Column(name = "minor_involved", nullable = false)
    private boolean minorInvolved;

    @Column(name = "lead_name", length = 200)
    private String leadName;

    protected Persons() {}

    /**
     * @param collectiveFrom persons from which a visit is a collective one, a letter a joint one (house setting)
     * @throws RuleBroken for more than five representatives, for fewer persons than are named, for a name in an anonymous
     *     letter and for none in a signed one
     */
    static Persons of(
            Channel channel,
            int persons,
            Integer involved,
            boolean anonymous,
            List<PetitionerEntry> entries,
            int collectiveFrom) {
        if (persons < 1 || persons > MOST) {
            throw RuleBroken.at("persons", "PERSONS_OUT_OF_RANGE", MOST);
        }
        if (anonymous != entries.isEmpty()) {
            throw RuleBroken.at(
                    anonymous ? "anonymous" : "petitioners", anonymous ? "ANONYMOUS_WITH_NAME" : "PETITIONER_MISSING");
        }
        if (entries.size() > persons) {
            throw RuleBroken.at("persons", "FEWER_PERSONS_THAN_NAMED", entries.size());
        }
        if (entries.stream().filter(PetitionerEntry::representative).count() > MOST_REPRESENTATIVES) {
            throw RuleBroken.at("petitioners", "TOO_MANY_REPRESENTATIVES", MOST_REPRESENTATIVES);
        }
        Persons result = new Persons();
        result.persons = persons;
        result.involved = involved == null ? persons : involved;
        if (result.involved < 1 || result.involved > 100 * MOST) {
            throw RuleBroken.at("involved", "PERSONS_OUT_OF_RANGE", 100 * MOST);
        }
        result.anonymous = anonymous;
        result.collective = channel == Channel.VISIT && persons >= collectiveFrom;
        result.joint = channel != Channel.VISIT && persons >= collectiveFrom;
        return result;
    }

    /** What the people named say about reach and age. */
    void see(List<Petitioner> petitioners, LocalDate on) {
        reachable = petitioners.stream().anyMatch(Petitioner::isReachable);
        minorInvolved = petitioners.stream().anyMatch(person -> person.isChild(on));
        leadName = petitioners.stream()
                .filter(Petitioner::isRepresentative)
                .findFirst()
                .or(() -> petitioners.stream().findFirst())
                .map(Petitioner::name)
                .orElse(null);
    }

    public int persons() {
        return persons;
    }

    public int involved() {
        return involved;
    }

    public boolean isCollective() {
        return collective;
    }

    public boolean isJoint() {
        return joint;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    /** Somebody can be written to or called; without, no written notice is due. Source: 信访工作条例(2022)第二十三条. */
    public boolean isReachable() {
        return reachable;
    }

    public boolean isMinorInvolved() {
        return minorInvolved;
    }

    public String leadName() {
        return leadName;
    }
}
