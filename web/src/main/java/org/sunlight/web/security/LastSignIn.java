package org.sunlight.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** When and from where the person signed in before, so that a stranger's sign-in is noticed. */
@Named("lastSignIn")
@RequestScoped
public class LastSignIn {

    @Inject
    private HttpServletRequest request;

    public String getText() {
        return SessionOwner.of(request).map(LastSignIn::text).orElse("");
    }

    private static String text(SessionOwner owner) {
        return owner.lastAt() == null
                ? Texts.text(Language.current(), "account.signIn.first")
                : Texts.text(Language.current(), "account.signIn.last", Words.moment(owner.lastAt()), owner.lastFrom());
    }
}
