package org.sunlight.petition.casework.model;

import org.sunlight.shared.error.Conflict;

/**
 * Which items may take the simplified way at all: only a first one, neither collective nor joint, not led elsewhere. What
 * was assigned from above is refused where the disposal is known. Source: 信访事项简易办理办法（国信办发〔2022〕17号）第四条、第五条;
 * 国信发〔2016〕8号; 国信办发〔2022〕17号.
 */
final class Simplicity {

    private Simplicity() {}

    static void require(Petition petition) {
        if (petition.repeatOf() != null) {
            throw new Conflict("SIMPLIFIED_ONLY_FIRST");
        }
        if (petition.persons().isCollective() || petition.persons().isJoint()) {
            throw new Conflict("SIMPLIFIED_NOT_COLLECTIVE");
        }
        if (petition.marks().isLitigation()) {
            throw new Conflict("SIMPLIFIED_NOT_LITIGATION");
        }
    }
}
