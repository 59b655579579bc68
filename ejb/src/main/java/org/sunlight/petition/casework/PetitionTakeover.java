package org.sunlight.petition.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockHistory;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.organ.StaffView;
import org.sunlight.petition.casework.model.PastCheck;
import org.sunlight.petition.casework.model.PastItem;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionEvent;
import org.sunlight.petition.casework.store.PetitionStore;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/**
 * Puts items of an existing register on ours, in bulk, in the transaction of the chunk. One audit entry per record would
 * drown the trail: the run itself is audited, and the history of each item tells what was taken over.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PetitionTakeover {

    @Inject
    private PetitionStore petitions;

    @Inject
    private PetitionCodeQueries codes;

    @Inject
    private OrganQueries organs;

    @Inject
    private HouseSettings settings;

    @Inject
    private ClockService clocks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param hash of the content as it was imported */
    public record Known(String number, String hash) {}

    /**
     * An item that is on the register now.
     *
     * @param id key under which features keep what belongs to the item
     * @param responsibleId organ that has to handle it; null where none had to
     * @param title what the work list shows of it
     * @param reviewable has an opinion that may be reviewed: neither mediated nor without a term
     * @param ratable a first item that denounces nobody: the petitioner may rate it. Source: 国信发〔2014〕16号第四条
     */
    public record TakenOver(
            long id, String number, Long responsibleId, String title, boolean reviewable, boolean ratable) {}

    /** What of these is here already, by source number. */
    public Map<String, Known> known(long bureau, Collection<String> sourceNumbers) {
        return petitions.known(bureau, sourceNumbers);
    }

    /**
     * What is wrong with these, by source number; a refusal is handed over and not thrown, for thrown it would take back the
     * whole chunk.
     */
    public Map<String, RuleBroken> faults(List<PastPetition> records) {
        Set<String> contents = known(CodeList.CONTENT, records, PastPetition::contentCode);
        Set<String> places = known(CodeList.PLACE, records, PastPetition::placeCode);
        Map<String, Long> organIds = organIds();
        LocalDate today = LocalDate.now(clock);
        Map<String, RuleBroken> faults = new HashMap<>();
        for (PastPetition past : records) {
            try {
                new PastCheck(past, today).check(collectiveFrom(past.registeredOn()));
                require(contents, past.contentCode(), "contentCode");
                require(places, past.placeCode(), "placeCode");
                responsible(0, past, organIds);
            } catch (RuleBroken fault) {
                faults.put(past.sourceNumber(), fault);
            }
        }
        return faults;
    }

    private Set<String> known(CodeList list, List<PastPetition> records, Function<PastPetition, String> code) {
        List<String> wanted =
                records.stream().map(code).filter(Objects::nonNull).distinct().toList();
        return codes.names(list, wanted).keySet();
    }

    private static void require(Set<String> known, String code, String pointer) {
        if (code != null && !known.contains(code)) {
            throw RuleBroken.at(pointer, "CODE_UNKNOWN", code);
        }
    }

    private Map<String, Long> organIds() {
        return organs.all().stream().collect(Collectors.toMap(OrganView::code, OrganView::id));
    }

    /**
     * Stores records that were checked and are new.
     *
     * @param numbers our number of each first item that records of the chunk repeat, by source number; those of the chunk
     *     itself are found without
     * @return by source number
     */
    public Map<String, TakenOver> store(long bureau, List<PastPetition> records, Map<String, String> numbers) {
        Map<Integer, Deque<String>> drawn = drawNumbers(bureau, records);
        List<String> heads = organs.staffOf(bureau, Roles.HEAD).stream()
                .map(StaffView::login)
                .toList();
        Map<String, Long> organIds = organIds();
        Map<String, String> bySource = new HashMap<>(numbers);
        Map<String, TakenOver> taken = new HashMap<>();
        List<ClockHistory> histories = new ArrayList<>();
        for (PastPetition past : records) {
            PastItem item = PastItem.of(
                    past,
                    bureau,
                    drawn.get(past.registeredOn().getYear()).removeFirst(),
                    responsible(bureau, past, organIds),
                    past.repeatOf() == null ? null : bySource.get(past.repeatOf()),
                    heads,
                    collectiveFrom(past.registeredOn()),
                    caller.get().login(),
                    clock.instant());
            Petition petition = item.petition();
            petitions.add(petition);
            item.steps()
                    .forEach(step ->
                            petitions.record(PetitionEvent.past(petition, step, caller.get(), clock.instant())));
            bySource.put(past.sourceNumber(), petition.number());
            histories.addAll(PastPetitionClocks.of(petition, past, item.hasTerm()));
            taken.put(past.sourceNumber(), takenOver(petition, item));
        }
        clocks.startAll(histories);
        return taken;
    }

    private static TakenOver takenOver(Petition petition, PastItem item) {
        return new TakenOver(
                petition.id(),
                petition.number(),
                petition.disposed().responsibleId(),
                PetitionClocks.title(petition),
                item.hasTerm() && petition.state() != PetitionState.MEDIATED,
                petition.repeatOf() == null && petition.concern().kind() != ContentKind.DENUNCIATION);
    }

    private Map<Integer, Deque<String>> drawNumbers(long bureau, List<PastPetition> records) {
        Map<Integer, Long> perYear = records.stream()
                .collect(Collectors.groupingBy(
                        past -> past.registeredOn().getYear(), TreeMap::new, Collectors.counting()));
        Map<Integer, Deque<String>> drawn = new HashMap<>();
        if (!perYear.isEmpty()) {
            String prefix = organs.organ(bureau).numberPrefix();
            perYear.forEach((year, many) ->
                    drawn.put(year, new ArrayDeque<>(petitions.nextNumbers(bureau, prefix, year, many.intValue()))));
        }
        return drawn;
    }

    private int collectiveFrom(LocalDate on) {
        return settings.integer(PetitionService.COLLECTIVE_FROM, on);
    }

    /** @throws RuleBroken {@code ORGAN_CODE_UNKNOWN} for a code that no organ of the house has or had */
    private static Long responsible(long bureau, PastPetition past, Map<String, Long> organIds) {
        PastPetition.Disposal how = past.disposal();
        if (how == null) {
            return null;
        }
        return switch (how.kind()) {
            case REFER, ASSIGN -> {
                if (!organIds.containsKey(how.organ())) {
                    throw RuleBroken.at("disposal.organ", "ORGAN_CODE_UNKNOWN", how.organ());
                }
                yield organIds.get(how.organ());
            }
            case OWN -> bureau;
            case DECLINE, GUIDE, FILE -> null;
        };
    }
}
