package org.sunlight.publication.proposal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How to reach a deputy; never published. Each may be null. */
public record DeputyContact(String phone, String email, String address, String postcode) {

    public static final DeputyContact NONE = new DeputyContact(null, null, null, null);

    /** What of it is known. */
    public List<String> known() {
        return Stream.of(phone, email, address, postcode)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        return "DeputyContact[…]";
    }
}
