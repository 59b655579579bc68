package org.sunlight.office.job;

import java.util.List;

/** A kept rejection; {@code id} is the place to read on from. */
public record RejectionRow(long id, long line, String pointer, String code, List<String> arguments) {}
