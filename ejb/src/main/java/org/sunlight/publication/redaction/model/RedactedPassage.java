package org.sunlight.publication.redaction.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactionGround;

/** One passage that went: its ground, how often it was there, and a slow salted hash of its words. */
@Entity
@Table(name = "redacted_passage")
public class RedactedPassage {

    /** Telephone numbers are few enough to be tried out against a quick hash. */
    private static final int ROUNDS = 20_000;

    private static final SecureRandom CHANCE = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "redaction_id", nullable = false, updatable = false)
    private Redaction redaction;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, length = 30, updatable = false)
    private RedactionGround ground;

    @Column(name = "found_count", nullable = false, updatable = false)
    private int found;

    @Column(name = "words_salt", nullable = false, length = 32, updatable = false)
    private String salt;

    @Column(name = "words_hash", nullable = false, length = 64, updatable = false)
    private String hash;

    protected RedactedPassage() {}

    static RedactedPassage of(Redaction redaction, Passage passage, int found) {
        RedactedPassage row = new RedactedPassage();
        byte[] salt = new byte[16];
        CHANCE.nextBytes(salt);
        row.redaction = redaction;
        row.ground = passage.ground();
        row.found = found;
        row.salt = HexFormat.of().formatHex(salt);
        row.hash = hash(passage.text(), salt);
        return row;
    }

    private static String hash(String words, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(Folded.of(words).text().toCharArray(), salt, ROUNDS, 256);
        try {
            SecretKeyFactory slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return HexFormat.of().formatHex(slow.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 belongs to every Java", e);
        } finally {
            spec.clearPassword();
        }
    }

    RedactionGround ground() {
        return ground;
    }

    int found() {
        return found;
    }
}
