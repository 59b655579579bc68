package org.sunlight.office.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.notice.model.DocumentNumber;
import org.sunlight.office.notice.model.LetterWords;
import org.sunlight.office.serial.Serials;

/**
 * The numbers of notices, and of papers that are none, official documents for example: without gap for each word of an organ
 * and year. To be drawn in the transaction that signs the paper; one that fails gives its number back.
 */
@ApplicationScoped
public class DocumentNumbers {

    @Inject
    private Serials serials;

    /**
     * The next 文号 as printed.
     *
     * @param documentWord of the organ; the part of it that belongs to disclosure papers is left out
     */
    public String draw(long organId, String documentWord, int year) {
        String word = documentWord.replaceAll(LetterWords.get("word.disclosure"), "");
        return next(organId, word, year).printed();
    }

    DocumentNumber next(long organId, String word, int year) {
        return new DocumentNumber(word, year, serials.next(organId, "word:" + word, year));
    }
}
