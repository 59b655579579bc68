package org.sunlight.publication.guide.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.guide.GuideContent;

/** Where an organ can be reached, as far as the guide takes it from what is known of the organ. */
public record Contact(String address, String postcode, String phone, String fax, String email) {

    public Contact {
        address = plain(address);
        postcode = plain(postcode);
        phone = plain(phone);
        fax = plain(fax);
        email = plain(email);
    }

    public static Contact of(OrganView organ) {
        return new Contact(organ.address(), organ.postcode(), organ.phone(), organ.fax(), organ.email());
    }

    public static Contact of(GuideContent guide) {
        return new Contact(guide.address(), guide.postcode(), guide.phone(), guide.fax(), guide.email());
    }

    /** Names of the parts in which the other says something else. */
    public List<String> differences(Contact other) {
        List<String> names = new ArrayList<>();
        add(names, "address", address, other.address);
        add(names, "postcode", postcode, other.postcode);
        add(names, "phone", phone, other.phone);
        add(names, "fax", fax, other.fax);
        add(names, "email", email, other.email);
        return names;
    }

    private static void add(List<String> names, String name, String here, String there) {
        if (!Objects.equals(here, there)) {
            names.add(name);
        }
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
