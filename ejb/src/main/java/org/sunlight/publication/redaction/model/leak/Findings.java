package org.sunlight.publication.redaction.model.leak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.redaction.Leak;
import org.sunlight.publication.redaction.LeakKind;
import org.sunlight.publication.redaction.LeakPlace;
import org.sunlight.publication.redaction.LeakReport;

/** Gathers where was looked and what was found there. */
final class Findings {

    private final Needles needles;
    private final Set<Leak> leaks = new LinkedHashSet<>();
    private final Set<LeakPlace> searched = new LinkedHashSet<>();

    Findings(Needles needles) {
        this.needles = needles;
    }

    void searched(LeakPlace... places) {
        searched.addAll(List.of(places));
    }

    void text(LeakPlace place, int at, String text) {
        searched.add(place);
        secret(place, at, needles.inText(text));
    }

    /** Bytes that may be text in any encoding. */
    void bytes(LeakPlace place, int at, byte[] bytes) {
        searched.add(place);
        secret(place, at, needles.inBytes(bytes));
    }

    /** Bytes that are no text: only whole words in their encodings, so that chance does not cry wolf. */
    void binary(LeakPlace place, int at, byte[] bytes) {
        searched.add(place);
        secret(place, at, needles.inBinary(bytes));
    }

    private void secret(LeakPlace place, int at, boolean found) {
        if (found) {
            leaks.add(new Leak(LeakKind.SECRET_FOUND, place, at));
        }
    }

    void hidden(LeakPlace place, int at) {
        searched.add(place);
        leaks.add(new Leak(LeakKind.HIDDEN_PART, place, at));
    }

    void hiddenIf(boolean there, LeakPlace place, int at) {
        searched.add(place);
        if (there) {
            hidden(place, at);
        }
    }

    void unreadable(LeakPlace place, int at) {
        searched.add(place);
        leaks.add(new Leak(LeakKind.UNREADABLE, place, at));
    }

    LeakReport report() {
        return new LeakReport(List.copyOf(leaks), List.copyOf(searched));
    }
}
