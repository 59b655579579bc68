package org.sunlight.petition.casework;

/** @param outcome null until answered */
public record DemandView(int serial, String text, ReplyOutcome outcome, String answer) {}
