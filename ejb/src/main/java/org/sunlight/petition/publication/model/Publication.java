package org.sunlight.petition.publication.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.publication.DraftPublication;
import org.sunlight.petition.publication.PublicationView;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.detection.Detector;
import org.sunlight.publication.detection.Known;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.shared.error.RuleBroken;

/** A text for the public about one item. What is public of it stands in the catalogue. */
@Entity
@Table(name = "petition_publication")
public class Publication {

    private static final int LONGEST = 4000;
    private static final Detector DETECTOR = new Detector();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long itemId;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private long bureauId;

    @Column(name = "number", nullable = false, length = 40, updatable = false)
    private String number;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "question", nullable = false, length = LONGEST)
    private String question;

    @Column(name = "answer", nullable = false, length = LONGEST)
    private String answer;

    @Column(name = "drafted_by", nullable = false, length = 60)
    private String draftedBy;

    @Column(name = "drafted_on", nullable = false)
    private LocalDate draftedOn;

    protected Publication() {}

    public Publication(long itemId, long bureauId, String number) {
        this.itemId = itemId;
        this.bureauId = bureauId;
        this.number = number;
    }

    /** Whatever was approved before does not hold for the new words. */
    public void draft(DraftPublication words, Known known, String by, LocalDate on) {
        title = checked("title", words.title(), 200, known);
        question = checked("question", words.question(), LONGEST, known);
        answer = checked("answer", words.answer(), LONGEST, known);
        draftedBy = by;
        draftedOn = on;
    }

    private static String checked(String pointer, String text, int longest, Known known) {
        String words = Wording.required(pointer, text, longest);
        List<Suggestion> found = DETECTOR.look(words, known);
        if (!found.isEmpty()) {
            throw RuleBroken.at(pointer, "PERSONAL_DATA_IN_TEXT", found.get(0).kind());
        }
        return words;
    }

    /**
     * What would go out.
     *
     * @param known names and the like that the case holds by now: it may have learned some since the draft
     */
    public Material material(Known known) {
        checked("title", title, 200, known);
        checked("question", question, LONGEST, known);
        checked("answer", answer, LONGEST, known);
        return material();
    }

    public Material material() {
        String text = PetitionWords.get("petition.public.question") + "\n" + question + "\n\n"
                + PetitionWords.get("petition.public.answer") + "\n" + answer;
        return new Material(PetitionView.SUBJECT_KIND, number, bureauId, title, text, List.of());
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }

    public PublicationView view(ReviewView review, EntryView entry) {
        return new PublicationView(number, version, title, question, answer, draftedBy, draftedOn, review, entry);
    }
}
