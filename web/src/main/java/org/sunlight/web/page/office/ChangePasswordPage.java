package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sunlight.office.account.AccountService;
import org.sunlight.office.account.AccountView;
import org.sunlight.office.account.ChangePassword;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.security.KnownAccounts;
import org.sunlight.web.security.SessionOwner;

/** Choosing a new password for one's own account. */
@Named("changePasswordPage")
@RequestScoped
public class ChangePasswordPage {

    @Inject
    private AccountService accounts;

    @Inject
    private KnownAccounts known;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MessageMap texts;

    private String current;
    private String next;
    private String again;

    public String change() {
        if (next == null || !next.equals(again)) {
            throw RuleBroken.at("again", "PASSWORDS_DIFFER");
        }
        String login = caller.get().login();
        accounts.change(new ChangePassword(login, current, next));
        AccountView changed = known.refresh(login).orElseThrow();
        SessionOwner.of(request).orElseThrow().continueWith(request, changed.passwordChangedAt());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.get("account.change.done")));
        return "/change-password.xhtml?faces-redirect=true";
    }

    /** Whether the person signed in with a password for one use. */
    public boolean isMustChange() {
        return known.account(caller.get().login())
                .map(AccountView::mustChangePassword)
                .orElse(false);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
