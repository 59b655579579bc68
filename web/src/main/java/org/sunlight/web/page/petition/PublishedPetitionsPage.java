package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.petition.publication.PetitionPublicationQueries;
import org.sunlight.petition.publication.PublishedPetition;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.Pages;

/** What everybody may read: the list of published petitions, or one of them. */
@Named("publishedPetitionsPage")
@RequestScoped
public class PublishedPetitionsPage {

    private static final int SIZE = 20;

    @Inject
    private PetitionPublicationQueries published;

    private String words;
    private String number;
    private int page = 1;
    private List<PublishedPetition.Row> rows;
    private PublishedPetition found;

    public void load() {
        if (number == null || number.isBlank()) {
            // one more than is shown tells whether a next page exists
            rows = published.page(words, (page - 1) * SIZE, SIZE + 1);
        } else {
            found = published.published(number).orElseThrow(() -> new NotFound("NO_SUCH_RESOURCE"));
        }
    }

    public List<PublishedPetition.Row> getRows() {
        return isMore() ? rows.subList(0, SIZE) : rows;
    }

    public boolean isMore() {
        return rows != null && rows.size() > SIZE;
    }

    public PublishedPetition getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}
