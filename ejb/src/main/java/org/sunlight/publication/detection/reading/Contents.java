package org.sunlight.publication.detection.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.detection.FileContents;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.TextPart;
import org.sunlight.shared.error.RuleBroken;

/** What has been read of a file so far, and how much of it may still come. */
public final class Contents {

    /** Bytes that all packed parts may unpack to, together. */
    private static final long MOST_BYTES = 512L << 20;

    private static final long MOST_CHARACTERS = 48L << 20;
    private static final int MOST_PARTS = 2_000_000;
    /** Beyond this size a part must not be packed more tightly than a hundred to one. */
    private static final long SMALL = 4L << 20;

    private static final long TIGHTEST = 100;

    private final List<TextPart> parts = new ArrayList<>();
    private final Set<String> unprovable = new LinkedHashSet<>();
    private long bytes;
    private long characters;

    void add(Place place, String where, String text) {
        add(place, where, text, "");
    }

    void add(Place place, String where, String text, String heading) {
        if (text == null || text.isBlank()) {
            return;
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS || parts.size() >= MOST_PARTS) {
            throw tooMuch();
        }
        parts.add(new TextPart(place, where, text, heading));
    }

    void cannotProve(String where) {
        unprovable.add(where);
        if (unprovable.size() > 10_000) {
            throw tooMuch();
        }
    }

    /**
     * What {@code reading} adds stands in a file within the file; what it cannot read is not proven. What the file itself
     * says as well is not said twice.
     */
    void inside(Place place, String name, Reading reading) throws IOException {
        int before = parts.size();
        try {
            reading.read();
        } catch (RuleBroken refused) {
            if (!Set.of("FILE_KIND_NOT_PROVABLE", "FILE_DAMAGED").contains(refused.code())) {
                throw refused;
            }
            cannotProve(name);
        }
        List<TextPart> inner = List.copyOf(parts.subList(before, parts.size()));
        parts.subList(before, parts.size()).clear();
        Set<String> said = new HashSet<>();
        parts.forEach(part -> said.add(part.text()));
        for (TextPart part : inner) {
            if (place != Place.EARLIER_REVISION || said.add(part.text())) {
                parts.add(new TextPart(place, name + " › " + part.where(), part.text(), part.heading()));
            }
        }
    }

    /** Reads something into the contents. */
    interface Reading {
        void read() throws IOException;
    }

    public FileContents contents() {
        return new FileContents(parts, List.copyOf(unprovable));
    }

    static RuleBroken tooMuch() {
        return RuleBroken.at("file", "FILE_EXPLODES");
    }

    static RuleBroken damaged() {
        return RuleBroken.at("file", "FILE_DAMAGED");
    }

    /** @param packed size before unpacking; the stream refuses as soon as too much comes out of it */
    InputStream counted(InputStream stream, long packed) {
        return new FilterInputStream(stream) {
            private long here;

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                int got = super.read(buffer, from, most);
                count(Math.max(0, got));
                return got;
            }

            private void count(int more) {
                here += more;
                spend(more);
                if (here > SMALL && here / TIGHTEST > Math.max(1, packed)) {
                    throw tooMuch();
                }
            }
        };
    }

    void spend(long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw tooMuch();
        }
    }
}
