package org.sunlight.publication.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 栏目 of the website. */
@Entity
@Table(name = "catalogue_column")
public class CatalogueColumn {

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
}
