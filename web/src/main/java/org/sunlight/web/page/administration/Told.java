package org.sunlight.web.page.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Says on the next page what has happened. */
final class Told {

    private Told() {}

    static void afterRedirect(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.text(Language.current(), key, arguments)));
    }
}
