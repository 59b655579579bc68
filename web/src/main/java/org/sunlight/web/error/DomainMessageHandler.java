package org.sunlight.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.primefaces.util.ComponentUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.shared.audit.RefusalsAtTheDoor;

/**
 * A refusal becomes a message at its field or on the page, and the person stays where they are; a mistake of ours does
 * the same while a part of a page is being exchanged, with its incident number. Without a page to stay on it becomes the
 * error page; OmniFaces puts that page in the place of the old one where only a part was asked for.
 */
public class DomainMessageHandler extends FullAjaxExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(DomainMessageHandler.class);

    /** A form that its page no longer stands behind; a conflict, since the page must be opened anew. */
    private static final Refusal OUTDATED = Refusal.of(409, "PAGE_OUT_OF_DATE");

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
            Refusal refusal = refusal(context, thrown);
            if (refusal.status() >= 500) {
                HttpServletRequest request = request(context);
                String incident = Problems.requestId(request);
                LOG.error("incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
            }
            // the first answer stands; a restored page that is missing is complained of twice
            if (context.getResponseComplete() || answer(context, refusal)) {
                queued.remove();
            }
        }
        super.handle();
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable thrown) {
        request(context).setAttribute(ErrorPage.REFUSAL, refusal(context, thrown));
        return ErrorPage.LOCATION;
    }

    /** The incident stands in the log already; only an error page that fails itself is news. */
    @Override
    protected void logException(FacesContext context, Throwable thrown, String location, LogReason reason) {
        if (reason == LogReason.ERROR_PAGE_ERROR) {
            super.logException(context, thrown, location, reason);
        }
    }

    private static Refusal refusal(FacesContext context, Throwable thrown) {
        List<Throwable> causes = ErrorTranslator.causes(thrown);
        if (causes.stream().anyMatch(ViewExpiredException.class::isInstance)) {
            return OUTDATED;
        }
        return ErrorTranslator.translate(thrown).orElseGet(() -> unforeseen(context, causes));
    }

    private static Refusal unforeseen(FacesContext context, List<Throwable> causes) {
        if (!context.isPostback() && context.isValidationFailed()) {
            LOG.info("an address that names nothing: {}", request(context).getRequestURI());
            return Refusal.of(404, "NO_SUCH_RESOURCE");
        }
        if (context.isPostback() && causes.stream().anyMatch(DomainMessageHandler::isUnreadableField)) {
            LOG.warn("a form that no component sent", causes.get(0));
            return Refusal.of(400, "MALFORMED_REQUEST");
        }
        return Refusal.of(500, "INTERNAL", Problems.requestId(request(context)));
    }

    /** A component found in its own hidden fields what its script never writes, as a table on page minus one. */
    private static boolean isUnreadableField(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                && Arrays.stream(thrown.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.primefaces."))
                        .isPresent();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static boolean answer(FacesContext context, Refusal refusal) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        boolean ajax = context.getPartialViewContext().isAjaxRequest();
        if (mayStay(context, refusal, ajax)) {
            tell(context, refusal);
            return true;
        }
        if (ajax) {
            return false;
        }
        openErrorPage(context, refusal);
        return true;
    }

    private static boolean mayStay(FacesContext context, Refusal refusal, boolean ajax) {
        return context.isPostback()
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && refusal != OUTDATED
                && (ajax || refusal.status() != 500);
    }

    private static void tell(FacesContext context, Refusal refusal) {
        Locale locale = context.getViewRoot().getLocale();
        if (refusal.faults().isEmpty()) {
            context.addMessage(null, message(RefusalTexts.of(refusal.code(), refusal.arguments(), locale)));
        }
        for (Fault fault : refusal.faults()) {
            String text =
                    fault.text() == null ? RefusalTexts.of(fault.code(), fault.arguments(), locale) : fault.text();
            context.addMessage(
                    markField(context, fault.pointer()), message(RefusalTexts.at(fault.pointer(), text, locale)));
        }
        context.validationFailed();
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    /** @return client id of the field with this name, or null if the page has none */
    private static String markField(FacesContext context, String pointer) {
        String[] found = new String[1];
        // what is not shown may not even be readable yet, as the sections of an organ that is being established
        VisitContext shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (isField(component, pointer)) {
                markWrong(context, component);
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    /** A text field of PrimeFaces that is not valid shows what was submitted or nothing: so hand it back what it holds. */
    private static void markWrong(FacesContext context, UIComponent component) {
        EditableValueHolder field = (EditableValueHolder) component;
        if (component instanceof HtmlInputText || component instanceof HtmlInputTextarea) {
            field.setSubmittedValue(ComponentUtils.getValueToRender(context, component));
        }
        field.setValid(false);
    }

    /** What names a record is asked as {@code newCode} where {@code code} is the parameter of the address. */
    private static boolean isField(UIComponent component, String pointer) {
        String id = component.getId();
        return component instanceof EditableValueHolder
                && (id.equals(pointer)
                        || id.equals(pointer.replaceAll("[\\[\\].]+", "_").replaceAll("_$", ""))
                        || id.startsWith("new") && id.substring(3).equalsIgnoreCase(pointer));
    }

    private static void openErrorPage(FacesContext context, Refusal refusal) {
        ExternalContext outside = context.getExternalContext();
        request(context).setAttribute(ErrorPage.REFUSAL, refusal);
        try {
            outside.responseSendError(refusal.status(), null);
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
