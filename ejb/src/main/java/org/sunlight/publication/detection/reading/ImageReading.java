package org.sunlight.publication.detection.reading;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.sunlight.publication.detection.Place;

/** What pictures carry besides their pixels: position, camera, texts, previews. The pixels are for the eye. */
final class ImageReading {

    private static final Set<FileType> KNOWN = Set.of(FileType.Jpeg, FileType.Png, FileType.Tiff);
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82};
    private static final int JPEG_MARKER = 0xff;
    private static final int JPEG_END = 0xd9;
    private static final Set<String> TECHNICAL =
            Set.of("JPEG", "Huffman", "File Type", "ICC Profile", "JFIF", "PNG-IHDR", "PNG-sRGB", "PNG-gAMA", "File");

    private ImageReading() {}

    static boolean isKnown(byte[] picture) throws IOException {
        return KNOWN.contains(FileTypeDetector.detectFileType(new ByteArrayInputStream(picture)));
    }

    /** @param where of the picture in its file, empty for a picture that is a file of its own */
    static void read(byte[] picture, String where, Contents contents) throws IOException {
        FileType type = FileTypeDetector.detectFileType(new ByteArrayInputStream(picture));
        int end = end(picture, type);
        if (!KNOWN.contains(type) || end < 0) {
            throw Contents.damaged();
        }
        if (picture.length - end > 16) {
            contents.cannotProve(at(where, "+" + (picture.length - end) + " B"));
        }
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture), picture.length);
            for (Directory directory : metadata.getDirectories()) {
                directory(directory, where, contents);
            }
        } catch (ImageProcessingException e) {
            throw Contents.damaged();
        }
    }

    private static void directory(Directory directory, String where, Contents contents) {
        if (TECHNICAL.contains(directory.getName())) {
            return;
        }
        if (directory.hasErrors()) {
            contents.cannotProve(at(where, directory.getName()));
        }
        if (directory instanceof ExifThumbnailDirectory) {
            contents.cannotProve(at(where, directory.getName()));
        }
        if (directory instanceof GpsDirectory gps && gps.getGeoLocation() != null) {
            contents.add(
                    Place.IMAGE_METADATA, at(where, "GPS"), gps.getGeoLocation().toString());
            return;
        }
        if (directory instanceof XmpDirectory xmp) {
            xmp.getXmpProperties().forEach((name, value) -> contents.add(Place.IMAGE_METADATA, at(where, name), value));
            return;
        }
        for (Tag tag : directory.getTags()) {
            contents.add(
                    Place.IMAGE_METADATA,
                    at(where, directory.getName() + " / " + tag.getTagName()),
                    tag.getDescription());
        }
    }

    private static String at(String where, String name) {
        return where.isEmpty() ? name : where + ": " + name;
    }

    /** Where the picture ends, -1 where it is cut off. */
    private static int end(byte[] picture, FileType type) {
        if (type == FileType.Png) {
            for (int i = 8; i <= picture.length - PNG_END.length; i++) {
                if (startsWith(picture, i, PNG_END)) {
                    return i + PNG_END.length;
                }
            }
            return -1;
        }
        if (type == FileType.Jpeg) {
            for (int i = picture.length - 2; i > 2; i--) {
                if ((picture[i] & 0xff) == JPEG_MARKER && (picture[i + 1] & 0xff) == JPEG_END) {
                    return i + 2;
                }
            }
            return -1;
        }
        return picture.length;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes[at + i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
