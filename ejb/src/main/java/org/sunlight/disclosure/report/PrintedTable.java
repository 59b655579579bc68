package org.sunlight.disclosure.report;

import java.util.List;

/**
 * A table as it is printed, with merged cells; the screen, the spreadsheet, the document and the print are drawn from it.
 *
 * @param number 2, 3 or 4
 * @param width columns of the grid
 */
public record PrintedTable(int number, int width, List<Line> lines) {

    /** @param cells from left to right, without those covered by a merged cell */
    public record Line(List<Cell> cells) {}

    /**
     * @param text words of a heading; empty for a figure
     * @param cell id of the figure; null for a heading
     * @param column first column of the grid the cell covers, from 0
     */
    public record Cell(String text, String cell, int column, int rows, int columns, boolean rowHeading) {

        public boolean isFigure() {
            return cell != null;
        }
    }
}
