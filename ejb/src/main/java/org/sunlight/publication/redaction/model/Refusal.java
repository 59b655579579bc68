package org.sunlight.publication.redaction.model;

import org.sunlight.shared.error.RuleBroken;

/** Why a file is not taken on; each tied to the field {@code file}. */
final class Refusal {

    private static final String FILE = "file";

    private Refusal() {}

    static RuleBroken encrypted() {
        return RuleBroken.at(FILE, "REDACTION_FILE_ENCRYPTED");
    }

    static RuleBroken damaged() {
        return RuleBroken.at(FILE, "REDACTION_FILE_DAMAGED");
    }

    static RuleBroken tooLarge() {
        return RuleBroken.at(FILE, "REDACTION_FILE_TOO_LARGE");
    }

    static RuleBroken unsupported() {
        return RuleBroken.at(FILE, "REDACTION_KIND_UNSUPPORTED");
    }

    static RuleBroken macros() {
        return RuleBroken.at(FILE, "REDACTION_FILE_HAS_MACROS");
    }
}
