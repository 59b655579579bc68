package org.sunlight.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.sunlight.shared.audit.RefusalsAtTheDoor;

/**
 * A refusal becomes a message at its field or on the page, and the person stays where they are. Without a page to stay
 * on (the page was only being opened) it becomes the error page of its status. Our own mistakes go on to OmniFaces.
 */
public class DomainMessageHandler extends ExceptionHandlerWrapper {

    public DomainMessageHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            CDI.current().select(RefusalsAtTheDoor.class).get().record(thrown);
            Optional<Refusal> refusal = ErrorTranslator.translate(thrown);
            if (refusal.isPresent() && answer(context, refusal.get())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answer(FacesContext context, Refusal refusal) {
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        if (context.isPostback()) {
            tell(context, refusal);
        } else {
            openErrorPage(context, refusal.status());
        }
        return true;
    }

    private static void tell(FacesContext context, Refusal refusal) {
        Locale locale = context.getViewRoot().getLocale();
        if (refusal.faults().isEmpty()) {
            context.addMessage(null, message(RefusalTexts.of(refusal.code(), refusal.arguments(), locale)));
        }
        for (Fault fault : refusal.faults()) {
            String text =
                    fault.text() == null ? RefusalTexts.of(fault.code(), fault.arguments(), locale) : fault.text();
            context.addMessage(markField(context, fault.pointer()), message(text));
        }
        context.validationFailed();
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** @return client id of the field with this name, or null if the page has none */
    private static String markField(FacesContext context, String pointer) {
        String[] found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (isField(component, pointer)) {
                ((EditableValueHolder) component).setValid(false);
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean isField(UIComponent component, String pointer) {
        return component instanceof EditableValueHolder && component.getId().equals(pointer);
    }

    private static void openErrorPage(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
