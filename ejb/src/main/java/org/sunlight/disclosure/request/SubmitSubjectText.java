package org.sunlight.disclosure.request;

/** @param declared the drafter's statement (保密承诺) */
public record SubmitSubjectText(long id, long seenVersion, boolean declared) {}
