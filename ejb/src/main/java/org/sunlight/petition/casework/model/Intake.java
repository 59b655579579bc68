package org.sunlight.petition.casework.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.counter.Days;
import org.sunlight.petition.casework.AmendPetition;
import org.sunlight.petition.casework.JoinSubmission;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.RegisterPetition;
import org.sunlight.shared.error.RuleBroken;

/** Writes down who petitions and what for: at the counter, when it is put right, when a further letter joins. */
public final class Intake {

    private static final int MOST_DEMANDS = 30;
    private static final int MOST_NAMED = 500;

    private final Petition petition;
    private final int collectiveFrom;

    /** @param collectiveFrom persons from which an item is collective or joint (house setting) */
    public Intake(Petition petition, int collectiveFrom) {
        this.petition = petition;
        this.collectiveFrom = collectiveFrom;
    }

    /** @param by login of who registers it; may see it ever after, also a denunciation */
    public static Petition register(
            RegisterPetition form,
            long bureau,
            String number,
            String by,
            int collectiveFrom,
            Instant now,
            LocalDate today) {
        Petition petition = new Petition(form, bureau, number, by, now, today);
        Intake intake = new Intake(petition, collectiveFrom);
        intake.submit(form, by, now);
        intake.name(form.petitioners(), form.persons(), form.involved(), form.anonymous());
        intake.demand(form.demands());
        petition.show(form.openness() == null ? Openness.PETITIONER_ONLY : form.openness());
        return petition;
    }

    private void submit(RegisterPetition form, String by, Instant now) {
        LocalDate registered = petition.registeredOn();
        LocalDate received = form.receivedOn() == null ? registered : form.receivedOn();
        if (received.isAfter(registered)) {
            throw RuleBroken.at("receivedOn", "RECEIVED_AFTER_REGISTRATION", registered);
        }
        petition.submissions()
                .add(new Submission(
                        petition, 1, form.channel(), received, form.persons(), form.place(), form.text(), by, now));
    }

    public void amend(AmendPetition command) {
        petition.move(PetitionAct.AMEND);
        petition.describe(command.subject(), command.text(), command.urgent(), command.litigation());
        name(
                command.petitioners(),
                command.persons(),
                command.involved(),
                petition.persons().isAnonymous() && command.petitioners().isEmpty());
        demand(command.demands());
        if (petition.openness() == Openness.PUBLIC && petition.persons().isMinorInvolved()) {
            petition.show(Openness.PETITIONER_ONLY);
        }
    }

    public void join(JoinSubmission command, String by, Instant now, LocalDate today) {
        petition.move(PetitionAct.JOIN);
        LocalDate on = Days.between(
                "receivedOn",
                command.receivedOn() == null ? today : command.receivedOn(),
                petition.submissions().get(0).receivedOn(),
                "BEFORE_FIRST_SUBMISSION",
                today);
        petition.submissions()
                .add(new Submission(
                        petition,
                        petition.submissions().size() + 1,
                        command.channel(),
                        on,
                        command.persons(),
                        command.place(),
                        command.text(),
                        by,
                        now));
        List<PetitionerEntry> more = command.newPetitioners();
        requireFew("newPetitioners", petition.petitioners().size() + more.size());
        for (int i = 0; i < more.size(); i++) {
            int serial = petition.petitioners().size() + 1;
            petition.petitioners().add(new Petitioner(petition, serial, more.get(i), "newPetitioners[" + i + "]"));
        }
        petition.persons().see(petition.petitioners(), petition.registeredOn());
    }

    /** Rows are written over rather than exchanged: their serials are unique. */
    private void name(List<PetitionerEntry> entries, int howMany, Integer involved, boolean anonymous) {
        requireFew("petitioners", entries.size());
        Persons persons = Persons.of(petition.channel(), howMany, involved, anonymous, entries, collectiveFrom);
        List<Petitioner> named = petition.petitioners();
        for (int i = 0; i < entries.size(); i++) {
            String pointer = "petitioners[" + i + "]";
            if (i < named.size()) {
                named.get(i).write(entries.get(i), pointer);
            } else {
                named.add(new Petitioner(petition, i + 1, entries.get(i), pointer));
            }
        }
        named.subList(entries.size(), named.size()).clear();
        persons.see(named, petition.registeredOn());
        petition.count(persons);
    }

    private void demand(List<String> points) {
        List<String> texts =
                points.stream().filter(text -> text != null && !text.isBlank()).toList();
        if (texts.size() > MOST_DEMANDS) {
            throw RuleBroken.at("demands", "TOO_MANY_DEMANDS", MOST_DEMANDS);
        }
        List<String> wanted = texts.isEmpty() ? List.of(petition.concern().subject()) : texts;
        List<Demand> demands = petition.demands();
        for (int i = 0; i < wanted.size(); i++) {
            if (i < demands.size()) {
                demands.get(i).write(wanted.get(i));
            } else {
                demands.add(new Demand(petition, i + 1, wanted.get(i)));
            }
        }
        demands.subList(wanted.size(), demands.size()).clear();
    }

    private static void requireFew(String pointer, int howMany) {
        if (howMany > MOST_NAMED) {
            throw RuleBroken.at(pointer, "TOO_MANY_NAMED", MOST_NAMED);
        }
    }
}
