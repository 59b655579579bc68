package org.sunlight.batch.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How records are written down in a file. */
public enum ImportFormat {
    NDJSON("application/x-ndjson", "ndjson", 512L << 20),
    CSV("text/csv", "csv", 512L << 20),
    /** Spreadsheets are zipped and keep their texts in memory while read, hence the lower limit. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 50L << 20);

    private final String mediaType;
    private final String extension;
    private final long largest;

    ImportFormat(String mediaType, String extension, long largest) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.largest = largest;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Largest file in bytes. */
    public long largest() {
        return largest;
    }

    public static Optional<ImportFormat> ofFileName(String name) {
        String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst();
    }
}
