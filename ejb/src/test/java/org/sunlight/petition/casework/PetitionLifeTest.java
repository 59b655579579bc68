package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.shared.error.Conflict;

/** PET-06: every state × act × regulation × kind of content, against a table kept apart from the code. */
class PetitionLifeTest {

    /** Written by hand from the two regulations: from, act, regulation, kind, to; "*" stands for any. */
    private static List<String[]> expected() throws IOException {
        try (InputStream in = PetitionLifeTest.class.getResourceAsStream("petition-life.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    @Test
    @DisplayName("PET-06 exactly the acts of the written table are permitted, each leading where it says")
    void matrix() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String[] row : expected()) {
            for (Regime regime : row[2].equals("*") ? Regime.values() : new Regime[] {Regime.valueOf(row[2])}) {
                for (ContentKind kind : kinds(row[3])) {
                    wanted.add(String.join(",", row[0], row[1], regime.name(), kind.name(), row[4]));
                }
            }
        }
        Set<String> found = new TreeSet<>();
        int refused = 0;
        for (PetitionState from : PetitionState.values()) {
            for (PetitionAct act : PetitionAct.values()) {
                for (Regime regime : Regime.values()) {
                    for (ContentKind kind : ContentKind.values()) {
                        if (PetitionLife.permits(from, act, regime, kind)) {
                            PetitionState to = PetitionLife.after(from, act, regime, kind);
                            found.add(String.join(",", from.name(), act.name(), regime.name(), kind.name(), to.name()));
                        } else {
                            refused++;
                            assertThrows(Conflict.class, () -> PetitionLife.after(from, act, regime, kind));
                        }
                    }
                }
            }
        }
        assertEquals(wanted, found);
        int all = PetitionState.values().length * PetitionAct.values().length * Regime.values().length * 3;
        assertEquals(all, found.size() + refused);
    }

    private static List<ContentKind> kinds(String column) {
        return column.equals("*")
                ? List.of(ContentKind.values())
                : Stream.of(column.split(" ")).map(ContentKind::valueOf).toList();
    }

    @Test
    @DisplayName("PET-06 no row says the same twice, and every state can be reached from registration")
    void tableIsSound() {
        List<String> keys = new ArrayList<>();
        for (PetitionLife.Step step : PetitionLife.table()) {
            step.regimes()
                    .forEach(regime -> step.kinds()
                            .forEach(kind -> keys.add(step.from() + " " + step.act() + " " + regime + " " + kind)));
        }
        assertEquals(new TreeSet<>(keys).size(), keys.size());
        Set<PetitionState> reached = EnumSet.of(PetitionState.REGISTERED);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (PetitionLife.Step step : PetitionLife.table()) {
                grown |= reached.contains(step.from()) && reached.add(step.to());
            }
        }
        assertEquals(EnumSet.allOf(PetitionState.class), reached);
    }

    @Test
    @DisplayName("PET-06 a refusal says whether state, regulation or kind of content is in the way")
    void saysWhy() {
        assertEquals("PETITION_ACT_NOT_PERMITTED", refusal(PetitionState.CLOSED, PetitionAct.ACCEPT, Regime.OF_2022));
        assertEquals("PETITION_ACT_NOT_IN_REGIME", refusal(PetitionState.RECEIVED, PetitionAct.OBJECT, Regime.OF_2005));
        assertEquals("PETITION_ACT_NOT_OF_KIND", refusal(PetitionState.RECEIVED, PetitionAct.NOTIFY, Regime.OF_2022));
    }

    private static String refusal(PetitionState from, PetitionAct act, Regime regime) {
        return assertThrows(Conflict.class, () -> PetitionLife.after(from, act, regime, ContentKind.CLAIM))
                .code();
    }

    @Test
    @DisplayName("SEC-05 every act names its roles, and nobody administers and handles")
    void actsNameRoles() {
        for (PetitionAct act : PetitionAct.values()) {
            assertTrue(!act.roles().isEmpty(), act.name());
        }
    }
}
