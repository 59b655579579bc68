package org.sunlight.publication.redaction;

/**
 * Why words must go. The words of the law stand in the bundle under {@code redaction.ground.<constant>}.
 * Source: 政府信息公开条例(2019)第十四条 to 第十六条, since 2019-05-15; 政府信息公开条例(2007)第八条 and 第十四条, until 2019-05-14;
 * 保守国家秘密法(2024)第六十四条 for work secrets.
 */
public enum RedactionGround {
    PERSONAL_PRIVACY,
    BUSINESS_SECRET,
    STATE_SECRET,
    FORBIDDEN_BY_LAW,
    PUBLIC_SECURITY,
    WORK_SECRET,
    INTERNAL_AFFAIRS,
    PROCESS_INFORMATION,
    ENFORCEMENT_FILE;

    /** As it is printed into the released file, which is Chinese whatever the language of the screen. */
    public String shortForm() {
        return RedactionWords.get("redaction.short." + name());
    }

    /** What stands where words were: tells the ground, never how many words there were. */
    public String mark() {
        return RedactionWords.format("redaction.mark", shortForm());
    }
}
