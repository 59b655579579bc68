package org.sunlight.publication.official;

import java.io.Serializable;
import org.sunlight.publication.candidate.ClosureGround;

/**
 * The openness class with what the law wants beside it.
 *
 * @param ground needed for CLOSED and PROACTIVE_AFTER_REDACTION
 * @param reason needed for everything but PROACTIVE
 */
public record Openness(OpennessClass opennessClass, ClosureGround ground, String reason) implements Serializable {

    public static final Openness PROACTIVE = new Openness(OpennessClass.PROACTIVE, null, null);
}
