package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.office.account.AccountView;
import org.sunlight.office.account.MachineClientView;
import org.sunlight.office.account.Scopes;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.security.Caller;
import org.sunlight.web.error.ErrorTranslator;
import org.sunlight.web.error.Problems;
import org.sunlight.web.error.Refusal;

/**
 * Tells the container, at every request, who the caller is: the owner of the session, or the machine client of a bearer
 * token on the interface (SEC-01). What a stranger may open is decided by {@link AccessFilter}.
 */
@ApplicationScoped
public class HouseAuthentication implements HttpAuthenticationMechanism {

    static final String CALLER = "sunlight.caller";
    static final String MUST_CHANGE_PASSWORD = "sunlight.must-change-password";
    static final String BAD_TOKEN = "sunlight.bad-token";

    /** Request attribute with the refusal that is due because nobody could be looked up. */
    static final String OUT_OF_SERVICE = "sunlight.out-of-service";

    private static final Logger LOG = LoggerFactory.getLogger(HouseAuthentication.class);

    private static final String BEARER = "Bearer ";

    @Inject
    private KnownAccounts known;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = AccessFilter.path(request);
        if (PageRules.isStatic(path)) {
            return context.doNothing();
        }
        Optional<Caller> caller;
        try {
            caller = caller(request, path);
        } catch (RuntimeException e) {
            // no mapper of errors stands around this one; the filter tells it
            Refusal refusal = ErrorTranslator.translate(e)
                    .filter(known -> known.status() >= 500)
                    .orElseThrow(() -> e);
            LOG.error("incident {}: nobody can be looked up: {}", Problems.requestId(request), refusal.code());
            request.setAttribute(OUT_OF_SERVICE, refusal);
            return context.doNothing();
        }
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(CALLER, caller.get());
        return context.notifyContainerAboutLogin(
                caller.get().login(), caller.get().roles());
    }

    private Optional<Caller> caller(HttpServletRequest request, String path) {
        String authorization = request.getHeader("Authorization");
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return PageRules.isInterface(path) && bearer
                ? machine(request, authorization.substring(BEARER.length()).strip())
                : person(request);
    }

    private Optional<Caller> machine(HttpServletRequest request, String token) {
        Optional<Caller> caller = tokens.read(token)
                .flatMap(claim -> known.client(claim.clientId())
                        .map(client -> caller(client, claim.scopes(), Problems.requestId(request))));
        if (caller.isEmpty()) {
            request.setAttribute(BAD_TOKEN, true);
        }
        return caller;
    }

    /** A scope that was taken from the client since counts no more. */
    private static Caller caller(MachineClientView client, Set<String> granted, String requestId) {
        Set<String> roles = granted.stream()
                .filter(client.scopes()::contains)
                .map(Scopes::role)
                .collect(Collectors.toSet());
        return new Caller(client.clientId(), client.name(), client.organId(), null, roles, "interface", requestId);
    }

    private Optional<Caller> person(HttpServletRequest request) {
        Optional<SessionOwner> owner = SessionOwner.of(request);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Optional<AccountView> account = known.account(owner.get().login())
                .filter(found -> !owner.get().isOver(clock.instant()))
                .filter(found -> found.passwordChangedAt().equals(owner.get().passwordChangedAt()));
        if (account.isEmpty()) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        request.setAttribute(MUST_CHANGE_PASSWORD, account.get().mustChangePassword());
        StaffView person = account.get().person();
        return Optional.of(new Caller(
                person.login(),
                person.name(),
                person.organId(),
                person.sectionId(),
                person.roles(),
                "intranet",
                Problems.requestId(request)));
    }
}
