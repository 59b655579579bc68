package org.sunlight.publication.detection;

import java.nio.file.Path;
import org.sunlight.publication.detection.reading.FileOpening;

/**
 * Reads everything that travels in a file, seen or unseen: DOCX, XLSX, PPTX, PDF, JPEG, PNG, TIFF and plain text. The name
 * of the file is the caller's to look at.
 */
public final class FileReading {

    /**
     * @param mediaType as recognised by content; what the file really is decides
     * @throws org.sunlight.shared.error.RuleBroken at {@code file}: FILE_ENCRYPTED, FILE_DAMAGED, FILE_WITH_MACROS,
     *     FILE_EXPLODES, FILE_KIND_NOT_PROVABLE for a kind that is not among those above
     */
    public FileContents read(Path file, String mediaType) {
        return FileOpening.open(file, mediaType);
    }
}
