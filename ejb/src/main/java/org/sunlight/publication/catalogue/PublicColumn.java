package org.sunlight.publication.catalogue;

/**
 * A column of the website (栏目) as its readers see it.
 *
 * @param type ColumnType of 国办发〔2017〕47号
 * @param keywords parted by commas, may be null
 */
public record PublicColumn(String code, String name, String type, String description, String keywords) {}
