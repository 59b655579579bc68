package org.sunlight.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Takes a form only from the page that was sent: it must bring back the number that the page was given for its scripts
 * (SEC-05). PrimeFaces asks for the same, but only when it writes the answer, after the act was done.
 */
public class FormsOfPages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot page = context.getViewRoot();
        if (page == null || context.getResponseComplete() || !context.isPostback()) {
            return;
        }
        Map<String, Object> kept = page.getViewMap(false);
        Object given = kept == null ? null : kept.get(NUMBER);
        String brought = context.getExternalContext().getRequestParameterMap().get(NUMBER);
        if (given == null ? !isNumber(brought) : !given.equals(brought)) {
            throw new ViewExpiredException("a form without the number of its page", page.getViewId());
        }
    }

    /** A page that keeps nothing, as the sign-in page, knows no number of its own; any will do. */
    private static boolean isNumber(String brought) {
        if (brought == null) {
            return false;
        }
        try {
            UUID.fromString(new String(Base64.getDecoder().decode(brought), StandardCharsets.UTF_8));
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
