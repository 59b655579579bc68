package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.clock.ClockView;
import org.sunlight.office.counter.IdType;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.office.organ.CloseOrgan;
import org.sunlight.office.organ.EstablishOrgan;
import org.sunlight.office.organ.OrganParticulars;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganService;
import org.sunlight.shared.error.DomainException;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** What the tests of petitions begin with: a bureau, two organs below one superior, and items as far as they are wanted. */
public abstract class PetitionCase extends ContainerCase {

    protected static final String BUREAU = "KMXF";
    protected static final String UNIT = "PET-UNIT";
    protected static final String OTHER = "PET-OTHER";
    protected static final String SUPERIOR = "PET-SUPERIOR";
    protected static final String SUMMIT = "PET-SUMMIT";

    @Inject
    protected PetitionService petitions;

    @Inject
    protected PetitionDisposalService disposals;

    @Inject
    protected PetitionHandlingService handling;

    @Inject
    protected PetitionReplyService replies;

    @Inject
    protected PetitionQueries queries;

    @Inject
    private PetitionOrganService parts;

    @Inject
    private OrganService organs;

    @Inject
    protected OrganQueries directory;

    @Inject
    private Clock clock;

    @BeforeEach
    void organsHaveTheirParts() throws Exception {
        for (String code : List.of(SUMMIT, SUPERIOR, UNIT, OTHER)) {
            if (directory.all().stream().noneMatch(organ -> organ.code().equals(code))) {
                OrganParticulars particulars = new OrganParticulars(
                        code, code, code, "复议机关", "法院", "某路1号", "650000", "0871-0", null, null, false);
                as(house(), () -> organs.establish(new EstablishOrgan(code, null, particulars)));
            }
        }
        place(BUREAU, true, SUPERIOR, null);
        place(UNIT, false, SUPERIOR, BUREAU);
        place(OTHER, false, SUPERIOR, BUREAU);
        place(SUPERIOR, false, SUMMIT, null);
        place(SUMMIT, false, null, null);
    }

    private void place(String code, boolean bureau, String superior, String sentBy) throws Exception {
        long id = directory.byCode(code).id();
        PetitionOrganView seen = as(clerkOf(BUREAU), () -> queries.parts()).stream()
                .filter(part -> part.organId() == id)
                .findFirst()
                .orElse(null);
        if (seen == null || seen.bureau() != bureau) {
            long version = seen == null ? -1 : seen.version();
            as("admin", () -> parts.place(new PlaceOrgan(code, bureau, superior, sentBy, version)));
        }
    }

    /** A bureau of its own, whose register nobody else writes in; its code. */
    protected String freshBureau() throws Exception {
        String code = established();
        place(code, true, SUPERIOR, null);
        return code;
    }

    private String established() throws Exception {
        String code = "PET-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        OrganParticulars particulars =
                new OrganParticulars(code, code, code, "复议机关", "法院", "某路1号", "650000", "0871-0", null, null, false);
        as(house(), () -> organs.establish(new EstablishOrgan(code, null, particulars)));
        return code;
    }

    /** An organ that had a part in petitions and was merged into another; its code. */
    protected String merged(String into) throws Exception {
        String code = established();
        place(code, false, SUPERIOR, BUREAU);
        long version = directory.byCode(code).version();
        as(house(), () -> organs.close(new CloseOrgan(code, version, "机构改革", into)));
        return code;
    }

    private static Caller house() {
        return new Caller("it", "it", null, null, Set.of(Roles.SYSTEM), "job", "it");
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody of the organ with this one role. */
    protected Caller of(String organ, String role) {
        String login = organ.toLowerCase(Locale.ROOT) + "-" + role;
        return new Caller(login, login, directory.byCode(organ).id(), null, Set.of(role), "intranet", "it");
    }

    protected Caller clerkOf(String organ) {
        return of(organ, Roles.CLERK);
    }

    protected Caller sectionHeadOf(String organ) {
        return of(organ, Roles.SECTION_HEAD);
    }

    protected Caller deputyOf(String organ) {
        return of(organ, Roles.DEPUTY_HEAD);
    }

    protected Caller headOf(String organ) {
        return of(organ, Roles.HEAD);
    }

    protected static PetitionerEntry person(String name, boolean representative) {
        return new PetitionerEntry(
                name,
                IdType.RESIDENT_ID,
                "11010519491231002X",
                null,
                "0871-00000009",
                "某路2号",
                null,
                null,
                null,
                representative);
    }

    protected static RegisterPetition form(LocalDate on, Purpose purpose, List<PetitionerEntry> people, int persons) {
        return new RegisterPetition(
                on,
                null,
                Channel.VISIT,
                purpose,
                null,
                null,
                "小区供水问题 " + UUID.randomUUID(),
                "小区每天停水，请求解决。",
                List.of("恢复供水", "退还水费"),
                people,
                persons,
                null,
                people.isEmpty(),
                false,
                false,
                "接待大厅",
                null,
                null,
                Openness.PETITIONER_ONLY,
                null);
    }

    protected RegisteredPetition registered(LocalDate on, Purpose purpose) throws Exception {
        return as(
                clerkOf(BUREAU),
                () -> petitions.register(form(on, purpose, List.of(person("张三" + UUID.randomUUID(), true)), 1)));
    }

    protected static ActOnPetition now(PetitionView seen, String note) {
        return new ActOnPetition(seen.number(), seen.version(), null, note);
    }

    protected static ActOnPetition on(PetitionView seen, LocalDate day, String note) {
        return new ActOnPetition(seen.number(), seen.version(), day, note);
    }

    protected PetitionView referred(PetitionView seen, LocalDate on) throws Exception {
        return as(
                clerkOf(BUREAU),
                () -> disposals.refer(new SendPetition(seen.number(), seen.version(), UNIT, on, null, null)));
    }

    protected PetitionView signedFor(PetitionView seen, LocalDate on) throws Exception {
        return as(clerkOf(UNIT), () -> handling.signFor(on(seen, on, null)));
    }

    protected PetitionView accepted(LocalDate on) throws Exception {
        PetitionView received = signedFor(referred(registered(on, Purpose.CLAIM).petition(), on), on);
        return as(
                clerkOf(UNIT),
                () -> handling.accept(new AcceptPetition(received.number(), received.version(), on, null)));
    }

    protected static DraftReply draft(PetitionView seen) {
        return new DraftReply(
                seen.number(),
                seen.version(),
                ReplyOutcome.SUPPORTED,
                "经查，供水管道破裂。",
                "《城市供水条例》第二十二条",
                "责成供水单位十日内修复。",
                List.of(
                        new DraftReply.DemandAnswer(1, ReplyOutcome.SUPPORTED, "已安排修复。"),
                        new DraftReply.DemandAnswer(2, ReplyOutcome.EXPLAINED, "按实际用量结算。")));
    }

    /** The opinion is served on this day. */
    protected PetitionView served(PetitionView accepted, LocalDate on) throws Exception {
        PetitionView drafted = as(clerkOf(UNIT), () -> replies.draft(draft(accepted)));
        PetitionView submitted = as(clerkOf(UNIT), () -> replies.submit(now(drafted, null)));
        PetitionView approved = as(deputyOf(UNIT), () -> replies.approve(on(submitted, on, null)));
        PetitionView issued = as(clerkOf(UNIT), () -> replies.issue(on(approved, on, null)));
        return as(
                clerkOf(UNIT),
                () -> replies.recordService(new RecordServiceOfReply(
                        issued.number(), issued.version(), on, WayOfService.DIRECT, "张三", null)));
    }

    protected static ClockView clock(PetitionView seen, String rule) {
        return seen.clocks().stream()
                .filter(clock -> clock.ref().rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    protected static <T extends DomainException> T refused(Class<T> kind, Executable act) {
        return assertThrows(kind, act);
    }
}
