package org.sunlight.publication.official;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import java.util.Set;

/** What can be done to a document, and by whom. What a state permits stands in {@link OfficialState}. */
public enum OfficialAct {
    /** 修改草稿. */
    AMEND(CLERK, DISCLOSURE_OFFICER),
    /** Another organ of a joint document has agreed in writing. */
    RECORD_CONSENT(CLERK, DISCLOSURE_OFFICER),
    /** 送公开工作机构审查: a policy document that is not to be published. */
    SUBMIT_FOR_OPENNESS(CLERK, DISCLOSURE_OFFICER),
    /** 送核稿. */
    SUBMIT(CLERK, DISCLOSURE_OFFICER),
    /** 公开工作机构同意不公开. */
    CONFIRM_OPENNESS(DISCLOSURE_OFFICER),
    /** 核稿同意，送签. */
    AGREE(SECTION_HEAD),
    /** 变更公开属性. */
    CHANGE_CLASS(DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 签发. */
    SIGN(DEPUTY_HEAD, HEAD),
    /** 退回. */
    RETURN(DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 作废. */
    DISCARD(CLERK, DISCLOSURE_OFFICER),
    /** The lead organ has told another organ of class and number. */
    TELL_JOINT(CLERK, DISCLOSURE_OFFICER),
    /** 编辑公开稿: what goes out, where it differs from what was signed. */
    PREPARE_PUBLIC(CLERK, DISCLOSURE_OFFICER),
    /** 提交保密审查. */
    HAND_IN(CLERK, DISCLOSURE_OFFICER),
    /** 发布. */
    PUBLISH(CLERK, DISCLOSURE_OFFICER),
    /** 废止. */
    REPEAL(DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD),
    /** 年度评估审查. */
    REVIEW_OPENNESS(DISCLOSURE_OFFICER, SECTION_HEAD);

    private final Set<String> roles;

    OfficialAct(String... roles) {
        this.roles = Set.of(roles);
    }

    public Set<String> roles() {
        return roles;
    }
}
