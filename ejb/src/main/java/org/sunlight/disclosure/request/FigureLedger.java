package org.sunlight.disclosure.request;

import java.math.BigDecimal;

/**
 * What the register says beside table 3, for the rules C10 and C11.
 *
 * @param feeNotices notices sent in the year
 * @param feesPaid yuan paid in the year
 * @param corrections correction notices sent in the year or the year before, whose results may fall into the year
 */
public record FigureLedger(long feeNotices, BigDecimal feesPaid, long corrections) {}
