package org.sunlight.publication.detection;

import java.util.List;

/**
 * What stands in a file.
 *
 * @param unprovable places that nobody can search by machine: scanned pages, foreign objects, preview pictures. A file
 *     with any of them is not proven clean. Pictures beside text are for the eye and not listed
 */
public record FileContents(List<TextPart> parts, List<String> unprovable) {

    public FileContents {
        parts = List.copyOf(parts);
        unprovable = List.copyOf(unprovable);
    }
}
