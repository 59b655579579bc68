package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.primefaces.context.PrimeFacesContext;
import org.sunlight.office.account.AccountView;
import org.sunlight.office.account.SignInDoor;
import org.sunlight.office.account.SignedIn;
import org.sunlight.web.error.Problems;
import org.sunlight.web.kit.LanguageSwitch;
import org.sunlight.web.security.AddressThrottle;
import org.sunlight.web.security.DoorLimits;
import org.sunlight.web.security.KnownAccounts;
import org.sunlight.web.security.SessionOwner;

/** Signing in. */
@Named("loginPage")
@RequestScoped
public class LoginPage {

    /** Hashing is costly; nobody's password is longer than what the policy allows. */
    private static final int LONGEST = 128;

    @Inject
    private SignInDoor door;

    @Inject
    private KnownAccounts known;

    @Inject
    private AddressThrottle throttle;

    @Inject
    private DoorLimits limits;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String login;
    private String password;
    private String back;
    private boolean expired;
    private String refusal;

    public void signIn() throws IOException {
        String address = request.getRemoteAddr();
        if (throttle.isClosed(address)) {
            refusal = "account.signIn.throttled";
            return;
        }
        Optional<SignedIn> signedIn = isPlausible()
                ? door.signIn(login.strip().toLowerCase(Locale.ROOT), password, address, Problems.requestId(request))
                : Optional.empty();
        Optional<AccountView> account = signedIn.flatMap(who -> known.refresh(who.login()));
        if (account.isEmpty()) {
            throttle.countFailure(address);
            refusal = "account.signIn.refused";
            return;
        }
        SessionOwner.begin(request, signedIn.get(), account.get().passwordChangedAt(), clock.instant(), limits);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(request.getContextPath() + LanguageSwitch.ownAddress(back));
    }

    private boolean isPlausible() {
        return login != null && password != null && password.length() <= LONGEST;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    /** What PrimeFaces asks back from every form; where a page has no script of it, the form must bring it along. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Key of the text that says why not, or null. */
    public String getRefusal() {
        return refusal;
    }
}
