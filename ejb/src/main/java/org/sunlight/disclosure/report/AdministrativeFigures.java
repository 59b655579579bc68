package org.sunlight.disclosure.report;

import java.math.BigDecimal;

/**
 * Figures of table 2 that no register of the house holds: 行政许可, 行政处罚, 行政强制 (decisions), 行政事业性收费.
 *
 * @param fees in 10,000 yuan, at most two decimals
 */
public record AdministrativeFigures(long licences, long penalties, long coercions, BigDecimal fees) {

    public static final AdministrativeFigures NONE = new AdministrativeFigures(0, 0, 0, new BigDecimal("0.00"));
}
