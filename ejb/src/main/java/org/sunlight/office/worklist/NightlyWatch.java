package org.sunlight.office.worklist;

/**
 * What a feature has to look at every night, so that nothing falls due unseen. Any bean that implements it is asked, as the
 * house itself and each for itself: one that breaks off does not take the others with it, and the next night makes it good.
 */
public interface NightlyWatch {

    /** What the figure of {@link #look} counts, in English, for the log. */
    String counts();

    /** Looks now; looking twice does no harm. */
    int look();
}
