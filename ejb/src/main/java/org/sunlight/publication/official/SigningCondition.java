package org.sunlight.publication.official;

import java.util.List;

/** What another feature demands of a document before it is handed in and signed; any bean that implements it is asked. */
public interface SigningCondition {

    /** Error codes of what is missing; empty where nothing is. */
    List<String> missing(OfficialDocumentView document);
}
