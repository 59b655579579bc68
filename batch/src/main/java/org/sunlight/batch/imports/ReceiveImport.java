package org.sunlight.batch.imports;

/**
 * A file that wants in.
 *
 * @param kind name of an {@link ImportKind}
 * @param onceKey identifies the request: sent again with the same content it is answered with the first run
 */
public record ReceiveImport(String kind, ImportFormat format, String onceKey) {}
