package org.sunlight.web.api.disclosure;

import java.util.List;

/** Answer of a check. */
public record FindingsJson(List<FindingJson> findings) {}
