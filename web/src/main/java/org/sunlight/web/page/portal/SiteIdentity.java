package org.sunlight.web.page.portal;

import java.time.LocalDate;
import org.sunlight.law.rule.HouseSettings;

/**
 * Whose website it is. Source: 国办发〔2017〕47号, page tags and foot of the page.
 *
 * @param domain without protocol, as in {@code xfj.km.gov.cn}; like all the others null while the house has not said
 */
public record SiteIdentity(
        String name, String domain, String code, String organiser, String contact, String icp, String police) {

    private static final String NOT_SAID = "-";

    static SiteIdentity of(HouseSettings settings, LocalDate today) {
        return new SiteIdentity(
                said(settings, "site.name", today),
                said(settings, "site.domain", today),
                said(settings, "site.code", today),
                said(settings, "site.organiser", today),
                said(settings, "site.contact", today),
                said(settings, "site.icp", today),
                said(settings, "site.police", today));
    }

    private static String said(HouseSettings settings, String key, LocalDate today) {
        String value = settings.text(key, today).strip();
        return value.equals(NOT_SAID) ? null : value;
    }
}
