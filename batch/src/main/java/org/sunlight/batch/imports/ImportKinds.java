package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sunlight.shared.error.NotFound;

/** The sorts of records that can be imported. */
@ApplicationScoped
public class ImportKinds {

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    public List<String> names() {
        return kinds.stream()
                .map(ImportKind::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** @throws NotFound IMPORT_KIND_UNKNOWN */
    public ImportKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("IMPORT_KIND_UNKNOWN", String.join(", ", names())));
    }
}
