package org.sunlight.web.page.disclosure;

import java.io.Serializable;
import java.util.List;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.TimelineEntry;

/** A request as somebody has it before him, with how much of its history he has seen. */
public record RequestSeen(RequestView request, int acts, EditConflict conflict) implements Serializable {

    static RequestSeen open(RequestQueries requests, String number) {
        return new RequestSeen(requests.view(number), requests.timeline(number).size(), null);
    }

    /** The request as it stands now, with what happened since. */
    RequestSeen again(RequestQueries requests) {
        RequestView now = requests.view(request.number());
        List<TimelineEntry> past = requests.timeline(request.number());
        return new RequestSeen(now, past.size(), EditConflict.between(request, now, past, acts));
    }
}
