package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionRule;
import org.sunlight.disclosure.request.DecisionView;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.RetrievalRecord;
import org.sunlight.disclosure.request.WithheldItem;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.web.kit.Entries;

/** Drafting the answer: the fields at the left, the letter as it will look at the right. */
@Named("decisionPage")
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestAnswerService answers;

    @Inject
    private transient RequestActs acts;

    private String number;
    private RequestSeen seen;
    private List<DecisionRule> rules;
    private transient NoticeView letter;
    private final Entries form = new Entries();
    private final List<Entries> withheld = new ArrayList<>();

    public void load() {
        seen = RequestSeen.open(requests, number);
        number = seen.request().number();
        rules = requests.decisions(number).stream()
                .filter(rule -> !rule.byItself())
                .toList();
        withheld.add(new Entries());
        if (seen.request().state() == RequestState.DRAFTED) {
            fill(seen.request().latestDecision());
        }
    }

    /** Shows the letter this draft would give. */
    public void preview() {
        letter = acts.attempt(draft());
    }

    public void addWithheld() {
        withheld.add(new Entries());
    }

    /** What was written stays when somebody else was quicker; his work is shown before it is tried again. */
    public String save() {
        try {
            answers.draftDecision(draft());
        } catch (ConflictingEdit elsewhere) {
            seen = seen.again(requests);
            throw elsewhere;
        }
        return "/disclosure/request.xhtml?faces-redirect=true&number=" + number;
    }

    /** What the law asks of the chosen decision; null while none is chosen. */
    public DecisionRule getRule() {
        DecisionCode chosen = form.choice("code", DecisionCode.class);
        return rules.stream().filter(rule -> rule.code() == chosen).findFirst().orElse(null);
    }

    private DraftDecision draft() {
        return new DraftDecision(
                number,
                seen.request().version(),
                form.choice("code", DecisionCode.class),
                form.text("ground"),
                form.text("facts"),
                form.text("reason"),
                form.text("supply"),
                retrieval(),
                withheld.stream()
                        .map(DecisionPage::item)
                        .filter(Objects::nonNull)
                        .toList(),
                form.text("reference"),
                form.day("referenceOn"),
                form.text("publicInterest"));
    }

    private RetrievalRecord retrieval() {
        return form.text("places") == null && form.text("searchedBy") == null
                ? null
                : new RetrievalRecord(
                        form.text("places"), form.text("searchedBy"), form.text("keywords"), form.day("searchedOn"));
    }

    private static WithheldItem item(Entries part) {
        return part.text("part") == null
                ? null
                : new WithheldItem(part.text("part"), part.choice("ground", DecisionCode.class), part.text("reason"));
    }

    private void fill(DecisionView draft) {
        form.put("code", draft.code().name());
        form.put("ground", draft.ground());
        form.put("facts", draft.facts());
        form.put("reason", draft.reason());
        form.put("supply", draft.supply());
        form.put("reference", draft.reference());
        form.put("referenceOn", draft.referenceOn());
        form.put("publicInterest", draft.publicInterest());
        if (draft.retrieval() != null) {
            form.put("places", draft.retrieval().places());
            form.put("searchedBy", draft.retrieval().searchedBy());
            form.put("keywords", draft.retrieval().keywords());
            form.put("searchedOn", draft.retrieval().searchedOn());
        }
        draft.withheld().forEach(item -> {
            Entries part = new Entries();
            part.put("part", item.part());
            part.put("ground", item.ground() == null ? null : item.ground().name());
            part.put("reason", item.reason());
            withheld.add(withheld.size() - 1, part);
        });
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RequestView getRequest() {
        return seen.request();
    }

    public EditConflict getConflict() {
        return seen.conflict();
    }

    public List<DecisionRule> getRules() {
        return rules;
    }

    /** Grounds on which a part may be withheld. */
    public List<DecisionRule> getRefusals() {
        return rules.stream().filter(rule -> rule.group().equals("REFUSED")).toList();
    }

    public NoticeView getLetter() {
        return letter;
    }

    public Entries getForm() {
        return form;
    }

    public List<Entries> getWithheld() {
        return withheld;
    }
}
