package org.sunlight.publication.interpretation;

/** @param documentNumber number of the official document in this house, not its 文号 */
public record PlanInterpretation(String documentNumber, InterpretationPlan plan) {}
