package org.sunlight.disclosure.report.model;

import java.util.List;
import java.util.Locale;
import org.sunlight.disclosure.remedy.CountedRemedy;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.publication.document.CountedDocument;
import org.sunlight.publication.document.DocumentKind;

/** Where a remedy case or a document stands in tables 4 and 2. Source: 国办公开办函〔2021〕30号. */
public final class RecordCells {

    private RecordCells() {}

    /** A case counts under its outcome and in the total of its block. */
    public static List<String> of(CountedRemedy remedy) {
        String block = "4." + block(remedy.kind()) + ".";
        return List.of(block + remedy.standing().name().toLowerCase(Locale.ROOT), block + "total");
    }

    public static String of(CountedDocument document) {
        String row = document.kind() == DocumentKind.RULE ? "2.R201" : "2.R202";
        return row
                + switch (document.count()) {
                    case MADE -> "a";
                    case REPEALED -> "b";
                    case IN_FORCE -> "c";
                };
    }

    private static String block(RemedyKind kind) {
        return switch (kind) {
            case RECONSIDERATION -> "reconsideration";
            case LITIGATION_DIRECT -> "litigationDirect";
            case LITIGATION_AFTER_RECONSIDERATION -> "litigationAfterReconsideration";
        };
    }
}
