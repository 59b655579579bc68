package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.catalogue.SiteColumnView;
import org.sunlight.publication.catalogue.WriteSiteColumn;
import org.sunlight.shared.error.RuleBroken;

/** 栏目 of the website. */
@Entity
@Table(name = "catalogue_column")
public class CatalogueColumn {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "column_type", nullable = false, length = 40)
    private String type;

    @Column(name = "description", length = 400)
    private String description;

    @Column(name = "keywords", length = 200)
    private String keywords;

    @Column(name = "sort_key", nullable = false)
    private int sortKey;

    protected CatalogueColumn() {}

    public static CatalogueColumn open(WriteSiteColumn command) {
        CatalogueColumn column = new CatalogueColumn();
        column.code = Wording.required("code", command.code(), 40);
        if (!CODE.matcher(column.code).matches()) {
            throw RuleBroken.at("code", "SITE_COLUMN_CODE");
        }
        column.describe(command);
        return column;
    }

    /** The code stays: entries and addresses name it. */
    public void describe(WriteSiteColumn command) {
        name = Wording.required("name", command.name(), 100);
        type = Wording.required("type", command.type(), 40);
        description = Wording.optional("description", command.description(), 400);
        keywords = Wording.optional("keywords", command.keywords(), 200);
        sortKey = command.sortKey();
    }

    public long version() {
        return version;
    }

    public SiteColumnView view() {
        return new SiteColumnView(code, version, name, type, description, keywords, sortKey);
    }
}
