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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sunlight.office.account.MachineClientView;
import org.sunlight.office.account.Scopes;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** Another system that may use the interface in the name of one organ. */
@Entity
@Table(name = "machine_client")
@NamedQuery(name = "MachineClient.byClientId", query = "select c from MachineClient c where c.clientId = :clientId")
@NamedQuery(
        name = "MachineClient.ofOrgans",
        query = "select c from MachineClient c where c.organId in :organs order by c.clientId")
public class MachineClient {

    private static final Pattern CLIENT_ID = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "client_id", nullable = false, length = 40, updatable = false)
    private String clientId;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "organ_id", nullable = false, updatable = false)
    private long organId;

    @Column(name = "secret_hash", nullable = false, length = 64)
    private String secretHash;

    @Column(name = "secret_set_at", nullable = false)
    private Instant secretSetAt;

    @Column(name = "scopes", nullable = false, length = 400)
    private String scopes;

    @Column(name = "active", nullable = false)
    private boolean active;

    protected MachineClient() {}

    public static MachineClient register(
            String clientId, String name, long organId, Collection<String> scopes, String secret, Instant at) {
        if (clientId == null || !CLIENT_ID.matcher(clientId).matches()) {
            throw RuleBroken.at("clientId", "CLIENT_ID_MALFORMED");
        }
        if (name == null || name.isBlank()) {
            throw RuleBroken.at("name", "TEXT_MISSING");
        }
        if (name.strip().length() > 100) {
            throw RuleBroken.at("name", "TEXT_TOO_LONG", 100);
        }
        if (scopes.isEmpty() || !Scopes.ALL.containsAll(scopes)) {
            throw RuleBroken.at("scopes", "SCOPES_MISSING");
        }
        MachineClient client = new MachineClient();
        client.clientId = clientId;
        client.name = name.strip();
        client.organId = organId;
        client.scopes = String.join(" ", new TreeSet<>(scopes));
        client.active = true;
        client.rotate(secret, at);
        return client;
    }

    public void rotate(String secret, Instant at) {
        requireActive();
        secretHash = Secret.hash(secret);
        secretSetAt = at;
    }

    public void disable() {
        requireActive();
        active = false;
    }

    public void enable() {
        active = true;
    }

    public boolean knows(String secret) {
        byte[] shown = Secret.hash(secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(secretHash.getBytes(StandardCharsets.US_ASCII), shown);
    }

    private void requireActive() {
        if (!active) {
            throw new Conflict("CLIENT_DISABLED", clientId);
        }
    }

    public String clientId() {
        return clientId;
    }

    public long organId() {
        return organId;
    }

    public long version() {
        return version;
    }

    public MachineClientView view() {
        Set<String> held = new TreeSet<>(Arrays.asList(scopes.split(" ")));
        return new MachineClientView(clientId, name, organId, held, secretSetAt, active, version);
    }
}
