package org.sunlight.disclosure.request;

import java.util.List;

/** One matter, one request: the request keeps the first subject, each further one becomes a request of its own. */
public record SplitRequest(String number, long seenVersion, String keptSubject, List<String> furtherSubjects)
        implements RequestCommand {}
