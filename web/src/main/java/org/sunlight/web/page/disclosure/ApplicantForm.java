package org.sunlight.web.page.disclosure;

import org.sunlight.disclosure.request.ApplicantEntry;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.ApplicantView;
import org.sunlight.office.counter.IdType;
import org.sunlight.web.kit.Entries;

/** The applicant's part of a form. */
final class ApplicantForm {

    private ApplicantForm() {}

    static ApplicantEntry entry(Entries form) {
        return new ApplicantEntry(
                form.choice("kind", ApplicantKind.class),
                form.text("name"),
                form.choice("idType", IdType.class),
                form.text("idNumber"),
                form.text("phone"),
                form.text("address"),
                form.text("postcode"),
                form.text("email"),
                form.text("contactPerson"));
    }

    static void fill(Entries form, ApplicantView applicant) {
        form.put("kind", applicant.kind().name());
        form.put("name", applicant.name());
        form.put(
                "idType", applicant.idType() == null ? null : applicant.idType().name());
        form.put("idNumber", applicant.idNumber());
        form.put("phone", applicant.phone());
        form.put("address", applicant.address());
        form.put("postcode", applicant.postcode());
        form.put("email", applicant.email());
        form.put("contactPerson", applicant.contactPerson());
    }
}
