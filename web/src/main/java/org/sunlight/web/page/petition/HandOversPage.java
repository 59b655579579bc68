package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.petition.handover.HandOverView;
import org.sunlight.petition.handover.PetitionHandOverQueries;

/** What other desks handed over: what waits, what was decided, and where a petition came from. */
@Named("handOversPage")
@RequestScoped
public class HandOversPage {

    @Inject
    private PetitionHandOverQueries handOvers;

    private List<HandOverView> waiting;
    private List<HandOverView> decided;
    private final Map<String, Optional<HandOverView>> origins = new HashMap<>();

    public List<HandOverView> getWaiting() {
        if (waiting == null) {
            waiting = handOvers.waiting();
        }
        return waiting;
    }

    public List<HandOverView> getDecided() {
        if (decided == null) {
            decided = handOvers.decided();
        }
        return decided;
    }

    /** Null where the petition came by itself. */
    public HandOverView originOf(String petition) {
        return origins.computeIfAbsent(petition, handOvers::originOf).orElse(null);
    }
}
