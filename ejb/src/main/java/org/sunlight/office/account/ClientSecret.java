package org.sunlight.office.account;

/** A secret of a machine client, shown once and kept nowhere. */
public record ClientSecret(String clientId, String secret) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "ClientSecret[" + clientId + "]";
    }
}
