package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionCodeQueries;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What the forms of petitions call things, and what can be chosen in them. */
@Named("petitionChoices")
@RequestScoped
public class PetitionChoices {

    @Inject
    private OrganQueries organs;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private PetitionCodeQueries codes;

    @Inject
    private CurrentCaller caller;

    /** What a page has asked for once: a list names the same organ in many rows. */
    private final Map<Long, String> organNames = new HashMap<>();

    private List<CodeView> contents;
    private List<CodeView> places;

    /** An act may call a field by a name of its own. */
    public String label(PetitionAct act, PetitionField field) {
        if (field.label() != null) {
            return Texts.text(
                    Language.current(),
                    field.name().startsWith("answered") ? "petitionpage.field.answered" : "petitionpage.field.answerTo",
                    field.label());
        }
        return Texts.find(Language.current(), "petitionpage.field." + act + "." + field.name())
                .orElseGet(() -> Texts.text(Language.current(), "petitionpage.field." + field.name()));
    }

    /** What the act means, said before it is done. */
    public String effect(PetitionAct act) {
        return Texts.text(Language.current(), "petitionpage.effect." + act);
    }

    public List<CodeView> getContents() {
        if (contents == null) {
            contents = codes.all(CodeList.CONTENT);
        }
        return contents;
    }

    public List<CodeView> getPlaces() {
        if (places == null) {
            places = codes.all(CodeList.PLACE);
        }
        return places;
    }

    /** The full name of a code, or the code where the list has lost it. */
    public String content(String code) {
        return name(getContents(), code);
    }

    public String place(String code) {
        return name(getPlaces(), code);
    }

    private static String name(List<CodeView> list, String code) {
        return list.stream()
                .filter(entry -> entry.code().equals(code))
                .map(CodeView::fullName)
                .findFirst()
                .orElse(code);
    }

    /** The organs to which this bureau sends items, by name. */
    public List<OrganView> getReceivers() {
        Map<String, OrganView> byName = new TreeMap<>();
        petitions.parts().stream()
                .filter(part -> Objects.equals(part.bureauId(), caller.get().organId()))
                .map(part -> organs.organ(part.organId()))
                .filter(OrganView::active)
                .forEach(organ -> byName.put(organ.name(), organ));
        return List.copyOf(byName.values());
    }

    public String organ(Long id) {
        return id == null
                ? ""
                : organNames.computeIfAbsent(id, key -> organs.organ(key).name());
    }

    public List<Colleague> getColleagues() {
        return organs.colleagues(caller.get().organId());
    }

    /** The clocks that run, soonest first: what has to be done next. */
    public List<ClockView> running(PetitionView item) {
        Set<ClockState> ended = Set.of(ClockState.STOPPED);
        return Stream.of(item.clocks())
                .flatMap(List::stream)
                .filter(clock -> !ended.contains(clock.state()))
                .sorted((a, b) -> a.dueOn() == null
                        ? 1
                        : b.dueOn() == null ? -1 : a.dueOn().compareTo(b.dueOn()))
                .toList();
    }
}
