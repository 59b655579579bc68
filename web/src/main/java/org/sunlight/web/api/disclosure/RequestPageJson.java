package org.sunlight.web.api.disclosure;

import java.util.List;

/** @param next value for {@code after} of the next page; absent on the last */
public record RequestPageJson(List<RequestJson> requests, Long next) {}
