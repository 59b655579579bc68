package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Messages;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.supervision.LetterKind;
import org.sunlight.petition.supervision.LetterView;
import org.sunlight.petition.supervision.PetitionSupervisionService;
import org.sunlight.petition.supervision.SendLetter;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Writes a supervision letter or a suggestion about one item. */
@Named("letterPage")
@ViewScoped
public class LetterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient PetitionSupervisionService service;

    @Inject
    private transient HouseSettings settings;

    @Inject
    private transient Clock clock;

    private String number;
    private PetitionView petition;
    private final Entries form = new Entries();

    public void load() {
        petition = petitions.view(number);
        number = petition.number();
        LocalDate today = LocalDate.now(clock);
        form.put("kind", LetterKind.SUPERVISION.name());
        form.put("dueOn", today.plusDays(settings.integer("petition.feedback.period", today)));
    }

    public String send() {
        LetterView sent = service.send(new SendLetter(
                number,
                petition.version(),
                form.choice("kind", LetterKind.class),
                form.text("organ"),
                null,
                form.text("facts"),
                form.text("ground"),
                form.text("points"),
                form.day("dueOn")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.letter.sent", sent.document()));
        return "/petition/petition.xhtml?faces-redirect=true&number=" + number;
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PetitionView getPetition() {
        return petition;
    }

    public Entries getForm() {
        return form;
    }
}
