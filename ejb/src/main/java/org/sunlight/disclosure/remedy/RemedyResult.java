package org.sunlight.disclosure.remedy;

/** How a remedy ended, from the view of what the organ did. */
public enum RemedyResult {
    /** 结果维持 */
    UPHELD,
    /** 结果纠正 */
    CORRECTED,
    /** 其他结果, withdrawn ones among them */
    OTHER
}
