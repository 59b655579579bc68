package org.sunlight.web.page.petition;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.office.counter.IdType;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisterPetition;
import org.sunlight.petition.casework.RegisteredPetition;
import org.sunlight.petition.publication.PetitionPublicationQueries;
import org.sunlight.petition.publication.PublishedPetition;
import org.sunlight.web.kit.Entries;

/** The counter: one form for a letter, a visit, a call or what came over the network, made for the keyboard alone. */
@Named("registerPetitionPage")
@ViewScoped
public class RegisterPetitionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionService service;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient PetitionPublicationQueries published;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private List<PetitionRow> likely = List.of();
    private transient List<PublishedPetition.Row> alike;

    @PostConstruct
    void open() {
        form.put("channel", Channel.VISIT.name());
        form.put("purpose", Purpose.CLAIM.name());
        form.put("registeredOn", LocalDate.now(clock));
        form.put("idType", IdType.RESIDENT_ID.name());
        form.put("openness", Openness.PETITIONER_ONLY.name());
        form.put("persons", 1);
    }

    /** Looks for what may be the same matter of the same person. */
    public void look() {
        likely = petitions.likelyRepeats(command());
        alike = published.alike(form.text("subject"), form.text("contentCode"));
    }

    /** The person decided that the matter repeats this one. */
    public void repeat(String number) {
        form.put("repeatOf", number);
    }

    /** What was published about the like. */
    public List<PublishedPetition.Row> getAlike() {
        return alike == null ? List.of() : alike;
    }

    public String register() {
        RegisteredPetition registered = service.register(command());
        return PetitionCodesOnce.handOver(registered.petition().number(), registered.queryCode());
    }

    private RegisterPetition command() {
        return new RegisterPetition(
                form.day("registeredOn"),
                form.day("receivedOn"),
                form.choice("channel", Channel.class),
                form.choice("purpose", Purpose.class),
                form.text("contentCode"),
                form.text("placeCode"),
                form.text("subject"),
                form.text("text"),
                form.lines("demands"),
                people(),
                form.number("persons"),
                form.number("involved") == 0 ? null : form.number("involved"),
                form.flag("anonymous"),
                form.flag("urgent"),
                form.flag("litigation"),
                form.text("place"),
                form.text("repeatOf"),
                null,
                form.choice("openness", Openness.class),
                null);
    }

    private List<PetitionerEntry> people() {
        List<PetitionerEntry> people = new ArrayList<>();
        if (form.text("name") != null || form.text("idNumber") != null) {
            people.add(new PetitionerEntry(
                    form.text("name"),
                    form.choice("idType", IdType.class),
                    form.text("idNumber"),
                    form.day("bornOn"),
                    form.text("phone"),
                    form.text("address"),
                    null,
                    null,
                    form.text("guardian"),
                    true));
        }
        people.addAll(PetitionerLines.read(form.lines("people")));
        return people;
    }

    /** Whether the caller's organ registers petitions at all. */
    public boolean isBureau() {
        return petitions.ownPart().map(PetitionOrganView::bureau).orElse(false);
    }

    public Entries getForm() {
        return form;
    }

    public List<PetitionRow> getLikely() {
        return likely;
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public IdType[] getIdTypes() {
        return IdType.values();
    }

    public Openness[] getOpennesses() {
        return Openness.values();
    }
}
