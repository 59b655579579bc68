package org.sunlight.publication.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.candidate.model.GroundTable;

/** Why information is not published by itself. Which article says so depends on the day: {@link #article}. */
public enum ClosureGround {
    /** 依法确定为国家秘密. */
    STATE_SECRET,
    /** 法律、行政法规禁止公开. */
    FORBIDDEN_BY_LAW,
    /** 公开后可能危及国家安全、公共安全、经济安全、社会稳定. */
    SECURITY,
    /** 商业秘密等，公开会对第三方合法权益造成损害. */
    BUSINESS_SECRET,
    /** 个人隐私等，公开会对第三方合法权益造成损害. */
    PRIVACY,
    /** 内部事务信息. */
    INTERNAL_AFFAIRS,
    /** 过程性信息. */
    PROCESS,
    /** 行政执法案卷信息. */
    ENFORCEMENT_FILE,
    /** Does not touch the interests of the public: open to who asks for it. */
    NOT_WIDELY_RELEVANT;

    /** Whether it keeps the information from everybody, not only from the catalogue. */
    public boolean isClosing() {
        return this != NOT_WIDELY_RELEVANT;
    }

    /**
     * Article in force on the day, as it is cited; null where the law of that day does not know the ground.
     * Source: 政府信息公开条例(2007)第八条、第十四条; 国办发〔2010〕5号第二条; 政府信息公开条例(2019)第十四条至第十六条、第十九条.
     */
    public String article(LocalDate on) {
        return GroundTable.article(this, on);
    }

    /** Those that the law of the day knows. */
    public static List<ClosureGround> knownOn(LocalDate day) {
        return Arrays.stream(values())
                .filter(ground -> ground.article(day) != null)
                .toList();
    }
}
