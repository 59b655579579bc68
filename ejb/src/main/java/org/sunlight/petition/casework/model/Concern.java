package org.sunlight.petition.casework.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.office.counter.Wording;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.shared.error.RuleBroken;

/** What an item is about. */
@Embeddable
public class Concern {

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, length = 20)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private ContentKind kind;

    @Column(name = "content_code", length = 20)
    private String contentCode;

    @Column(name = "place_code", length = 20)
    private String placeCode;

    @Column(name = "subject", nullable = false, length = 500)
    private String subject;

    @Column(name = "subject_key", nullable = false, length = 120)
    private String subjectKey;

    @Column(name = "text", length = 20000)
    private String text;

    protected Concern() {}

    /** The codes must stand in the loaded lists; whoever calls has looked. */
    static Concern of(Purpose purpose, String contentCode, String placeCode, String subject, String text) {
        Concern concern = new Concern();
        concern.classify(purpose, contentCode, placeCode);
        concern.describe(subject, text);
        return concern;
    }

    void classify(Purpose newPurpose, String newContentCode, String newPlaceCode) {
        if (newPurpose == null) {
            throw RuleBroken.at("purpose", "VALUE_MISSING");
        }
        purpose = newPurpose;
        kind = newPurpose.kind();
        contentCode = Wording.optional("contentCode", newContentCode, 20);
        placeCode = Wording.optional("placeCode", newPlaceCode, 20);
    }

    void describe(String newSubject, String newText) {
        subject = Wording.required("subject", newSubject, 500);
        subjectKey = SubjectKey.of(subject);
        text = Wording.optional("text", newText, 20000);
    }

    public Purpose purpose() {
        return purpose;
    }

    public ContentKind kind() {
        return kind;
    }

    public String contentCode() {
        return contentCode;
    }

    public String placeCode() {
        return placeCode;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }
}
