package org.sunlight.publication.basiccatalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.BasicEntryView;
import org.sunlight.publication.basiccatalogue.DisclosureWay;
import org.sunlight.shared.error.RuleBroken;

/** A matter of an edition: part of the edition, never without it. */
@Entity
@Table(name = "basic_catalogue_entry")
public class BasicEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id", nullable = false, updatable = false)
    private BasicEdition edition;

    @Column(name = "code", nullable = false, length = 20, updatable = false)
    private String code;

    @Column(name = "serial", nullable = false)
    private int serial;

    @Column(name = "topic", nullable = false, length = 100)
    private String topic;

    @Column(name = "subtopic", length = 100)
    private String subtopic;

    @Column(name = "content", nullable = false, length = 1000)
    private String content;

    @Column(name = "basis", nullable = false, length = 400)
    private String basis;

    @Column(name = "term", nullable = false, length = 200)
    private String term;

    @Column(name = "section", nullable = false, length = 100)
    private String section;

    @Column(name = "channels", nullable = false, length = 200)
    private String channels;

    @Column(name = "audience", nullable = false, length = 100)
    private String audience;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false, length = 20)
    private DisclosureWay way;

    @Column(name = "level_of_organ", nullable = false, length = 60)
    private String level;

    @Column(name = "frequency", nullable = false, length = 60)
    private String frequency;

    @Column(name = "cycle_days")
    private Integer cycleDays;

    @Column(name = "in_use", nullable = false)
    private boolean inUse;

    @Column(name = "column_code", length = 40)
    private String columnCode;

    @Column(name = "topic_code", length = 20)
    private String topicCode;

    @Column(name = "title_words", length = 200)
    private String titleWords;

    @Column(name = "extended_on")
    private LocalDate extendedOn;

    @Column(name = "ground", length = 1000)
    private String ground;

    @Column(name = "extended_by", length = 100)
    private String extendedBy;

    protected BasicEntry() {}

    static BasicEntry of(BasicEdition edition, String code, BasicEntryParticulars particulars) {
        BasicEntry entry = new BasicEntry();
        entry.edition = edition;
        entry.code = code;
        entry.write(particulars);
        return entry;
    }

    static BasicEntry extension(
            BasicEdition edition,
            String code,
            BasicEntryParticulars particulars,
            String ground,
            LocalDate on,
            String by) {
        BasicEntry entry = of(edition, code, particulars);
        entry.ground = ground;
        entry.extendedOn = on;
        entry.extendedBy = by;
        return entry;
    }

    void write(BasicEntryParticulars particulars) {
        if (particulars.serial() < 1) {
            throw RuleBroken.at("serial", "BASIC_SERIAL");
        }
        if (particulars.way() == null) {
            throw RuleBroken.at("way", "TEXT_MISSING");
        }
        boolean badCycle = particulars.cycleDays() != null && particulars.cycleDays() < 1;
        if (badCycle) {
            throw RuleBroken.at("cycleDays", "BASIC_CYCLE");
        }
        serial = particulars.serial();
        topic = Wording.required("topic", particulars.topic(), 100);
        subtopic = Wording.optional("subtopic", particulars.subtopic(), 100);
        content = Wording.required("publicContent", particulars.content(), 1000);
        basis = Wording.required("basis", particulars.basis(), 400);
        term = Wording.required("term", particulars.term(), 200);
        section = Wording.required("section", particulars.section(), 100);
        channels = Wording.required("channels", particulars.channels(), 200);
        audience = Wording.required("audience", particulars.audience(), 100);
        way = particulars.way();
        level = Wording.required("level", particulars.level(), 60);
        frequency = Wording.required("frequency", particulars.frequency(), 60);
        cycleDays = particulars.cycleDays();
        inUse = particulars.inUse();
        columnCode = Wording.optional("columnCode", particulars.columnCode(), 40);
        topicCode = Wording.optional("topicCode", particulars.topicCode(), 20);
        titleWords = Wording.optional("titleWords", particulars.titleWords(), 200);
    }

    String code() {
        return code;
    }

    int serial() {
        return serial;
    }

    BasicEntryParticulars particulars() {
        return new BasicEntryParticulars(
                serial,
                topic,
                subtopic,
                content,
                basis,
                term,
                section,
                channels,
                audience,
                way,
                level,
                frequency,
                cycleDays,
                inUse,
                columnCode,
                topicCode,
                titleWords);
    }

    BasicEntryView view() {
        return new BasicEntryView(code, particulars(), extendedOn, ground, extendedBy);
    }
}
