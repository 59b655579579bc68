package org.sunlight.publication.official;

/** How far the review of one year has come; {@code kept} and {@code opened} together are those that were looked at. */
public record OpennessProgress(int year, long due, long kept, long opened) {

    public long open() {
        return due - kept - opened;
    }

    /** In per cent; 100 where nothing is due. */
    public int percent() {
        return due == 0 ? 100 : (int) ((kept + opened) * 100 / due);
    }
}
