package org.sunlight.web.kit;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * An address that no page of ours ever wrote, with a word where a number stands or without its number, leads nowhere: 404
 * instead of a page with a message of the framework. A day that somebody typed into a filter, and a parameter with a message
 * of its own, are left to the page.
 */
public class AddressCheck implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed() || context.getResponseComplete()) {
            return;
        }
        if (parameters(context.getViewRoot()).stream().anyMatch(AddressCheck::leadsNowhere)) {
            try {
                context.getExternalContext().responseSendError(404, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException("the answer could not be written", e);
            }
        }
    }

    private static Collection<UIViewParameter> parameters(UIViewRoot page) {
        return ViewMetadata.getViewParameters(page);
    }

    private static boolean leadsNowhere(UIViewParameter parameter) {
        return !parameter.isValid()
                && !(parameter.getConverter() instanceof DayConverter)
                && parameter.getConverterMessage() == null;
    }
}
