package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;

/** Sends the form of a review as a paper. */
@Named("reviewFormPage")
@RequestScoped
public class ReviewFormPage {

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private ReviewFormPaper paper;

    public void send(String number) throws IOException {
        Faces.sendFile(paper.pdf(reviews.view(number)), number + ".pdf", true);
    }
}
