package org.sunlight.petition.casework;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunlight.petition.casework.model.PetitionCode;
import org.sunlight.petition.casework.store.PetitionCodes;

/**
 * The lists a new bureau begins with: contents and places. A list that holds anything already is left as it is, for a
 * province has its own. Source of each entry stands beside it.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ShippedCodes {

    @Inject
    private PetitionCodes codes;

    @PostConstruct
    void load() {
        load(CodeList.CONTENT, "/petition/content-codes.csv");
        load(CodeList.PLACE, "/petition/places.csv");
    }

    private void load(CodeList list, String file) {
        if (!codes.isEmpty(list)) {
            return;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream content = ShippedCodes.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            Map<String, String> fullNames = new HashMap<>();
            for (CSVRecord row : format.parse(reader)) {
                String above = fullNames.get(row.get("parent"));
                String name = above == null ? row.get("name") : above + " - " + row.get("name");
                fullNames.put(row.get("code"), name);
                codes.add(new PetitionCode(
                        new CodeView(
                                list,
                                row.get("code"),
                                row.get("parent").isEmpty() ? null : row.get("parent"),
                                row.get("name"),
                                name,
                                true),
                        row.get("source")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("list unreadable: " + file, e);
        }
    }
}
