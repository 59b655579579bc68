package org.sunlight.publication.channel;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What went out in a year (C.10): an entry counts once in the total and once for each kind of channel, however often it was pushed.
 *
 * @param byKind a figure for every kind, also 0
 */
public record ChannelTally(int year, long total, Map<ChannelKind, Long> byKind) {

    /** An entry on a kind of channel. */
    public record Appearance(String indexNumber, ChannelKind kind) {}

    public static ChannelTally of(int year, Collection<Appearance> appearances) {
        Set<String> entries = new HashSet<>();
        Map<ChannelKind, Set<String>> kinds = new EnumMap<>(ChannelKind.class);
        for (Appearance appearance : appearances) {
            entries.add(appearance.indexNumber());
            kinds.computeIfAbsent(appearance.kind(), kind -> new HashSet<>()).add(appearance.indexNumber());
        }
        Map<ChannelKind, Long> byKind = new EnumMap<>(ChannelKind.class);
        for (ChannelKind kind : ChannelKind.values()) {
            byKind.put(kind, (long) kinds.getOrDefault(kind, Set.of()).size());
        }
        return new ChannelTally(year, entries.size(), byKind);
    }
}
