package org.sunlight.web.page.office;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.AssignRequest;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.error.ErrorTranslator;
import org.sunlight.web.error.Refusal;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Several cases of the work list given to one person: shown once more, then assigned one by one. */
@Named("assignCasesPage")
@ViewScoped
public class AssignCasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than a page of the list holds is not chosen by hand. */
    private static final int MOST = 100;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestService service;

    @Inject
    private transient OrganQueries organs;

    private final Entries form = new Entries();
    private final List<RequestView> chosen = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private boolean done;

    /** @param why in the language of the reader */
    public record Refused(String number, String why) implements Serializable {}

    @PostConstruct
    void open() {
        String[] numbers = Faces.getRequestParameterValues("number");
        Arrays.stream(numbers == null ? new String[0] : numbers)
                .distinct()
                .limit(MOST)
                .forEach(this::look);
    }

    private void look(String number) {
        try {
            chosen.add(requests.view(number));
        } catch (NotFound elsewhere) {
            refused.add(new Refused(number, why(elsewhere)));
        }
    }

    /** Each in a transaction of its own: one that cannot be assigned keeps no other back. */
    public void assign() {
        String handler = form.text("handler");
        int assigned = 0;
        for (RequestView request : chosen) {
            try {
                service.assign(new AssignRequest(request.number(), request.version(), handler));
                assigned++;
            } catch (DomainException | EJBException failure) {
                refused.add(new Refused(request.number(), why(failure)));
            }
        }
        done = true;
        Messages.addGlobalInfo(Texts.text(Language.current(), "worklist.assign.done", assigned, refused.size()));
    }

    /** What a caller can be told; what cannot be told is our own mistake and goes on. */
    private static String why(RuntimeException failure) {
        Refusal refusal = ErrorTranslator.translate(failure).orElseThrow(() -> failure);
        return RefusalTexts.of(refusal.code(), refusal.arguments(), Language.current());
    }

    /** Who may be chosen: the people of the organ whose cases these are. */
    public List<Colleague> getHandlers() {
        return chosen.isEmpty() ? List.of() : organs.colleagues(chosen.get(0).organId());
    }

    public List<RequestView> getChosen() {
        return chosen;
    }

    public List<Refused> getRefused() {
        return refused;
    }

    public boolean isDone() {
        return done;
    }

    public Entries getForm() {
        return form;
    }
}
