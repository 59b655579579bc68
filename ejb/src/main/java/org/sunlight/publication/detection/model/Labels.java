package org.sunlight.publication.detection.model;

/** Titles of fields and columns. */
public final class Labels {

    private static final int LONGEST = 10;

    private Labels() {}

    /** Whether the text is such a title, as 姓名 or 联系电话（手机） are. */
    public static boolean isLabel(String text) {
        if (text.isEmpty() || text.length() > 3 * LONGEST) {
            return false;
        }
        String plain =
                new PlainText(text).text().replaceAll("\\([^()]{0,12}\\)", "").replaceAll("[:*]", "");
        return plain.length() >= 2 && plain.length() <= LONGEST && Words.endIn(plain);
    }
}
