package org.sunlight.web.api.office;

import jakarta.json.bind.annotation.JsonbProperty;

/** Source: RFC 6749 section 5.1. */
public record TokenJson(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") String tokenType,
        @JsonbProperty("expires_in") long expiresIn,
        @JsonbProperty("scope") String scope) {}
