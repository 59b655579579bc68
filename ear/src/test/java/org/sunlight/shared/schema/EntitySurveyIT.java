package org.sunlight.shared.schema;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;

class EntitySurveyIT extends ContainerCase {

    @Inject
    EntitySurvey survey;

    @Test
    @DisplayName("the server weaves every entity, so that LAZY is obeyed")
    void everyEntityIsWoven() {
        assertFalse(survey.entities().isEmpty());
        assertEquals(List.of(), survey.notWoven());
    }

    @Test
    @DisplayName("every entity fits the schema that the migrations made")
    void everyEntityFitsTheSchema() {
        assertAll(survey.entities().stream()
                .map(entity -> () -> assertDoesNotThrow(() -> survey.read(entity), entity)));
    }
}
