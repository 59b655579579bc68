package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.petition.handover.AcceptHandOver;
import org.sunlight.petition.handover.DeclineHandOver;
import org.sunlight.petition.handover.HandOverView;
import org.sunlight.petition.handover.PetitionHandOverQueries;
import org.sunlight.petition.handover.PetitionHandOverService;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** One concern that was handed over: registered as a petition, or sent back with a reason. */
@Named("handOverPage")
@ViewScoped
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionHandOverQueries handOvers;

    @Inject
    private transient PetitionHandOverService service;

    private long id;
    private HandOverView item;
    private final Entries form = new Entries();

    public void load() {
        item = handOvers.one(id);
        form.put("purpose", Purpose.CLAIM.name());
    }

    public String accept() {
        RegisteredPetition registered =
                service.accept(new AcceptHandOver(id, item.version(), form.choice("purpose", Purpose.class)));
        return PetitionCodesOnce.handOver(registered.petition().number(), registered.queryCode());
    }

    public String decline() {
        service.decline(new DeclineHandOver(id, item.version(), form.text("reason")));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.handover.declined"));
        return "/petition/hand-overs.xhtml?faces-redirect=true";
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public HandOverView getItem() {
        return item;
    }

    public Entries getForm() {
        return form;
    }
}
