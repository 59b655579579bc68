package org.sunlight.disclosure.request;

import java.time.LocalDate;

/**
 * An act that needs no more than a day and a note: accept, withdraw, lapse, submit, endorse, approve, return, refuse,
 * issue, close, annotate.
 *
 * @param on day of the act; null means today
 * @param note reason or remark; mandatory where the act is a refusal, a return, a withdrawal or a remark
 */
public record ActOnRequest(String number, long seenVersion, LocalDate on, String note) implements RequestCommand {}
