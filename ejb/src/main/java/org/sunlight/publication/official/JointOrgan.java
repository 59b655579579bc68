package org.sunlight.publication.official;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another organ that issues the document as well.
 *
 * @param agreedOn day of its agreement in writing; null while it has not agreed
 * @param agreedPaper by which paper, or null
 * @param toldOn day on which it was told class and number, or null
 */
public record JointOrgan(String name, LocalDate agreedOn, String agreedPaper, LocalDate toldOn)
        implements Serializable {}
