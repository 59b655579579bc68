package org.sunlight.publication.interpretation;

/**
 * Which interpretations; null means any.
 *
 * @param words part of a title or number
 * @param overdue true: the term has passed and it is not public
 */
public record InterpretationFilter(String words, InterpretationState state, boolean overdue) {}
