package org.sunlight.publication.guide.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.sunlight.publication.guide.CheckGuide;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.shared.security.Caller;

/** One check of a public version; written once. */
@Entity
@Table(name = "guide_check")
public class GuideCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id", nullable = false, updatable = false)
    private Guide guide;

    @Column(name = "checked_on", nullable = false)
    private LocalDate checkedOn;

    @Column(name = "login", nullable = false, length = 100)
    private String login;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "sound", nullable = false)
    private boolean sound;

    @Column(name = "note", length = 1000)
    private String note;

    protected GuideCheck() {}

    static GuideCheck of(Guide guide, CheckGuide command, Caller by, LocalDate today) {
        GuideCheck check = new GuideCheck();
        check.guide = guide;
        check.checkedOn = today;
        check.login = by.login();
        check.name = by.name();
        check.sound = command.sound();
        check.note = command.sound()
                ? Wording.optional("note", command.note(), 1000)
                : Wording.required("note", command.note(), 1000);
        return check;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    GuideView.Check view() {
        return new GuideView.Check(checkedOn, name, sound, note);
    }
}
