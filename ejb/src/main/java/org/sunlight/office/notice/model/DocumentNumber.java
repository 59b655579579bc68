package org.sunlight.office.notice.model;

/**
 * 文号: word of the organ and of the kind of paper, year in 〔〕, serial without leading zeros.
 * Source: GB/T 9704-2012, 7.2.5.
 */
public record DocumentNumber(String word, int year, int serial) {

    public String printed() {
        return LetterWords.format("number", word, year, serial);
    }
}
