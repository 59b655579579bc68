package org.sunlight.office.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.sunlight.shared.error.RuleBroken;

/** The password of a member of staff, and how its use went. */
@Entity
@Table(name = "credential")
@NamedQuery(name = "Credential.byLogin", query = "select c from Credential c where c.login = :login")
@NamedQuery(name = "Credential.count", query = "select count(c) from Credential c")
public class Credential {

    private static final int FAILURES_TO_LOCK = 5;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "login", nullable = false, length = 40, updatable = false)
    private String login;

    @Column(name = "password_hash", nullable = false, length = 200)
    private String passwordHash;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "must_change", nullable = false)
    private boolean mustChange;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "signed_in_from", length = 60)
    private String signedInFrom;

    protected Credential() {}

    /** @param password for one use; the person must choose another */
    public static Credential issue(String login, String password, Instant at) {
        Credential credential = new Credential();
        credential.login = login;
        credential.reissue(password, at);
        return credential;
    }

    /** A password known to everybody who tries the demonstration; nobody is asked to change it. */
    public static Credential forDemonstration(String login, String passwordHash, Instant at) {
        Credential credential = new Credential();
        credential.login = login;
        credential.passwordHash = passwordHash;
        credential.changedAt = at;
        return credential;
    }

    public void reissue(String password, Instant at) {
        passwordHash = PasswordHash.of(password);
        changedAt = at;
        mustChange = true;
        unlock();
    }

    /** @throws RuleBroken if the new password is not good enough, or the old one again */
    public void change(String next, Instant at) {
        PasswordPolicy.check(next, login);
        if (PasswordHash.matches(next, passwordHash)) {
            throw RuleBroken.at("next", "PASSWORD_AS_BEFORE");
        }
        passwordHash = PasswordHash.of(next);
        changedAt = at;
        mustChange = false;
        failures = 0;
    }

    public boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    /** @return whether this failure locked the account */
    public boolean fail(Instant at) {
        failures++;
        if (failures < FAILURES_TO_LOCK) {
            return false;
        }
        failures = 0;
        lockedUntil = at.plus(LOCKED_FOR);
        return true;
    }

    public void signIn(Instant at, String from) {
        unlock();
        signedInAt = at;
        signedInFrom = from;
    }

    public void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    public String login() {
        return login;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public Instant signedInAt() {
        return signedInAt;
    }

    public String signedInFrom() {
        return signedInFrom;
    }
}
