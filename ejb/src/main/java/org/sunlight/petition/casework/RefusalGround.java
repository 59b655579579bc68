package org.sunlight.petition.casework;

import java.util.EnumSet;
import java.util.Set;

/** Why an item is not accepted, each under the regulations that know it. Source: 信访条例(2005)第十四条至第十六条、第二十一条; 信访工作条例(2022)第十九条、第三十一条、第三十六条. */
public enum RefusalGround {
    /** 人大、法院、检察院职权. Told and sent on since 2022, hence no refusal then. */
    OTHER_POWERS(Regime.OF_2005),
    /** 诉讼、仲裁、行政复议. Led into that procedure since 2022. */
    OTHER_PROCEDURE(Regime.OF_2005),
    ALREADY_IN_HAND(Regime.OF_2005, Regime.OF_2022),
    /** 三级终结, 不再受理. */
    CONCLUDED(Regime.OF_2005, Regime.OF_2022),
    /** 涉法涉诉依法终结. */
    LITIGATION_CONCLUDED(Regime.OF_2022),
    /** 越级走访. */
    LEVEL_SKIPPED(Regime.OF_2005, Regime.OF_2022),
    OUTSIDE_COMPETENCE(Regime.OF_2005, Regime.OF_2022);

    private final Set<Regime> regimes;

    RefusalGround(Regime first, Regime... rest) {
        this.regimes = EnumSet.of(first, rest);
    }

    public boolean isKnownTo(Regime regime) {
        return regimes.contains(regime);
    }

    /** 不再受理 instead of 不予受理. */
    public boolean isFinal() {
        return this == CONCLUDED || this == LITIGATION_CONCLUDED;
    }
}
