package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.shared.error.RuleBroken;

/** Metadata of an entry. Source: 国办秘函〔2009〕6号. */
@Embeddable
public class EntryMetadata {

    private static final int LONGEST_SEARCH = 1000;
    private static final int LONGEST_WORDS = 4000;

    @Column(name = "topic_code", nullable = false, length = 20)
    private String topicCode;

    @Column(name = "column_code", nullable = false, length = 40)
    private String columnCode;

    @Column(name = "genre", length = 60)
    private String genre;

    @Column(name = "document_number", length = 100)
    private String documentNumber;

    @Column(name = "keywords", length = 200)
    private String keywords;

    @Column(name = "description", length = 200)
    private String description;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "validity", length = 20)
    private Validity validity;

    @Enumerated(EnumType.STRING)
    @Column(name = "five_openness", length = 20)
    private FiveOpenness fiveOpenness;

    @Column(name = "origin", length = 200)
    private String origin;

    @Column(name = "origin_address", length = 400)
    private String originAddress;

    @Column(name = "as_printed", length = 4000)
    private String asPrinted;

    protected EntryMetadata() {}

    static EntryMetadata of(EntryParticulars particulars) {
        EntryMetadata metadata = new EntryMetadata();
        metadata.topicCode = Wording.required("topicCode", particulars.topicCode(), 20);
        metadata.columnCode = Wording.required("columnCode", particulars.columnCode(), 40);
        metadata.genre = Wording.optional("genre", particulars.genre(), 60);
        metadata.documentNumber = Wording.optional("documentNumber", particulars.documentNumber(), 100);
        metadata.keywords = Wording.optional("keywords", particulars.keywords(), 200);
        metadata.description = Wording.optional("description", particulars.description(), 200);
        metadata.formedOn = particulars.formedOn();
        metadata.effectiveOn = particulars.effectiveOn();
        metadata.expiresOn = particulars.expiresOn();
        metadata.validity = particulars.validity();
        metadata.fiveOpenness = particulars.fiveOpenness();
        metadata.origin = Wording.optional("origin", particulars.origin(), 200);
        metadata.originAddress = Wording.optional("originAddress", particulars.originAddress(), 400);
        metadata.asPrinted = Wording.optional("asPrinted", particulars.asPrinted(), 4000);
        boolean backwards = metadata.effectiveOn != null
                && metadata.expiresOn != null
                && !metadata.expiresOn.isAfter(metadata.effectiveOn);
        if (backwards) {
            throw RuleBroken.at("expiresOn", "EXPIRES_BEFORE_EFFECTIVE");
        }
        return metadata;
    }

    String columnCode() {
        return columnCode;
    }

    /** Full-width and half-width signs find each other. */
    String searchText(String indexNumber, String title, String publisher) {
        String all = Stream.of(title, documentNumber, keywords, indexNumber, publisher)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String plain = plain(all);
        return plain.length() > LONGEST_SEARCH ? plain.substring(0, LONGEST_SEARCH) : plain;
    }

    /** How words are written in the search text. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    String description() {
        return description;
    }

    EntryRow row(
            long id,
            String indexNumber,
            String title,
            String publisher,
            Instant publishedAt,
            EntryState state,
            String subjectNumber) {
        return new EntryRow(
                id,
                indexNumber,
                title,
                publisher,
                documentNumber,
                topicCode,
                columnCode,
                validity,
                formedOn,
                publishedAt,
                state,
                subjectNumber);
    }

    String inWords() {
        String words = particulars().toString();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    EntryParticulars particulars() {
        return new EntryParticulars(
                topicCode,
                columnCode,
                genre,
                documentNumber,
                keywords,
                description,
                formedOn,
                effectiveOn,
                expiresOn,
                validity,
                fiveOpenness,
                origin,
                originAddress,
                asPrinted);
    }
}
