package org.sunlight.publication.catalogue;

import java.io.Serializable;

/**
 * How an organ writes its index numbers.
 *
 * @param version -1 where the organ has chosen none and the national form under its own code holds
 * @param next the number that the next entry would get, if it were published today
 */
public record IndexPatternView(
        String organCode,
        String organName,
        long version,
        String organisationCode,
        String pattern,
        CodeStanding standing,
        String next)
        implements Serializable {}
