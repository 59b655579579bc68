package org.sunlight.office.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.sunlight.office.account.model.Credential;
import org.sunlight.office.account.model.MachineClient;
import org.sunlight.office.account.model.PasswordHash;
import org.sunlight.office.account.store.AccountStore;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.StaffView;
import org.sunlight.shared.audit.AuditTrail;
import org.sunlight.shared.security.Caller;

/**
 * Where strangers become callers. Not a service: there is no caller yet whose roles could be asked, so it is open to
 * everybody, writes its own entries in the trail, and answers with nothing instead of an exception, because a failure
 * must be counted and not rolled back.
 */
@Stateless
@PermitAll
public class SignInDoor {

    private static final String ACT = "SignIn.attempt";
    private static final String TOKEN_ACT = "Token.request";

    /** What a stranger typed is not written down: it may be a password in the wrong field. */
    private static final String UNKNOWN = "unknown";

    @Inject
    private AccountStore accounts;

    @Inject
    private OrganQueries organs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Empty for an unknown, deactivated or locked account and for a wrong password alike (ACC-04).
     *
     * @param address network address of the caller
     */
    public Optional<SignedIn> signIn(String login, String password, String address, String requestId) {
        Instant now = clock.instant();
        Credential credential = accounts.lock(login).orElse(null);
        boolean matches = PasswordHash.matches(password, credential == null ? null : credential.passwordHash());
        Attempt attempt = new Attempt(login, address, requestId);
        if (credential == null) {
            return refuse(attempt, null, "UNKNOWN_ACCOUNT");
        }
        StaffView person = organs.staff(login);
        if (credential.isLocked(now)) {
            return refuse(attempt, person, "ACCOUNT_LOCKED");
        }
        if (!matches) {
            boolean locked = credential.fail(now);
            return refuse(attempt, person, locked ? "WRONG_PASSWORD_AND_LOCKED" : "WRONG_PASSWORD");
        }
        if (!person.active()) {
            return refuse(attempt, person, "ACCOUNT_INACTIVE");
        }
        SignedIn signedIn = new SignedIn(login, credential.signedInAt(), credential.signedInFrom());
        credential.signIn(now, address);
        trail.done(attempt.as(person), ACT, attempt.from());
        return Optional.of(signedIn);
    }

    /** A wrong password typed while changing it counts like one typed while signing in. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void countFailure(String login) {
        accounts.lock(login).ifPresent(credential -> credential.fail(clock.instant()));
    }

    public void recordSignOut(Caller caller) {
        trail.done(caller, "SignIn.signOut", null);
    }

    /** The account behind a session, or empty when it is no longer one that may be used. */
    public Optional<AccountView> account(String login) {
        return accounts.find(login)
                .map(credential ->
                        new AccountView(organs.staff(login), credential.changedAt(), credential.mustChange()))
                .filter(account -> account.person().active());
    }

    /** Empty for an unknown or disabled client and for a wrong secret alike. */
    public Optional<MachineClientView> client(String clientId, String secret, String address, String requestId) {
        Attempt attempt = new Attempt(clientId, address, requestId);
        MachineClient client = accounts.client(clientId).orElse(null);
        boolean known = client != null && client.knows(secret) && client.view().active();
        if (!known) {
            String who = client == null ? UNKNOWN : clientId;
            trail.refused(attempt.as(who, null, Set.of()), TOKEN_ACT, attempt.from(), "CLIENT_REFUSED");
            return Optional.empty();
        }
        trail.done(attempt.as(clientId, client.organId(), Set.of()), TOKEN_ACT, attempt.from());
        return Optional.of(client.view());
    }

    /** The client behind a token, or empty when it has been disabled since. */
    public Optional<MachineClientView> activeClient(String clientId) {
        return accounts.client(clientId).map(MachineClient::view).filter(MachineClientView::active);
    }

    private Optional<SignedIn> refuse(Attempt attempt, StaffView person, String code) {
        trail.refused(
                person == null ? attempt.as(UNKNOWN, null, Set.of()) : attempt.as(person), ACT, attempt.from(), code);
        return Optional.empty();
    }

    /** One attempt, and who it is recorded for. */
    private record Attempt(String login, String address, String requestId) {

        Caller as(StaffView person) {
            return new Caller(
                    person.login(),
                    person.name(),
                    person.organId(),
                    person.sectionId(),
                    person.roles(),
                    "intranet",
                    requestId);
        }

        Caller as(String who, Long organId, Set<String> roles) {
            return new Caller(who, who, organId, null, roles, "interface", requestId);
        }

        NetworkAddress from() {
            return new NetworkAddress(address);
        }
    }
}
