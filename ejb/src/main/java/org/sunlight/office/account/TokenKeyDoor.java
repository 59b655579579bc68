package org.sunlight.office.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sunlight.office.account.model.TokenKey;
import org.sunlight.office.account.store.AccountStore;

/**
 * The keys that sign and check tokens. Open to every caller, because it is asked before there is one; it hands keys to
 * the door of the house only, never to a client. Two nodes may each make a first key; both are published.
 */
@Stateless
@PermitAll
public class TokenKeyDoor {

    @Inject
    private AccountStore accounts;

    @Inject
    private Clock clock;

    /** The key that signs now; made when there is none. */
    public TokenKeyView signing() {
        Instant now = clock.instant();
        return accounts.keysMadeAfter(now.minus(TokenKey.SIGNS_FOR)).stream()
                .filter(key -> key.signs(now))
                .findFirst()
                .orElseGet(() -> make(now))
                .view();
    }

    /** Every key whose tokens may still be valid. */
    public List<TokenKeyView> published() {
        signing();
        Instant oldest = clock.instant().minus(TokenKey.SIGNS_FOR).minus(Duration.ofDays(1));
        return accounts.keysMadeAfter(oldest).stream().map(TokenKey::view).toList();
    }

    private TokenKey make(Instant now) {
        TokenKey key = TokenKey.make(now);
        accounts.add(key);
        accounts.flush();
        return key;
    }
}
