package org.sunlight.shared.schema;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;

/** Looks at every entity of the persistence unit from inside the server. */
@Stateless
@PermitAll
public class EntitySurvey {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** Names of all entities. */
    public List<String> entities() {
        return database.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .sorted()
                .toList();
    }

    /** Names of the entities whose lazy associations would be loaded at once. */
    public List<String> notWoven() {
        return database.getMetamodel().getEntities().stream()
                .filter(entity -> Arrays.stream(entity.getJavaType().getInterfaces())
                        .noneMatch(face -> face.getSimpleName().equals("PersistenceWeaved")))
                .map(EntityType::getName)
                .toList();
    }

    /** Reads one row of the entity with all its columns, so that a column that the schema lacks is found. */
    public int read(String entity) {
        return database.createQuery("select e from " + entity + " e", Object.class)
                .setMaxResults(1)
                .getResultList()
                .size();
    }
}
