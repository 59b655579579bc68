package org.sunlight.petition.casework;

/** How a demand was answered. Source: 信访工作条例(2022)第三十二条、第三十三条. */
public enum ReplyOutcome {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED,
    /** 调解、和解. */
    MEDIATED
}
