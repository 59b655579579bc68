package org.sunlight.publication.takeover.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.Validity;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.takeover.TakeoverRow;

/** An entry of an older catalogue: what was printed, what could be read of it. Never changed. */
@Entity
@Table(name = "catalogue_takeover")
public class OlderEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "organ_id", nullable = false)
    private long organId;

    @Column(name = "batch", nullable = false, length = 40)
    private String batch;

    @Column(name = "number", nullable = false, length = 60)
    private String number;

    @Column(name = "index_number", length = 60)
    private String indexNumber;

    @Column(name = "title", nullable = false, length = 300)
    private String title;

    @Column(name = "printed", nullable = false, length = 4000)
    private String printed;

    @Column(name = "publisher", length = 200)
    private String publisher;

    @Column(name = "topic_code", nullable = false, length = 20)
    private String topicCode;

    @Column(name = "column_code", nullable = false, length = 40)
    private String columnCode;

    @Column(name = "document_number", length = 100)
    private String documentNumber;

    @Column(name = "formed_on")
    private LocalDate formedOn;

    @Column(name = "in_force", nullable = false, length = 5)
    private String inForce;

    @Column(name = "source_address", length = 400)
    private String sourceAddress;

    @Column(name = "alike", length = 60)
    private String alike;

    protected OlderEntry() {}

    /** @param alike index number or number of another entry that seems to be the same, or null */
    public static OlderEntry of(
            long organId,
            String batch,
            String number,
            String columnCode,
            String topicCode,
            PrintedEntry entry,
            String alike) {
        OlderEntry older = new OlderEntry();
        older.organId = organId;
        older.batch = batch;
        older.number = number;
        older.indexNumber = Wording.optional("indexNumber", entry.indexNumber(), 60);
        older.title = Wording.required("title", entry.title(), 300);
        older.printed = Wording.required("printed", entry.fields().toString(), 4000);
        older.publisher = Wording.optional("publisher", entry.publisher(), 200);
        older.topicCode = topicCode;
        older.columnCode = Wording.required("columnCode", columnCode, 40);
        older.documentNumber = Wording.optional("documentNumber", entry.documentNumber(), 100);
        older.formedOn = entry.formedOn();
        older.inForce = entry.isInForce() ? "YES" : "NO";
        older.sourceAddress = Wording.optional("source", entry.source(), 400);
        older.alike = alike;
        return older;
    }

    public String number() {
        return number;
    }

    public String indexNumber() {
        return indexNumber;
    }

    /** @param lines field by field, see {@link PrintedEntry#lines} */
    public Material material(String lines) {
        return new Material(TakeoverRow.SUBJECT_KIND, number, organId, title, lines, List.of());
    }

    public EntryParticulars particulars() {
        return new EntryParticulars(
                topicCode,
                columnCode,
                null,
                documentNumber,
                null,
                null,
                formedOn,
                null,
                null,
                inForce.equals("YES") ? Validity.IN_FORCE : null,
                null,
                publisher,
                sourceAddress,
                printed);
    }

    public TakeoverRow row() {
        return new TakeoverRow(number, batch, indexNumber, title, publisher, formedOn, printed, alike);
    }
}
