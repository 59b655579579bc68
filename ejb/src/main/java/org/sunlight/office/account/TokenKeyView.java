package org.sunlight.office.account;

/**
 * A key that signs tokens. Stays within the house: only the public half is published.
 *
 * @param privateKey PKCS#8 in Base64
 * @param publicKey X.509 in Base64
 */
public record TokenKeyView(String keyId, String privateKey, String publicKey) {

    @Override
    public String toString() {
        return "TokenKeyView[" + keyId + "]";
    }
}
