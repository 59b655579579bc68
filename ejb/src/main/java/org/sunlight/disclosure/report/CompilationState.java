package org.sunlight.disclosure.report;

/** Life of one version of a report: it is compiled, stands as a draft, and is confirmed; then nothing of it changes. */
public enum CompilationState {
    COMPILING,
    DRAFT,
    CONFIRMED
}
