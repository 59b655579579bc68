package org.sunlight.web.page.disclosure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionView;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.RetrievalRecord;
import org.sunlight.disclosure.request.WithheldItem;
import org.sunlight.web.kit.Entries;

/** The draft of an answer as a form; the last of the parts to withhold is an empty line to write into. */
final class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Entries entries = new Entries();
    private final List<Entries> withheld = new ArrayList<>(List.of(new Entries()));

    Entries entries() {
        return entries;
    }

    List<Entries> withheld() {
        return withheld;
    }

    void addWithheld() {
        withheld.add(new Entries());
    }

    DraftDecision draft(RequestView request) {
        return new DraftDecision(
                request.number(),
                request.version(),
                entries.choice("code", DecisionCode.class),
                entries.text("ground"),
                entries.text("facts"),
                entries.text("reason"),
                entries.text("supply"),
                retrieval(),
                withheld.stream()
                        .map(DecisionForm::item)
                        .filter(Objects::nonNull)
                        .toList(),
                entries.text("reference"),
                entries.day("referenceOn"),
                entries.text("publicInterest"));
    }

    private RetrievalRecord retrieval() {
        return entries.text("places") == null && entries.text("searchedBy") == null
                ? null
                : new RetrievalRecord(
                        entries.text("places"),
                        entries.text("searchedBy"),
                        entries.text("keywords"),
                        entries.day("searchedOn"));
    }

    private static WithheldItem item(Entries part) {
        return part.text("part") == null
                ? null
                : new WithheldItem(part.text("part"), part.choice("ground", DecisionCode.class), part.text("reason"));
    }

    /** What was drafted before, to go on with. */
    void fill(DecisionView draft) {
        entries.put("code", draft.code().name());
        entries.put("ground", draft.ground());
        entries.put("facts", draft.facts());
        entries.put("reason", draft.reason());
        entries.put("supply", draft.supply());
        entries.put("reference", draft.reference());
        entries.put("referenceOn", draft.referenceOn());
        entries.put("publicInterest", draft.publicInterest());
        if (draft.retrieval() != null) {
            entries.put("places", draft.retrieval().places());
            entries.put("searchedBy", draft.retrieval().searchedBy());
            entries.put("keywords", draft.retrieval().keywords());
            entries.put("searchedOn", draft.retrieval().searchedOn());
        }
        draft.withheld().forEach(item -> {
            Entries part = new Entries();
            part.put("part", item.part());
            part.put("ground", item.ground() == null ? null : item.ground().name());
            part.put("reason", item.reason());
            withheld.add(withheld.size() - 1, part);
        });
    }
}
