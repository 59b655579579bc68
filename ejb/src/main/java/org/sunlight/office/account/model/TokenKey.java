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
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.sunlight.office.account.TokenKeyView;

/** A key pair on the curve P-256 that signs the tokens of machine clients for a quarter of a year. */
@Entity
@Table(name = "token_key")
@NamedQuery(
        name = "TokenKey.madeAfter",
        query = "select k from TokenKey k where k.madeAt > :after order by k.madeAt desc, k.id desc")
public class TokenKey {

    /** How long a key signs; it is published for a day longer, far longer than any token lives. */
    public static final Duration SIGNS_FOR = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "key_id", nullable = false, length = 40)
    private String keyId;

    @Column(name = "private_key", nullable = false, length = 2000)
    private String privateKey;

    @Column(name = "public_key", nullable = false, length = 2000)
    private String publicKey;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected TokenKey() {}

    public static TokenKey make(Instant at) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            TokenKey key = new TokenKey();
            key.keyId = UUID.randomUUID().toString();
            key.privateKey =
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            key.publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            key.madeAt = at;
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has P-256", e);
        }
    }

    public boolean signs(Instant at) {
        return at.isBefore(madeAt.plus(SIGNS_FOR));
    }

    public TokenKeyView view() {
        return new TokenKeyView(keyId, privateKey, publicKey);
    }
}
