package org.sunlight.office.notice;

/** How a notice reached its addressee (送达方式). The day that counts differs by way: {@code notice/service.csv}. */
public enum WayOfService {
    /** 直接送达, signed by the addressee. */
    DIRECT,
    /** 邮寄送达 through the postal enterprise: the day of posting counts. */
    MAIL,
    /** Another courier: not the postal enterprise, hence warned; the day of signing counts. */
    COURIER,
    /** 委托送达. */
    ENTRUSTED,
    /** 留置送达. */
    LEFT_BEHIND,
    /** 电子送达, by mail, fax or the online account. */
    ELECTRONIC,
    /** 公告送达. */
    PUBLIC_NOTICE
}
