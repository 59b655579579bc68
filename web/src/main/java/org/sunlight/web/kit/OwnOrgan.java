package org.sunlight.web.kit;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.sunlight.office.organ.OrganQueries;

/** Name of the organ the person works for, remembered for the session: it stands on every page. */
@SessionScoped
public class OwnOrgan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrganQueries organs;

    private Long organId;
    private String name;

    /** Asked anew when the person was moved to another organ. */
    public String name(long organ) {
        if (organId == null || organId != organ) {
            name = organs.organ(organ).name();
            organId = organ;
        }
        return name;
    }
}
