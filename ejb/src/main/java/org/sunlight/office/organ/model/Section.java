package org.sunlight.office.organ.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sunlight.office.organ.SectionView;
import org.sunlight.shared.error.Conflict;

/** A section (科室) of an organ. */
@Entity
@Table(name = "section")
@NamedQuery(
        name = "Section.ofOrgan",
        query = "select s from Section s where s.organId = :organ order by s.active desc, s.name")
@NamedQuery(
        name = "Section.otherNamed",
        query = "select count(s) from Section s where s.organId = :organ and s.name = :name and s.id <> :id")
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "active", nullable = false)
    private boolean active;

    protected Section() {}

    public static Section form(long organId, String name) {
        Section section = new Section();
        section.organId = organId;
        section.name = Wording.required("name", name, 100);
        section.active = true;
        return section;
    }

    public void amend(String newName, boolean stillActive) {
        name = Wording.required("name", newName, 100);
        active = stillActive;
    }

    /** A member of staff may sit here only if the section works and belongs to the organ. */
    public void requireDeskIn(long organ) {
        if (!active || organId != organ) {
            throw Conflict.at("sectionId", "SECTION_NOT_OF_ORGAN", name);
        }
    }

    public Long id() {
        return id;
    }

    public long organId() {
        return organId;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }

    public SectionView view() {
        return new SectionView(id, organId, name, active, version);
    }
}
