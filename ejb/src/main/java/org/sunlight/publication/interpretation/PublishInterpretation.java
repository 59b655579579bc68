package org.sunlight.publication.interpretation;

/** @param reason needed where an earlier text is replaced */
public record PublishInterpretation(String number, long seenVersion, String keywords, String reason)
        implements InterpretationCommand {}
