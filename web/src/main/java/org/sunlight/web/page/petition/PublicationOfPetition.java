package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.publication.DecidePublication;
import org.sunlight.petition.publication.DraftPublication;
import org.sunlight.petition.publication.HandInPublication;
import org.sunlight.petition.publication.PetitionPublicationQueries;
import org.sunlight.petition.publication.PetitionPublicationService;
import org.sunlight.petition.publication.PublicationView;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What everybody may read of the item on the page: drafted, reviewed, published. */
@Named("publicationOfPetition")
@ViewScoped
public class PublicationOfPetition implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    @Inject
    private transient PetitionPublicationQueries queries;

    @Inject
    private transient PetitionPublicationService service;

    @Inject
    private transient CurrentCaller caller;

    private final Entries form = new Entries();
    private transient PublicationView text;
    private transient boolean read;

    /** Null where nobody has written one. */
    public PublicationView of(PetitionView item) {
        if (!read) {
            text = queries.of(item.number()).orElse(null);
            read = true;
            if (text != null && form.text("title") == null) {
                form.put("title", text.title());
                form.put("question", text.question());
                form.put("answer", text.answer());
            }
        }
        return text;
    }

    public boolean mayDraft(PetitionView item) {
        return item.openness() == Openness.PUBLIC
                && item.repliedOn() != null
                && caller.get().organId() != null
                && caller.get().organId() == item.bureauId();
    }

    public String draft(PetitionView item) {
        service.draft(new DraftPublication(
                item.number(),
                text == null ? NONE : text.version(),
                form.text("title"),
                form.text("question"),
                form.text("answer")));
        return done(item);
    }

    public String handIn(PetitionView item) {
        service.handIn(new HandInPublication(item.number(), text.version(), form.flag("declared")));
        return done(item);
    }

    public String publish(PetitionView item) {
        service.publish(new DecidePublication(item.number(), text.version(), null));
        return done(item);
    }

    public String withdraw(PetitionView item) {
        service.withdraw(new DecidePublication(item.number(), text.version(), form.text("reason")));
        return done(item);
    }

    private static String done(PetitionView item) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.open.done"));
        return "/petition/petition.xhtml?faces-redirect=true&number=" + item.number();
    }

    public Entries getForm() {
        return form;
    }
}
