package org.sunlight.web.page.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.DemandView;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.ReplyView;

/** What stands in the form of an act when it is opened: nobody writes a second time what is on file. */
final class PetitionBeginnings {

    private PetitionBeginnings() {}

    static Map<String, Object> of(PetitionAct act, PetitionView item) {
        Map<String, Object> values = new HashMap<>();
        switch (act) {
            case AMEND -> {
                values.put("subject", item.subject());
                values.put("text", item.text());
                values.put(
                        "demands", item.demands().stream().map(DemandView::text).collect(Collectors.joining("\n")));
                values.put("people", PetitionerLines.write(item.petitioners()));
                values.put("persons", item.persons());
                values.put("involved", item.involved());
                values.put("urgent", item.urgent());
                values.put("litigation", item.litigation());
            }
            case CLASSIFY -> {
                values.put("purpose", item.purpose().name());
                values.put("contentCode", item.contentCode());
                values.put("placeCode", item.placeCode());
                values.put("repeatOf", item.repeatOf());
                values.put("firstNationwide", item.firstNationwide());
            }
            case JOIN -> values.put("persons", 1);
            case SET_OPENNESS -> values.put("openness", item.openness().name());
            case DRAFT_REPLY -> draft(values, item);
            default -> {
                // an empty form
            }
        }
        return values;
    }

    /** A draft that lies in the file is written on. */
    private static void draft(Map<String, Object> values, PetitionView item) {
        List<ReplyView> replies = item.replies();
        if (item.state() != PetitionState.DRAFTED || replies.isEmpty()) {
            return;
        }
        ReplyView reply = replies.get(replies.size() - 1);
        values.put("outcome", reply.outcome().name());
        values.put("facts", reply.facts());
        values.put("grounds", reply.grounds());
        values.put("opinion", reply.opinion());
        for (DemandView demand : item.demands()) {
            int index = demand.serial() - 1;
            values.put(
                    "answered_" + index,
                    demand.outcome() == null ? null : demand.outcome().name());
            values.put("answers_" + index, demand.answer());
        }
    }
}
