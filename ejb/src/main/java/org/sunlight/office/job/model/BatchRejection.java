package org.sunlight.office.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.sunlight.office.job.Rejection;
import org.sunlight.office.job.RejectionRow;

/** A record that a run did not take. Written once, never changed. */
@Entity
@Table(name = "batch_rejection")
public class BatchRejection {

    /** Unit separator: stands between arguments and cannot stand in one, see {@link #of}. */
    private static final String BETWEEN = "\u001f";

    private static final int LONGEST_ARGUMENT = 100;
    private static final int MOST_ARGUMENTS = 3;
    private static final int LONGEST_POINTER = 200;

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Column(nullable = false)
    private long line;

    @Column(length = LONGEST_POINTER)
    private String pointer;

    @Column(nullable = false, length = 60)
    private String code;

    @Column(length = 400)
    private String arguments;

    protected BatchRejection() {}

    public static BatchRejection of(long run, Rejection rejection) {
        BatchRejection kept = new BatchRejection();
        kept.runId = run;
        kept.line = rejection.line();
        kept.pointer = shortened(rejection.pointer(), LONGEST_POINTER);
        kept.code = rejection.code();
        kept.arguments = String.join(
                BETWEEN,
                rejection.arguments().stream()
                        .limit(MOST_ARGUMENTS)
                        .map(argument -> shortened(argument.replace(BETWEEN, " "), LONGEST_ARGUMENT))
                        .toList());
        return kept;
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public RejectionRow row() {
        return new RejectionRow(
                id,
                line,
                pointer == null ? "" : pointer,
                code,
                arguments == null || arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1)));
    }
}
