package org.sunlight.publication.guide;

import java.io.Serializable;
import java.util.List;

/**
 * What a guide says. The sections are plain text, paragraphs parted by line breaks.
 *
 * @param office 政府信息公开工作机构
 * @param hours 办公时间
 * @param classification 政府信息的分类
 * @param arrangement 编排体系
 * @param access 获取方式
 * @param requests 依申请公开
 * @param supervision 监督和救济
 */
public record GuideContent(
        String office,
        String address,
        String postcode,
        String hours,
        String phone,
        String fax,
        String email,
        String website,
        String classification,
        String arrangement,
        String access,
        String requests,
        String supervision)
        implements Serializable {

    /** How to ask for information, a paragraph each. */
    public List<String> requestLines() {
        return requests.lines().toList();
    }
}
