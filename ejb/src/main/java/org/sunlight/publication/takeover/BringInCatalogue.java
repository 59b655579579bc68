package org.sunlight.publication.takeover;

/**
 * Brings in entries of an older catalogue.
 *
 * @param batch name of the batch, letters, digits and dashes, at most 40
 * @param columnCode of the website in which all of them will appear
 * @param json an array of objects, or an object with the array {@code entries}; the fields as the older catalogue names them
 */
public record BringInCatalogue(String batch, String columnCode, String json) {

    @Override
    public String toString() {
        return "BringInCatalogue[" + batch + "]";
    }
}
