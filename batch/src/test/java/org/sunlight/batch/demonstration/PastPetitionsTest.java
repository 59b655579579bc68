package org.sunlight.batch.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.model.PastCheck;
import org.sunlight.petition.takeover.ImportedPetition;

class PastPetitionsTest {

    private static List<ImportedPetition> drawn(LocalDate today) {
        return new PastPetitions(new Material(), today).all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-02-28", "2028-03-01"})
    @DisplayName("DEM-05 3,000 petitions, both regulations, every way of disposal, each fit to be taken over")
    void drawsAYear(LocalDate today) {
        List<ImportedPetition> year = drawn(today);
        assertEquals(3_000, year.size());
        Set<String> sources = new HashSet<>();
        Set<DisposalKind> disposals = EnumSet.noneOf(DisposalKind.class);
        int reviewed = 0;
        int rated = 0;
        int open = 0;
        for (ImportedPetition petition : year) {
            new PastCheck(petition.item(), today).check(5);
            String first = petition.item().repeatOf();
            assertTrue(first == null || sources.contains(first), "a repeat stands before its first item");
            sources.add(petition.item().sourceNumber());
            if (petition.item().disposal() != null) {
                disposals.add(petition.item().disposal().kind());
            }
            reviewed += petition.reviews().size();
            rated += petition.ratings().size();
            open += petition.item().reply() == null ? 1 : 0;
        }
        assertEquals(3_000, sources.size());
        assertTrue(sources.contains(PastPetitions.LAST));
        assertEquals(EnumSet.allOf(DisposalKind.class), disposals);
        assertTrue(reviewed > 50 && rated > 1_000 && open > 100, reviewed + " " + rated + " " + open);
        assertEquals(
                Set.copyOf(Arrays.asList(Regime.values())),
                year.stream()
                        .map(petition -> Regime.on(petition.item().registeredOn()))
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("DEM-02 the same day gives the same petitions")
    void drawsTheSame() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertEquals(
                drawn(today).stream().map(ImportedPetition::item).toList(),
                drawn(today).stream().map(ImportedPetition::item).toList());
    }
}
