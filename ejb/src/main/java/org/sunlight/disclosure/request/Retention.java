package org.sunlight.disclosure.request;

/** How long a file is kept. Source: 机关文件材料归档范围和文书档案保管期限规定(国家档案局令第8号). */
public enum Retention {
    TEN_YEARS,
    THIRTY_YEARS,
    PERMANENT
}
