package org.sunlight.law.rule.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sunlight.law.rule.model.HouseSetting;

/** The decisions of the house about its settings. */
@ApplicationScoped
public class SettingStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** In the order in which they were taken. */
    public List<HouseSetting> all() {
        return database.createNamedQuery("HouseSetting.all", HouseSetting.class).getResultList();
    }

    public void add(HouseSetting setting) {
        database.persist(setting);
        // native: the revision is a bare counter without an entity of its own
        database.createNativeQuery("update law_revision set revision = revision + 1 where topic = 'SETTING'")
                .executeUpdate();
    }

    /** Grows with every change; tells whether a copy in memory is still the truth. */
    public long revision() {
        return ((Number) database.createNativeQuery("select revision from law_revision where topic = 'SETTING'")
                        .getSingleResult())
                .longValue();
    }
}
