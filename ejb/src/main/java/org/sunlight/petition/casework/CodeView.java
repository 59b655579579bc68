package org.sunlight.petition.casework;

/**
 * An entry of a loaded list.
 *
 * @param fullName with what stands above it, as in 城乡建设 - 住房保障与房地产 - 物业服务
 */
public record CodeView(CodeList list, String code, String parentCode, String name, String fullName, boolean active) {}
