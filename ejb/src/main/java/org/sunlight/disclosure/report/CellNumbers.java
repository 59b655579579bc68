package org.sunlight.disclosure.report;

import java.util.List;

/**
 * The records behind a figure, a page of them.
 *
 * @param cases in the order of entry
 * @param parts of the report of a government: what the reports it adds up contribute, those without left out
 * @param next place to read on from; null after the last page
 */
public record CellNumbers(String cell, String value, List<CellCase> cases, List<CellPart> parts, Long next) {

    /** Business numbers in the order of entry. */
    public List<String> numbers() {
        return cases.stream().map(CellCase::number).toList();
    }
}
