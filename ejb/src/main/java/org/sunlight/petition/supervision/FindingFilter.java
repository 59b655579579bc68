package org.sunlight.petition.supervision;

/**
 * Which open findings; null means any.
 *
 * @param words part of a subject or number
 * @param organ code of the organ at fault
 */
public record FindingFilter(String words, SupervisionTrigger trigger, String organ) {}
