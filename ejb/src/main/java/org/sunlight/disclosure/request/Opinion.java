package org.sunlight.disclosure.request;

/** What the asked one said. Silence of a co-author is consent by law; silence of a third party is not. */
public enum Opinion {
    CONSENT,
    OBJECT,
    SILENT
}
