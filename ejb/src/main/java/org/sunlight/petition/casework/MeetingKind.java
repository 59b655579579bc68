package org.sunlight.petition.casework;

/** 听证, 调解, 和解. Source: 信访工作条例(2022)第三十一条第六项、第三十三条. */
public enum MeetingKind {
    HEARING,
    MEDIATION,
    SETTLEMENT
}
