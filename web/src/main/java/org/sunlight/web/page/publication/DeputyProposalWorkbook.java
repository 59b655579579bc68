package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.proposal.DeputyProposalFilter;
import org.sunlight.publication.proposal.DeputyProposalQueries;
import org.sunlight.publication.proposal.DeputyProposalRow;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The ledger of suggestions and proposals as a workbook; contact data of deputies are not in it. */
final class DeputyProposalWorkbook {

    private static final String BUNDLE = "proposal";

    private static final List<String> COLUMNS = List.of(
            "proposal.field.number",
            "proposal.field.kind",
            "proposal.field.year",
            "proposal.field.session",
            "proposal.field.paperNumber",
            "proposal.field.subject",
            "proposal.field.proposer",
            "proposal.field.part",
            "proposal.field.mainOrgan",
            "proposal.field.handler",
            "proposal.field.receivedOn",
            "proposal.field.dueOn",
            "proposal.field.state",
            "proposal.field.documentNumber",
            "proposal.field.repliedOn",
            "proposal.field.category",
            "proposal.field.adoption",
            "proposal.field.form",
            "proposal.field.reason",
            "proposal.field.publishedOn",
            "proposal.field.indexNumber",
            "proposal.field.withdrawnOn",
            "proposal.field.satisfaction");

    private DeputyProposalWorkbook() {}

    static void write(DeputyProposalQueries proposals, DeputyProposalFilter filter, OutputStream output)
            throws IOException {
        ListWorkbook.write(
                output,
                "proposal.export.title",
                COLUMNS,
                (first, size) -> proposals.page(filter, first, size),
                DeputyProposalWorkbook::cells);
    }

    private static List<Object> cells(DeputyProposalRow row) {
        return Arrays.asList(
                row.number(),
                label(row.kind()),
                row.year(),
                row.session(),
                row.paperNumber(),
                row.subject(),
                row.proposer(),
                label(row.part()),
                row.mainOrgan(),
                row.handler(),
                row.receivedOn(),
                row.dueOn(),
                label(row.state()),
                row.documentNumber(),
                row.repliedOn(),
                label(row.category()),
                label(row.adoption()),
                label(row.form()),
                row.reason(),
                row.publishedOn(),
                row.indexNumber(),
                row.withdrawnOn(),
                label(row.satisfaction()));
    }

    private static String label(Object constant) {
        return Words.label(BUNDLE, constant);
    }
}
