package org.sunlight.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sunlight.office.account.TokenKeyDoor;
import org.sunlight.office.account.TokenKeyView;

/** Signed tokens of machine clients (ACC-09). Source: RFC 7519. */
@ApplicationScoped
public class AccessTokens {

    /** The contract allows 15 minutes. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ISSUER = "sunlight";
    private static final String AUDIENCE = "sunlight-api";
    private static final Duration KEYS_KEPT = Duration.ofMinutes(1);

    @Inject
    private TokenKeyDoor keys;

    @Inject
    private Clock clock;

    private volatile Published published = new Published(new JWKSet(), Instant.EPOCH);

    /** @param scopes those granted */
    public String issue(String clientId, Set<String> scopes) {
        ECKey key = toKey(keys.signing());
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(clientId)
                .claim("scope", String.join(" ", scopes.stream().sorted().toList()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("token not signed", e);
        }
        return token.serialize();
    }

    /** Empty for everything that is not a token of ours that is valid now. */
    public Optional<Claim> read(String serialized) {
        try {
            SignedJWT token = SignedJWT.parse(serialized);
            ECKey key = key(token.getHeader().getKeyID());
            if (key == null
                    || !JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
                    || !token.verify(new ECDSAVerifier(key))) {
                return Optional.empty();
            }
            return valid(token.getJWTClaimsSet());
        } catch (ParseException | JOSEException malformed) {
            return Optional.empty();
        }
    }

    /** The public halves, as they are published. */
    public String keySetJson() {
        return keySet().toString(true);
    }

    private Optional<Claim> valid(JWTClaimsSet claims) throws ParseException {
        boolean ours = ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(AUDIENCE)
                && claims.getSubject() != null
                && claims.getStringClaim("scope") != null
                && claims.getExpirationTime() != null
                && clock.instant().isBefore(claims.getExpirationTime().toInstant());
        return ours
                ? Optional.of(new Claim(
                        claims.getSubject(),
                        Set.copyOf(List.of(claims.getStringClaim("scope").split(" ")))))
                : Optional.empty();
    }

    private ECKey key(String keyId) {
        return keyId == null ? null : (ECKey) keySet().getKeyByKeyId(keyId);
    }

    /** Read again after a minute: another node may have made a key. */
    private JWKSet keySet() {
        Instant now = clock.instant();
        if (now.isAfter(published.readAt().plus(KEYS_KEPT))) {
            List<JWK> halves = keys.published().stream()
                    .map(AccessTokens::toKey)
                    .map(key -> (JWK) key.toPublicJWK())
                    .toList();
            published = new Published(new JWKSet(halves), now);
        }
        return published.keys();
    }

    private static ECKey toKey(TokenKeyView view) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            Base64.Decoder base64 = Base64.getDecoder();
            var publicKey =
                    (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(base64.decode(view.publicKey())));
            var privateKey =
                    (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(view.privateKey())));
            return new ECKey.Builder(Curve.P_256, publicKey)
                    .privateKey(privateKey)
                    .keyID(view.keyId())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key unreadable: " + view.keyId(), e);
        }
    }

    /** What a valid token says. */
    public record Claim(String clientId, Set<String> scopes) {}

    private record Published(JWKSet keys, Instant readAt) {}
}
