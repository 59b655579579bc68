package org.sunlight.office.job;

import java.util.Map;
import org.sunlight.shared.audit.AuditSubject;

/**
 * Asks for a run of a job.
 *
 * @param name what runs, for example {@code yearly-report} or {@code import-remedy-cases}; runs of one name never overlap
 * @param definition name of the job XML; equals the name unless several names share one definition
 * @param key what it runs for, for example {@code 2024:KMXF}; one active run per name and key
 * @param organId organ whose records are worked on; null for a run of the house itself
 * @param parameters for the job's artefacts; must not hold personal data
 * @param onceKey identifies the request itself: asked again, the first run is answered; null for "always anew"
 * @param onceDigest fingerprint of the content sent with that key
 */
public record StartJob(
        String name,
        String definition,
        String key,
        Long organId,
        Map<String, String> parameters,
        String onceKey,
        String onceDigest)
        implements AuditSubject {

    public StartJob {
        parameters = Map.copyOf(parameters);
    }

    public StartJob(String name, String key, Long organId, Map<String, String> parameters) {
        this(name, name, key, organId, parameters, null, null);
    }

    @Override
    public String subjectKind() {
        return "job";
    }

    @Override
    public String subjectNumber() {
        return name + ":" + key;
    }
}
