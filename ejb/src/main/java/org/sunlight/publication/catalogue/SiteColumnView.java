package org.sunlight.publication.catalogue;

import java.io.Serializable;

/**
 * 栏目 of the website.
 *
 * @param type ColumnType of 国办发〔2017〕47号, for example 工作动态
 * @param keywords parted by commas, may be null
 */
public record SiteColumnView(
        String code, long version, String name, String type, String description, String keywords, int sortKey)
        implements Serializable {}
