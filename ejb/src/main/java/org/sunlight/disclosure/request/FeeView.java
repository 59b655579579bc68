package org.sunlight.disclosure.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sunlight.law.rule.FeeMethod;

/** @param amount in yuan */
public record FeeView(
        FeeMethod method,
        Integer quantity,
        BigDecimal amount,
        LocalDate noticedOn,
        LocalDate receivedOn,
        LocalDate paidOn,
        String receiptNumber,
        LocalDate lapsedOn) {}
