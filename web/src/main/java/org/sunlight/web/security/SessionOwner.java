package org.sunlight.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.sunlight.office.account.SignedIn;

/**
 * Whose session it is.
 *
 * @param passwordChangedAt the session is over when the password has been changed since (ACC-07)
 * @param endsAt when the session is over, however busy it was
 * @param lastAt when the person signed in before, or null
 * @param lastFrom network address of that sign-in
 */
public record SessionOwner(String login, Instant passwordChangedAt, Instant endsAt, Instant lastAt, String lastFrom)
        implements Serializable {

    private static final String ATTRIBUTE = SessionOwner.class.getName();

    public static Optional<SessionOwner> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionOwner) session.getAttribute(ATTRIBUTE));
    }

    /** Ends whatever session there was, so that nobody can have prepared the new one. */
    public static void begin(
            HttpServletRequest request, SignedIn signedIn, Instant passwordChangedAt, Instant now, DoorLimits limits) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        new SessionOwner(
                        signedIn.login(),
                        passwordChangedAt,
                        now.plus(limits.longest()),
                        signedIn.lastAt(),
                        signedIn.lastFrom())
                .keep(request);
        request.getSession()
                .setMaxInactiveInterval(Math.toIntExact(limits.idle().toSeconds()));
    }

    /** The same session goes on with the new password. */
    public void continueWith(HttpServletRequest request, Instant newPasswordChangedAt) {
        request.changeSessionId();
        new SessionOwner(login, newPasswordChangedAt, endsAt, lastAt, lastFrom).keep(request);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    private void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }
}
