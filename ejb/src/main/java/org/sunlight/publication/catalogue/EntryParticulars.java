package org.sunlight.publication.catalogue;

import java.time.LocalDate;

/**
 * Metadata of an entry (国办秘函〔2009〕6号). Only topic and column are needed; everything else may be null.
 *
 * @param topicCode code of the topic list (主题分类)
 * @param columnCode column of the website in which it appears (栏目)
 * @param genre 体裁, as the organ writes it
 * @param documentNumber 文号, with 〔〕 as printed
 * @param keywords 关键字, parted by blanks or commas
 * @param description 内容概述, at most 200 characters
 * @param formedOn 成文日期, never the day of publishing
 * @param effectiveOn first day of force
 * @param expiresOn first day without force
 * @param validity of a document with effect
 * @param origin 信息来源 when it was reprinted, with its address in originAddress
 * @param asPrinted what an entry taken over from an older catalogue said, to the letter, as JSON; or null
 */
public record EntryParticulars(
        String topicCode,
        String columnCode,
        String genre,
        String documentNumber,
        String keywords,
        String description,
        LocalDate formedOn,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        Validity validity,
        FiveOpenness fiveOpenness,
        String origin,
        String originAddress,
        String asPrinted) {

    /** Topic, column and day of making; nothing else is known. */
    public static EntryParticulars of(String topicCode, String columnCode, LocalDate formedOn) {
        return new EntryParticulars(
                topicCode, columnCode, null, null, null, null, formedOn, null, null, null, null, null, null, null);
    }

    /** The same, with what became of the document's force. */
    public EntryParticulars withValidity(Validity now) {
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
                now,
                fiveOpenness,
                origin,
                originAddress,
                asPrinted);
    }
}
