package org.sunlight;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.fixture.MemoryDatabase;

class MigrationTest {

    @Test
    @DisplayName("an empty Derby database comes up by the migration scripts alone")
    void bringsUpAnEmptyDatabase() {
        assertDoesNotThrow(() -> MemoryDatabase.migratedTo("latest").execute("VALUES 1"));
    }
}
