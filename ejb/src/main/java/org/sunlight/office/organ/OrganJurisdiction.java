package org.sunlight.office.organ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.shared.audit.Jurisdiction;
import org.sunlight.shared.security.Caller;

/** Tells the kernel's audit trail whose entries an auditor may see. */
@ApplicationScoped
public class OrganJurisdiction implements Jurisdiction {

    @Inject
    private OrganQueries organs;

    @Override
    public List<Long> visibleTo(Caller caller) {
        return organs.visibleTo(caller);
    }
}
