package org.sunlight.publication.basiccatalogue.model;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.DisclosureWay;
import org.sunlight.shared.text.ShippedTable;

/** The matters with which the basic catalogue of a petition bureau begins; a proposal, to be put right by the bureau. */
public final class StartValues {

    private StartValues() {}

    public static List<BasicEntryParticulars> shipped() {
        return ShippedTable.read("/publication/basic-catalogue.csv", StartValues::particulars);
    }

    private static BasicEntryParticulars particulars(CSVRecord row) {
        return new BasicEntryParticulars(
                Integer.parseInt(row.get("serial")),
                row.get("topic"),
                row.get("subtopic"),
                row.get("content"),
                row.get("basis"),
                row.get("term"),
                row.get("section"),
                row.get("channels"),
                row.get("audience"),
                DisclosureWay.valueOf(row.get("way")),
                row.get("level"),
                row.get("frequency"),
                ShippedTable.integer(row, "cycle_days"),
                true,
                row.get("column"),
                row.get("topic_code"),
                row.get("title_words"));
    }
}
