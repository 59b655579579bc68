package org.sunlight.web.page.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.Regime;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The register as a workbook; every cell is text, so that no name becomes a formula. */
@ApplicationScoped
public class PetitionWorkbook {

    private static final List<String> COLUMNS = List.of(
                    "number",
                    "registeredOn",
                    "regime",
                    "channel",
                    "purpose",
                    "petitioner",
                    "persons",
                    "subject",
                    "state",
                    "repeatOf",
                    "handler",
                    "repliedOn")
            .stream()
            .map("petitionpage.column."::concat)
            .toList();

    @Inject
    private PetitionQueries petitions;

    public void write(PetitionFilter filter, OutputStream output) throws IOException {
        ListWorkbook.write(
                output, "petitionpage.list.title", COLUMNS, new After(filter)::page, PetitionWorkbook::cells);
    }

    /** Goes on after the last row: however long the register, no page costs more than the first. */
    private final class After {

        private final PetitionFilter filter;
        private long last;

        After(PetitionFilter filter) {
            this.filter = filter;
        }

        List<PetitionRow> page(int first, int size) {
            List<PetitionRow> rows = petitions.after(filter, last, size);
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).id();
            return rows;
        }
    }

    private static List<Object> cells(PetitionRow row) {
        return Arrays.asList(
                row.number(),
                row.registeredOn(),
                Words.label("petition", Regime.on(row.registeredOn())),
                Words.label("petition", row.channel()),
                Words.label("petition", row.purpose()),
                row.leadName(),
                row.persons(),
                row.subject(),
                Words.label("petition", row.state()),
                row.repeatOf(),
                row.handler(),
                row.repliedOn());
    }
}
