package org.sunlight.web.kit;

/** Lists of several pages whose number stands in the address. */
public final class Pages {

    /** Behind this nobody reads, and a number typed at random costs the database nothing more. */
    private static final int LAST = 100_000;

    private Pages() {}

    /** The page asked for, from 1. */
    public static int asked(int page) {
        return Math.max(1, Math.min(page, LAST));
    }

    /** How many there are; an empty list has one. */
    public static int of(long rows, int size) {
        return (int) Math.max(1, (rows + size - 1) / size);
    }
}
