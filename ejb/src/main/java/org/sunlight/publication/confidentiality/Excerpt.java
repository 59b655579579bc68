package org.sunlight.publication.confidentiality;

/** A suspicious piece with what stands around it. */
public record Excerpt(String before, String piece, String after) {

    /** Of a file that is not there any more. */
    public static final Excerpt NONE = new Excerpt("", "", "");

    private static final int AROUND = 20;

    /**
     * @param start inclusive
     * @param end exclusive
     */
    public static Excerpt of(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int until = Math.min(text.length(), end + AROUND);
        return new Excerpt(text.substring(from, start), text.substring(start, end), text.substring(end, until));
    }

    @Override
    public String toString() {
        return "Excerpt";
    }
}
