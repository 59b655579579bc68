package org.sunlight.disclosure.request.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.sunlight.disclosure.request.SupplyForm;
import org.sunlight.disclosure.request.SupplyWay;
import org.sunlight.office.counter.SubjectKey;
import org.sunlight.office.counter.Wording;

/** What is asked for, and how it shall be supplied. Source: 政府信息公开条例(2019)第二十九条; (2007)第二十条. */
@Embeddable
public class Matter {

    @Column(name = "subject", nullable = false, length = 500)
    private String subject;

    @Column(name = "subject_key", nullable = false, length = 120)
    private String subjectKey;

    @Column(name = "description", length = 20000)
    private String description;

    @Column(name = "purpose", length = 1000)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "supply_form", length = 20)
    private SupplyForm supplyForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "supply_way", length = 20)
    private SupplyWay supplyWay;

    protected Matter() {}

    static Matter of(String subject, String description, String purpose, SupplyForm form, SupplyWay way) {
        Matter matter = new Matter();
        matter.subject = Wording.required("subject", subject, 500);
        matter.subjectKey = SubjectKey.of(matter.subject);
        matter.description = Wording.optional("description", description, 20000);
        matter.purpose = Wording.optional("purpose", purpose, 1000);
        matter.supplyForm = form;
        matter.supplyWay = way;
        return matter;
    }

    Matter under(String newSubject) {
        return of(newSubject, description, purpose, supplyForm, supplyWay);
    }

    Matter describedAs(String text) {
        return text == null || text.isBlank() ? this : of(subject, text, purpose, supplyForm, supplyWay);
    }

    String subject() {
        return subject;
    }

    String subjectKey() {
        return subjectKey;
    }

    String description() {
        return description;
    }

    String purpose() {
        return purpose;
    }

    SupplyForm supplyForm() {
        return supplyForm;
    }

    SupplyWay supplyWay() {
        return supplyWay;
    }
}
