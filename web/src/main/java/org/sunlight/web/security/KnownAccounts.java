package org.sunlight.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sunlight.office.account.AccountView;
import org.sunlight.office.account.MachineClientView;
import org.sunlight.office.account.SignInDoor;

/** Accounts and machine clients, remembered for ten seconds so that not every request asks the database. */
@ApplicationScoped
public class KnownAccounts {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 5_000;

    @Inject
    private SignInDoor door;

    @Inject
    private Clock clock;

    private final Map<String, Known<AccountView>> accounts = new ConcurrentHashMap<>();
    private final Map<String, Known<MachineClientView>> clients = new ConcurrentHashMap<>();

    public Optional<AccountView> account(String login) {
        return find(accounts, login, () -> door.account(login));
    }

    public Optional<MachineClientView> client(String clientId) {
        return find(clients, clientId, () -> door.activeClient(clientId));
    }

    /** Reads the account anew; on this node a change is then seen at once. */
    public Optional<AccountView> refresh(String login) {
        accounts.remove(login);
        return account(login);
    }

    private <T> Optional<T> find(Map<String, Known<T>> known, String name, Supplier<Optional<T>> source) {
        Instant now = clock.instant();
        Known<T> found = known.get(name);
        if (found == null || now.isAfter(found.until())) {
            if (known.size() > MOST) {
                known.values().removeIf(old -> now.isAfter(old.until()));
            }
            found = new Known<>(source.get(), now.plus(KEPT));
            known.put(name, found);
        }
        return found.value();
    }

    private record Known<T>(Optional<T> value, Instant until) {}
}
