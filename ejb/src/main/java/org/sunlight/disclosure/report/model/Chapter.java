package org.sunlight.disclosure.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sunlight.shared.error.RuleBroken;

/** The text of a chapter in one version of a report. */
@Entity
@Table(name = "report_chapter")
public class Chapter {

    private static final int LONGEST = 20000;

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(name = "compilation_id", nullable = false)
    private long compilationId;

    @Column(name = "chapter", nullable = false)
    private int number;

    @Column(nullable = false, length = 20000)
    private String prose;

    protected Chapter() {}

    public static Chapter of(Compilation compilation, int number, String prose) {
        Chapter chapter = new Chapter();
        chapter.compilationId = compilation.id();
        chapter.number = number;
        chapter.prose = prose;
        return chapter;
    }

    public void write(String text) {
        String written = text == null ? "" : text;
        if (written.length() > LONGEST) {
            throw RuleBroken.at("prose", "TEXT_TOO_LONG", LONGEST);
        }
        prose = written;
    }

    public int number() {
        return number;
    }

    public String prose() {
        return prose;
    }
}
