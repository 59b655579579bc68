package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.disclosure.request.ConsultationView;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One act on one request: what it asks, what will follow, and the act itself. */
@Named("actPage")
@ViewScoped
public class ActPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestActs acts;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient Clock clock;

    private String number;
    private RequestAct act;
    private RequestView request;
    private RequestView after;
    private final Entries form = new Entries();

    /** Loads the request; an act without anything to fill in is tried at once. */
    public void load() {
        request = requests.view(number);
        for (ActField field : getFields()) {
            if (field.kind() == ActField.Kind.TODAY) {
                form.put(field.name(), LocalDate.now(clock));
            }
        }
        if (act == RequestAct.SPLIT) {
            form.put("keptSubject", request.subject());
        }
    }

    /** Tries the act and shows what would follow. */
    public void check() {
        after = acts.attempt(act, request, form);
    }

    public String perform() {
        acts.perform(act, request, form);
        Messages.addFlashGlobalInfo(
                Texts.text(Language.current(), "requestpage.act.done", Words.label("request", act), number));
        return "/disclosure/request.xhtml?faces-redirect=true&number=" + number;
    }

    public List<ActField> getFields() {
        return ActForms.of(act);
    }

    public String label(ActField field) {
        String own = "requestpage.field." + act + "." + field.name();
        return Texts.find(Language.current(), own)
                .orElseGet(() -> Texts.text(Language.current(), "requestpage.field." + field.name()));
    }

    /** What the act means, said before it is done. */
    public String getEffect() {
        return Texts.text(Language.current(), "requestpage.effect." + act);
    }

    public List<StaffView> getHandlers() {
        return organs.staffOf(request.organId(), null);
    }

    public WayOfService[] getWays() {
        return WayOfService.values();
    }

    public List<ConsultationView> getOpenConsultations() {
        return request.consultations().stream().filter(ConsultationView::isOpen).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RequestAct getAct() {
        return act;
    }

    public void setAct(RequestAct act) {
        this.act = act;
    }

    public RequestView getRequest() {
        return request;
    }

    public RequestView getAfter() {
        return after;
    }

    public Entries getForm() {
        return form;
    }
}
