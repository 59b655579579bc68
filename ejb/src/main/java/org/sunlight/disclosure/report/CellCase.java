package org.sunlight.disclosure.report;

import org.sunlight.disclosure.request.RequestFigure;

/**
 * One record behind a figure.
 *
 * @param number as it was when the report was compiled
 * @param request what the register says of it now; null for records of tables 2 and 4, and for a request that is gone
 */
public record CellCase(String number, RequestFigure request) {}
