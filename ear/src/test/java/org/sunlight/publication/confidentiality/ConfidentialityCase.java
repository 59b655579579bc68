package org.sunlight.publication.confidentiality;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.catalogue.PublicCatalogueQueries;
import org.sunlight.shared.error.DomainException;

/** What the tests of the review begin with. */
abstract class ConfidentialityCase extends ReviewCase {

    static final String PLAIN = "自下月起，每周三上午为公开接待时间。";

    @Inject
    ReviewMonthService monthly;

    @Inject
    PublicCatalogueQueries shown;

    @Inject
    ClockQueries clocks;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    DataSource database;

    static String code(Callable<?> act) {
        return assertThrows(DomainException.class, act::call).code();
    }

    ClockView clock(ReviewView review, String rule) {
        return clocks.of(ReviewView.SUBJECT_KIND, review.number()).stream()
                .filter(each -> each.ref().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
