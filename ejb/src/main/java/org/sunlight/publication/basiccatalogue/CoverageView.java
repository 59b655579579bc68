package org.sunlight.publication.basiccatalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * Coverage of an edition.
 *
 * @param counted matters in use that are open of the organ's own motion
 * @param covered of them, with something public
 * @param share covered of counted in percent with one decimal; null where nothing is counted
 */
public record CoverageView(
        String number,
        List<CoverageRow> rows,
        long counted,
        long covered,
        long stale,
        long empty,
        long notLinked,
        BigDecimal share) {}
