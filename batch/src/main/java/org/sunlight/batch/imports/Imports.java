package org.sunlight.batch.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.batch.BatchJobs;
import org.sunlight.batch.JobDoor;
import org.sunlight.office.job.JobProgress;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.StartJob;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The door for files of records: keeps the file, looks at it, asks for a run. Outside any transaction: files are slow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.DISCLOSURE_OFFICER, Roles.STATISTICIAN, Roles.API_IMPORTS_WRITE})
public class Imports {

    static final String JOB = "import";
    static final String KIND = "kind";
    static final String FORMAT = "format";
    static final String FILE = "file";
    static final String CHARSET = "charset";
    static final String TOTAL = "total";

    @Inject
    private ImportKinds kinds;

    @Inject
    private ImportFiles files;

    @Inject
    private BatchJobs jobs;

    @Inject
    private JobDoor door;

    @Inject
    private JobProgress progress;

    @Inject
    private CurrentCaller caller;

    /** Names of the kinds, in the order of the alphabet. */
    public List<String> kinds() {
        return kinds.names();
    }

    /** Fields of a kind, in the order of its templates. */
    public List<ImportField> fields(String kind) {
        return kinds.kind(kind).fields();
    }

    /**
     * Takes a file in and answers with its run at once.
     *
     * @throws org.sunlight.shared.error.NotFound IMPORT_KIND_UNKNOWN
     * @throws org.sunlight.shared.error.RuleBroken if the file is empty, too large, not what it says, or without the
     *     columns of the kind; IDEMPOTENCY_KEY_REUSED
     */
    public JobView receive(ReceiveImport command, InputStream content) {
        ImportKind kind = kinds.kind(command.kind());
        ImportFiles.Kept kept = files.keep(content, command.format().largest());
        boolean used = false;
        try {
            FileSurvey survey =
                    FileSurvey.of(files.path(kept.name()), command.format(), new RecordChecker(kind.fields()));
            JobView run = jobs.start(order(command, kept, survey));
            used = worksOn(run, kept);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!used) {
                files.delete(kept.name());
            }
        }
    }

    private StartJob order(ReceiveImport command, ImportFiles.Kept kept, FileSurvey survey) {
        Caller who = caller.get();
        Map<String, String> parameters = new HashMap<>();
        parameters.put(KIND, command.kind());
        parameters.put(FORMAT, command.format().name());
        parameters.put(FILE, kept.name());
        parameters.put(CHARSET, survey.charset().name());
        if (survey.records() != null) {
            parameters.put(TOTAL, survey.records().toString());
        }
        String name = JOB + "-" + command.kind();
        String once = name + ":" + who.organId() + ":" + who.login() + ":" + command.onceKey();
        String digest = kept.digest();
        return new StartJob(name, JOB, kept.name(), who.organId(), parameters, once, digest);
    }

    /** A request sent again is answered with the first run, which has the file already. */
    private boolean worksOn(JobView run, ImportFiles.Kept kept) {
        return door.act(run.id(), () -> progress.order(Long.parseLong(run.id())))
                .parameters()
                .get(FILE)
                .equals(kept.name());
    }
}
