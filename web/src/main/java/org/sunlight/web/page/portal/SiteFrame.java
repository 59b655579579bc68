package org.sunlight.web.page.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/**
 * What stands around a public page.
 *
 * @param base protocol and host
 * @param address of this page below the house, for coming back after a change of language
 */
public record SiteFrame(SiteIdentity identity, String base, String address) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Name of the website; the product's where the house has given none. */
    public String name() {
        return identity.name() == null ? Texts.text(Language.current(), "portal.site") : identity.name();
    }

    public String domain() {
        return identity.domain() == null ? base.replaceFirst("^https?://", "") : identity.domain();
    }

    /** {@code YYYY-MM-DD HH:MM}, as the rules for government websites want it. Source: 国办发〔2017〕47号. */
    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(ZONE));
    }

    public String dayOf(Instant moment) {
        return moment == null ? "" : LocalDate.ofInstant(moment, ZONE).toString();
    }

    public String entry(String indexNumber) {
        return EntryAddress.of(indexNumber);
    }
}
