package org.sunlight.publication.interpretation;

/** Changes the plan before the release. */
public record AmendPlan(String number, long seenVersion, InterpretationPlan plan) implements InterpretationCommand {}
