package org.sunlight.office.notice.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice filled in, before it takes the form of a page. Blanks that nobody filled stay as {@code {name}}.
 *
 * @param number document number, or null for a paper without one
 * @param contact where the organ can be reached, a line each
 * @param enclosures names of what goes with it
 */
public record Letter(
        String organ,
        String number,
        String title,
        String addressee,
        List<Block> blocks,
        LocalDate date,
        String contact,
        List<String> enclosures) {

    /** A piece of the text. */
    public sealed interface Block permits Paragraph, Remedy, Points, Grid {}

    public record Paragraph(String text) implements Block {}

    /** The sentence about remedies, apart so that the lint can tell it from everything else. */
    public record Remedy(String text) implements Block {}

    /** Numbered lines; a single line stands without number. */
    public record Points(List<String> lines) implements Block {}

    /**
     * A table.
     *
     * @param caption null for none
     * @param head column titles, empty for a table whose rows begin with their title
     * @param appendix does it begin a new page
     */
    public record Grid(String caption, List<String> head, List<List<String>> rows, boolean appendix) implements Block {}

    /** All that is printed as running text, one piece a line; what the lint reads. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n').append(addressee);
        for (Block block : blocks) {
            text.append('\n').append(textOf(block));
        }
        return text.toString();
    }

    private static String textOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        } else if (block instanceof Remedy remedy) {
            return remedy.text();
        } else if (block instanceof Points points) {
            return String.join("\n", points.lines());
        }
        Grid grid = (Grid) block;
        StringBuilder cells = new StringBuilder();
        grid.rows().forEach(row -> cells.append(String.join("\t", row)).append('\n'));
        return cells.toString();
    }

    /** Text of the remedy, or empty. */
    public String remedy() {
        return blocks.stream()
                .filter(Remedy.class::isInstance)
                .map(b -> ((Remedy) b).text())
                .findFirst()
                .orElse("");
    }
}
