package org.sunlight.office.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.account.model.Credential;
import org.sunlight.office.account.model.MachineClient;
import org.sunlight.office.account.model.TokenKey;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Credentials, machine clients and token keys in the database. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Credential credential) {
        database.persist(credential);
    }

    public Optional<Credential> find(String login) {
        return database.createNamedQuery("Credential.byLogin", Credential.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** Others who try the same account wait, so that none of their failures is forgotten. */
    public Optional<Credential> lock(String login) {
        return database.createNamedQuery("Credential.byLogin", Credential.class)
                .setParameter("login", login)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return database.createNamedQuery("Credential.count", Long.class).getSingleResult() == 0;
    }

    public void add(MachineClient client) {
        database.persist(client);
    }

    public void flush() {
        database.flush();
    }

    public Optional<MachineClient> client(String clientId) {
        return database.createNamedQuery("MachineClient.byClientId", MachineClient.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst();
    }

    public MachineClient client(String clientId, long seenVersion) {
        MachineClient client = client(clientId).orElseThrow(() -> new NotFound("CLIENT_NOT_FOUND"));
        if (client.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return client;
    }

    public List<MachineClient> clientsOf(List<Long> organs) {
        return database.createNamedQuery("MachineClient.ofOrgans", MachineClient.class)
                .setParameter("organs", organs)
                .getResultList();
    }

    public void add(TokenKey key) {
        database.persist(key);
    }

    /** Newest first. */
    public List<TokenKey> keysMadeAfter(Instant after) {
        return database.createNamedQuery("TokenKey.madeAfter", TokenKey.class)
                .setParameter("after", after)
                .getResultList();
    }
}
