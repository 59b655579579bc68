package org.sunlight.office.organ;

/** A section (科室) of an organ. */
public record SectionView(long id, long organId, String name, boolean active, long version) {}
