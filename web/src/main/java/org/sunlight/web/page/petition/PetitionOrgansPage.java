package org.sunlight.web.page.petition;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.PetitionOrganService;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PlaceOrgan;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** Which organs register petitions, which handle what they are sent, and which organ above reviews their opinions. */
@Named("petitionOrgansPage")
@ViewScoped
public class PetitionOrgansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient PetitionOrganService service;

    private List<OrganView> all = List.of();
    private Map<Long, PetitionOrganView> parts = Map.of();
    private final Entries form = new Entries();

    @PostConstruct
    void read() {
        all = organs.all().stream()
                .filter(OrganView::active)
                .sorted(Comparator.comparing(OrganView::path))
                .toList();
        parts = petitions.parts().stream().collect(Collectors.toMap(PetitionOrganView::organId, Function.identity()));
    }

    /** Takes an organ into the form. */
    public void choose(OrganView organ) {
        PetitionOrganView part = parts.get(organ.id());
        form.clear();
        form.put("organ", organ.code());
        if (part != null) {
            form.put("bureau", part.bureau());
            form.put("superior", code(part.superiorId()));
            form.put("sentBy", code(part.bureauId()));
        }
    }

    public String save() {
        String code = form.text("organ");
        PetitionOrganView seen = all.stream()
                .filter(organ -> organ.code().equals(code))
                .findFirst()
                .map(organ -> parts.get(organ.id()))
                .orElse(null);
        service.place(new PlaceOrgan(
                code,
                form.flag("bureau"),
                form.text("superior"),
                form.text("sentBy"),
                seen == null ? -1 : seen.version()));
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), "petitionpage.organs.saved"));
        return "/administration/petition-organs.xhtml?faces-redirect=true";
    }

    public PetitionOrganView part(OrganView organ) {
        return parts.get(organ.id());
    }

    public String name(Long id) {
        return all.stream()
                .filter(organ -> id != null && organ.id() == id)
                .map(OrganView::name)
                .findFirst()
                .orElse("\u2014");
    }

    private String code(Long id) {
        return all.stream()
                .filter(organ -> id != null && organ.id() == id)
                .map(OrganView::code)
                .findFirst()
                .orElse(null);
    }

    /** Bureaus, to which organs can be assigned. */
    public List<OrganView> getBureaus() {
        return all.stream()
                .filter(organ ->
                        parts.containsKey(organ.id()) && parts.get(organ.id()).bureau())
                .toList();
    }

    public List<OrganView> getOrgans() {
        return all;
    }

    public Entries getForm() {
        return form;
    }
}
