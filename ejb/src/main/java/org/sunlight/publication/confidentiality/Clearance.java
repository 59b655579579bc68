package org.sunlight.publication.confidentiality;

import java.time.LocalDate;

/**
 * The gate's word that exactly this content was approved. Nobody but the {@link Gate} can make one, and the catalogue takes
 * nothing without one (CON-07).
 */
public final class Clearance {

    private final long reviewId;
    private final String reviewNumber;
    private final Material material;
    private final String contentHash;
    private final LocalDate approvedOn;

    Clearance(long reviewId, String reviewNumber, Material material, String contentHash, LocalDate approvedOn) {
        this.reviewId = reviewId;
        this.reviewNumber = reviewNumber;
        this.material = material;
        this.contentHash = contentHash;
        this.approvedOn = approvedOn;
    }

    public long reviewId() {
        return reviewId;
    }

    public String reviewNumber() {
        return reviewNumber;
    }

    public Material material() {
        return material;
    }

    public String contentHash() {
        return contentHash;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
