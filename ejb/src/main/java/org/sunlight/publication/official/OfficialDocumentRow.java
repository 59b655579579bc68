package org.sunlight.publication.official;

import java.io.Serializable;
import java.time.LocalDate;
import org.sunlight.publication.catalogue.Validity;

/** A document in a list. */
public record OfficialDocumentRow(
        long id,
        String number,
        long version,
        long organId,
        String title,
        String documentNumber,
        OfficialState state,
        OpennessClass opennessClass,
        Boolean policy,
        Validity validity,
        String drafterName,
        LocalDate draftedOn,
        LocalDate signedOn,
        LocalDate publishedOn,
        String indexNumber)
        implements Serializable {}
