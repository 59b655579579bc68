package org.sunlight.disclosure.request;

/**
 * Whose opinion is asked before a decision: a third party whose rights are touched, or an organ that made the
 * information together with ours. Source: 政府信息公开条例(2019)第三十二条, 第三十四条.
 */
public enum ConsultationKind {
    THIRD_PARTY,
    CO_AUTHOR;

    /** Rule of the clock that runs for the asked one. */
    public String rule() {
        return this == THIRD_PARTY ? "request.third-party" : "request.co-author";
    }
}
