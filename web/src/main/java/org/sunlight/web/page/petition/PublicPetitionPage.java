package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.petition.satisfaction.RatePetition;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.satisfaction.RatingState;
import org.sunlight.petition.satisfaction.RatingView;
import org.sunlight.petition.tracking.PetitionTracking;
import org.sunlight.petition.tracking.TrackedPetition;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.error.Problems;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.security.PetitionerDoor;
import org.sunlight.web.security.QueryCodeThrottle;

/** The petitioner asks with number and code. The code is sent by post and stands in no address. */
@Named("publicPetitionPage")
@ViewScoped
public class PublicPetitionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionTracking petitions;

    @Inject
    private transient PetitionerDoor petitioner;

    @Inject
    private transient QueryCodeThrottle throttle;

    @Inject
    private transient HttpServletRequest request;

    private final Entries form = new Entries();
    private transient TrackedPetition found;
    private String number;
    private String code;

    public void ask() {
        number = form.text("number");
        code = form.text("code");
        found = null;
        String address = request.getRemoteAddr();
        if (throttle.isClosed(number, address)) {
            Messages.addGlobalWarn(Texts.text(Language.current(), "petitionpage.public.closed"));
            return;
        }
        found = petitions.track(number, code).orElse(null);
        if (found == null) {
            throttle.countWrongCode(number, address);
            Messages.addGlobalWarn(Texts.text(Language.current(), "petitionpage.public.unknown"));
        }
    }

    public void rate(RatedBody rated) {
        RatePetition rating = new RatePetition(
                number, code, rated, form.choice("rating_" + rated, Rating.class), form.text("reason_" + rated));
        petitioner.rate(rating, Problems.requestId(request));
        found = petitions.track(number, code).orElse(null);
        Messages.addGlobalInfo(Texts.text(Language.current(), "petitionpage.public.thanks"));
    }

    public void send(TrackedPetition.Paper paper) throws IOException {
        NoticeFile file = petitions
                .paper(number, code, paper.id(), NoticeFormat.PDF)
                .orElseThrow(() -> new NotFound("NO_SUCH_RESOURCE"));
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public boolean isOpen(RatingView rating) {
        return rating.state() == RatingState.OPEN;
    }

    public Rating[] getRatings() {
        return Rating.values();
    }

    public Entries getForm() {
        return form;
    }

    /** Read again after each request: what is shown may have moved. */
    public TrackedPetition getFound() {
        if (found == null && number != null && code != null) {
            found = petitions.track(number, code).orElse(null);
        }
        return found;
    }
}
