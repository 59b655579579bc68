package org.sunlight.office.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;

class NightlyWatchIT extends ContainerCase {

    @Inject
    private Instance<NightlyWatch> watches;

    @Test
    @DisplayName("WRK-11 whatever a feature has to look at every night is found; nobody has to name it twice")
    void everyFeatureIsAsked() {
        Set<String> expected = new TreeSet<>(Set.of(
                "acts of heads missed",
                "checks of disclosure guides near",
                "columns and accounts in alarm",
                "documents in force or lapsed",
                "petitions to supervise",
                "places found in what is public",
                "ratings ran out",
                "reminders written",
                "reviews of basic catalogues near",
                "summaries of confidentiality reviews to sign",
                "terms to ask for a review ran out"));
        assertEquals(
                expected, watches.stream().map(NightlyWatch::counts).collect(Collectors.toCollection(TreeSet::new)));
    }
}
