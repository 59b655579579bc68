package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Messages;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.supervision.GiveFeedback;
import org.sunlight.petition.supervision.LetterView;
import org.sunlight.petition.supervision.PetitionSupervisionQueries;
import org.sunlight.petition.supervision.PetitionSupervisionService;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The letters about an item, and the feedback of the organ they were written to. */
@Named("lettersOfPetition")
@ViewScoped
public class LettersOfPetition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionSupervisionQueries supervision;

    @Inject
    private transient PetitionSupervisionService service;

    @Inject
    private transient CurrentCaller caller;

    private final Entries form = new Entries();
    private transient List<LetterView> letters;

    public List<LetterView> of(PetitionView item) {
        if (letters == null) {
            letters = supervision.letters(item.number());
        }
        return letters;
    }

    /** Whether the letter waits for an answer of the caller's organ. */
    public boolean waits(LetterView letter) {
        return letter.open()
                && Long.valueOf(letter.organId()).equals(caller.get().organId());
    }

    /** Whether the caller's organ may write another one. */
    public boolean mayWrite(PetitionView item) {
        return Long.valueOf(item.bureauId()).equals(caller.get().organId())
                && of(item).stream().noneMatch(LetterView::open);
    }

    public String answer(PetitionView item, LetterView letter) {
        service.answer(new GiveFeedback(
                item.number(), letter.id(), letter.version(), null, form.flag("adopted"), form.text("text")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.letter.answered"));
        return "/petition/petition.xhtml?faces-redirect=true&number=" + item.number();
    }

    public Entries getForm() {
        return form;
    }
}
