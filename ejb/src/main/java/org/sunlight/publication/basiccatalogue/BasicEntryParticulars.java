package org.sunlight.publication.basiccatalogue;

/**
 * The columns of one matter of the basic catalogue (政府信息公开条例(2019)第二十条), and by what its public entries are known.
 *
 * @param serial 序号
 * @param topic 公开事项, first level
 * @param subtopic 公开事项, second level, or null
 * @param content 公开内容
 * @param basis 公开依据
 * @param term 公开时限, as it is printed
 * @param section 公开主体(科室)
 * @param channels 公开渠道和载体, as printed
 * @param audience 公开对象
 * @param level 公开层级
 * @param frequency 更新频率, as printed
 * @param cycleDays after so many days without an update the matter is out of date; null where it is updated when something changes
 * @param inUse 状态: 启用 or 停用
 * @param columnCode column of the website that holds its entries, or null
 * @param topicCode 主题分类 of its entries, or null for any
 * @param titleWords parted by blanks; one of them stands in the titles of its entries; null for any title
 */
public record BasicEntryParticulars(
        int serial,
        String topic,
        String subtopic,
        String content,
        String basis,
        String term,
        String section,
        String channels,
        String audience,
        DisclosureWay way,
        String level,
        String frequency,
        Integer cycleDays,
        boolean inUse,
        String columnCode,
        String topicCode,
        String titleWords) {}
