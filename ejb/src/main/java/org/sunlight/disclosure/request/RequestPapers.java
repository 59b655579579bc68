package org.sunlight.disclosure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.office.notice.DraftNotice;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeService;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.PaperWords;

/** The papers of a request: gathers what a template asks for out of the file. Papers are in Chinese, whatever the screen speaks. */
@ApplicationScoped
class RequestPapers {

    private static final PaperWords WORDS = PaperWords.of("request");

    @Inject
    private NoticeService notices;

    /** @param more fields of the template beside those that every paper has; null values are left out */
    NoticeView issue(DisclosureRequest request, String template, LocalDate on, Map<String, String> more) {
        return notices.issue(draft(request, template, on, more));
    }

    NoticeView preview(DisclosureRequest request, String template, LocalDate on, Map<String, String> more) {
        return notices.preview(draft(request, template, on, more));
    }

    private DraftNotice draft(DisclosureRequest request, String template, LocalDate on, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("addressee", request.applicant().name());
        if (request.applicant().kind().isOrganisation()) {
            fields.put("salutation", word("request.salutation.organisation"));
        }
        fields.put("receivedOn", request.caseDate().toString());
        fields.put("requested", request.subject());
        put(fields, "hide.idNumber", request.applicant().idNumber());
        more.forEach((name, value) -> put(fields, name, value));
        return new DraftNotice(template, on, RequestView.SUBJECT_KIND, request.number(), request.organId(), fields);
    }

    /**
     * Fields of the receipt.
     *
     * @param queryCode null for the copy that stays in the file
     */
    Map<String, String> receipt(DisclosureRequest request, LocalDate dueOn, String queryCode) {
        Map<String, String> fields = new HashMap<>();
        fields.put("channel", label(request.channel()));
        put(fields, "dueOn", text(dueOn));
        fields.put("queryCode", queryCode == null ? word("request.paper.codeWithApplicant") : queryCode);
        return fields;
    }

    /** The paper as it would be printed, without keeping it: for what must not lie in the file. */
    NoticeFile draw(
            DisclosureRequest request, String template, LocalDate on, Map<String, String> more, NoticeFormat format) {
        return notices.draw(draft(request, template, on, more), format);
    }

    /** A letter to somebody else than the applicant, who must not learn who the applicant is. */
    static Map<String, String> toOthers(DisclosureRequest request, String addressee) {
        Map<String, String> fields = new HashMap<>();
        fields.put("addressee", addressee);
        fields.put("hide.applicantName", request.applicant().name());
        return fields;
    }

    /** Fields of the answer, out of the decision and what led to it. */
    static Map<String, String> answer(RequestView file, DecisionView decision) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "ground", decision.ground());
        put(fields, "basis", decision.ground());
        // taken only where the template names no article, because the law of the day has none for this answer
        put(fields, "article", decision.ground());
        put(fields, "facts", decision.facts());
        put(fields, "reason", decision.reason());
        for (String name : new String[] {"supplied", "where"}) {
            put(fields, name, decision.supply() == null ? decision.reference() : decision.supply());
        }
        for (String name :
                new String[] {"law", "risk", "secret", "category", "competent", "channel", "earlierNumber"}) {
            put(fields, name, decision.reference());
        }
        put(fields, "earlierOn", text(decision.referenceOn()));
        put(fields, "form", file.supplyForm() == null ? null : word("request.SupplyForm." + file.supplyForm()));
        put(fields, "withheld", withheld(decision));
        put(fields, "search", search(decision.retrieval()));
        file.consultations().stream()
                .filter(c -> c.kind() == ConsultationKind.THIRD_PARTY)
                .forEach(c -> put(fields, "consultedOn", text(c.sentOn())));
        file.corrections().forEach(c -> {
            put(fields, "correctionNoticedOn", text(c.noticedOn()));
            put(fields, "correctedOn", text(c.completedOn()));
        });
        file.reasons().forEach(r -> put(fields, "reasonsAskedOn", text(r.askedOn())));
        return fields;
    }

    private static String withheld(DecisionView decision) {
        return decision.withheld().stream()
                .map(item -> MessageFormat.format(word("request.paper.withheld"), item.part(), item.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static String search(RetrievalRecord record) {
        return record == null
                ? null
                : MessageFormat.format(
                        word("request.paper.retrieval"),
                        record.places(),
                        record.searchedBy(),
                        record.keywords(),
                        record.searchedOn().toString());
    }

    static String tariff(FeeMethod method, int quantity) {
        return MessageFormat.format(word("request.paper.tariff." + method), String.valueOf(quantity));
    }

    static String label(Enum<?> constant) {
        return word("request." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }

    static String word(String key) {
        return WORDS.get(key);
    }
}
