package org.sunlight.publication.redaction;

/**
 * Why words must go. The words of the law stand in the bundle under {@code redaction.ground.<constant>}.
 * Source: 政府信息公开条例(2019)第十四条 to 第十六条, since 2019-05-15; 政府信息公开条例(2007)第八条 and 第十四条, until 2019-05-14;
 * 保守国家秘密法(2024)第六十四条 for work secrets.
 */
public enum RedactionGround {
    PERSONAL_PRIVACY("个人隐私"),
    BUSINESS_SECRET("商业秘密"),
    STATE_SECRET("国家秘密"),
    FORBIDDEN_BY_LAW("法定不公开"),
    PUBLIC_SECURITY("安全稳定"),
    WORK_SECRET("工作秘密"),
    INTERNAL_AFFAIRS("内部事务"),
    PROCESS_INFORMATION("过程性信息"),
    ENFORCEMENT_FILE("执法案卷");

    private final String shortForm;

    RedactionGround(String shortForm) {
        this.shortForm = shortForm;
    }

    /** As it is printed into the released file, which is Chinese whatever the language of the screen. */
    public String shortForm() {
        return shortForm;
    }

    /** What stands where words were: tells the ground, never how many words there were. */
    public String mark() {
        return "■■■〔" + shortForm + "〕";
    }
}
