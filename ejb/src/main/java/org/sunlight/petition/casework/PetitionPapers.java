package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.LintFinding;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeService;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.RecordServiceOfNotice;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.RuleBroken;

/**
 * The papers of an item, X01 to X20: gathers what every template asks for out of the file, hides what the addressee must
 * not learn, and has them numbered and printed. Source: 信访工作条例(2022)第二十三条、第三十二条.
 */
@ApplicationScoped
public class PetitionPapers {

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeQueries issued;

    @Inject
    private OrganQueries organs;

    /**
     * A paper to the petitioner.
     *
     * @param more fields of the template beside those that every paper has; null values are left out
     * @return the document number; null where nobody can be written to, for then none is due (信访工作条例(2022)第二十三条)
     */
    public String toPetitioner(PetitionView file, String template, long organ, LocalDate on, Map<String, String> more) {
        return file.anonymous() || !file.reachable()
                ? null
                : number(notices.issue(personal(file, template, organ, on, more)));
    }

    /** A paper to another organ: it has to know the matter, not how to reach the petitioner. */
    public String toOrgan(
            PetitionView file, String template, long from, long to, LocalDate on, Map<String, String> more) {
        Map<String, String> fields = fields(file, more);
        fields.put("addressee", organs.organ(to).name());
        return number(notices.issue(draft(file, template, from, on, fields)));
    }

    /**
     * Examines a paper before it is due, so that what must not stand in it is refused where it is written.
     *
     * @throws RuleBroken NOTICE_NOT_LAWFUL at the field at fault
     */
    public void examine(PetitionView file, String template, long organ, LocalDate on, Map<String, String> more) {
        List<LintFinding> findings =
                notices.preview(personal(file, template, organ, on, more)).findings();
        if (!findings.isEmpty()) {
            LintFinding first = findings.get(0);
            // the paper's ground is what the drafter writes into his grounds
            String place = first.place().equals("ground") ? "grounds" : first.place();
            throw RuleBroken.at(place, "NOTICE_NOT_LAWFUL", first.rule());
        }
    }

    /** The receipt, printed without keeping it: it carries a secret of the petitioner. */
    NoticeFile receipt(PetitionView file, String code, NoticeFormat format) {
        Map<String, String> fields = new HashMap<>();
        fields.put("channel", PetitionWords.label(file.channel()));
        put(fields, "queryCode", code);
        return notices.draw(personal(file, "X01", file.bureauId(), file.registeredOn(), fields), format);
    }

    /** Writes the service record of a paper; one that was never issued on paper has none. */
    public void serve(PetitionView file, String document, LocalDate on, WayOfService way, String waybill, String who) {
        issued.ofRecord(PetitionView.SUBJECT_KIND, file.number()).stream()
                .filter(notice -> document != null && document.equals(notice.documentNumber()))
                .forEach(notice -> notices.recordService(
                        new RecordServiceOfNotice(notice.id(), way, on, waybill, who, null, notice.version())));
    }

    private DraftNotice personal(
            PetitionView file, String template, long organ, LocalDate on, Map<String, String> more) {
        Map<String, String> fields = fields(file, more);
        PetitionerView lead = file.petitioners().stream()
                .filter(PetitionerView::representative)
                .findFirst()
                .or(() -> file.petitioners().stream().findFirst())
                .orElse(null);
        put(fields, "addressee", lead == null ? PetitionWords.get("petition.paper.anonymous") : lead.name());
        if (file.persons() > 1) {
            fields.put("salutation", PetitionWords.get("petition.paper.you.many"));
        }
        return draft(file, template, organ, on, fields);
    }

    private Map<String, String> fields(PetitionView file, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("receivedOn", file.registeredOn().toString());
        fields.put("requested", file.subject());
        int serial = 0;
        for (PetitionerView person : file.petitioners()) {
            serial++;
            put(fields, "hide." + serial + ".idNumber", person.idNumber());
            put(fields, "hide." + serial + ".phone", person.phone());
            if (!person.representative() && serial > 1) {
                put(fields, "hide." + serial + ".name", person.name());
            }
        }
        more.forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static DraftNotice draft(
            PetitionView file, String template, long organ, LocalDate on, Map<String, String> fields) {
        return new DraftNotice(template, on, PetitionView.SUBJECT_KIND, file.number(), organ, fields);
    }

    /** A paper without a document number is known by its title. */
    private static String number(NoticeView notice) {
        return notice.documentNumber() == null ? notice.title() : notice.documentNumber();
    }

    static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
