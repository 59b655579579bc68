package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.satisfaction.CloseRecontact;
import org.sunlight.petition.satisfaction.PetitionRatingQueries;
import org.sunlight.petition.satisfaction.PetitionRatingService;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.petition.satisfaction.RecontactView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Ratings of an item, and the tasks that bad ones opened. */
@Named("recontactPage")
@ViewScoped
public class RecontactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionRatingQueries queries;

    @Inject
    private transient PetitionRatingService service;

    private final Entries form = new Entries();
    private transient List<RatingView> ratings;
    private transient List<RecontactView> tasks;

    public List<RatingView> ratings(PetitionView item) {
        if (ratings == null) {
            ratings = queries.of(item.number());
        }
        return ratings;
    }

    public List<RecontactView> tasks(PetitionView item) {
        if (tasks == null) {
            tasks = queries.recontacts(item.number());
        }
        return tasks;
    }

    public String close(PetitionView item, RecontactView task) {
        service.close(new CloseRecontact(item.number(), task.id(), form.text("result")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.case.recontactDone"));
        return "/petition/petition.xhtml?faces-redirect=true&number=" + item.number();
    }

    public Entries getForm() {
        return form;
    }
}
