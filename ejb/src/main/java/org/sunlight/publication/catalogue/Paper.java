package org.sunlight.publication.catalogue;

import java.util.List;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.MaterialFile;

/**
 * A paper that another wing has made ready for the public: a yearly report, the statistics of a period.
 *
 * @param subjectKind for example {@code yearly-report}
 * @param text what stands on the page itself
 */
public record Paper(String subjectKind, String subjectNumber, long organId, String title, String text) {

    /** A file of the paper as it was printed. */
    public record Print(String fileName, byte[] bytes) {}

    Material with(List<MaterialFile> files) {
        return new Material(subjectKind, subjectNumber, organId, title, text, files);
    }
}
