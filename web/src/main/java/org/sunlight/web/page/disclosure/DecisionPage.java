package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionRule;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestState;
import org.sunlight.disclosure.request.RequestView;
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
    private final DecisionForm form = new DecisionForm();

    public void load() {
        seen = RequestSeen.open(requests, number);
        number = seen.request().number();
        rules = requests.decisions(number).stream()
                .filter(rule -> !rule.byItself())
                .toList();
        if (seen.request().state() == RequestState.DRAFTED) {
            form.fill(seen.request().latestDecision());
        }
    }

    /** Shows the letter this draft would give. */
    public void preview() {
        try {
            letter = acts.attempt(form.draft(seen.request()));
        } catch (ConflictingEdit elsewhere) {
            seen = seen.again(requests);
            throw elsewhere;
        }
    }

    public void addWithheld() {
        form.addWithheld();
    }

    /** What was written stays when somebody else was quicker; his work is shown before it is tried again. */
    public String save() {
        try {
            answers.draftDecision(form.draft(seen.request()));
        } catch (ConflictingEdit elsewhere) {
            seen = seen.again(requests);
            throw elsewhere;
        }
        return "/disclosure/request.xhtml?faces-redirect=true&number=" + number;
    }

    /** What the law asks of the chosen decision; null while none is chosen. */
    public DecisionRule getRule() {
        DecisionCode chosen = form.entries().choice("code", DecisionCode.class);
        return rules.stream().filter(rule -> rule.code() == chosen).findFirst().orElse(null);
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
        return form.entries();
    }

    public List<Entries> getWithheld() {
        return form.withheld();
    }
}
