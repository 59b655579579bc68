package org.sunlight.petition.casework.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.shared.error.RuleBroken;

class PastCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PastPetition record(
            String registered,
            Purpose purpose,
            DisposalKind kind,
            String disposed,
            String accepted,
            String replied,
            String served,
            String asked) {
        PetitionerEntry person =
                new PetitionerEntry("王某", null, null, null, "0871-63110000", null, null, null, null, false);
        return new PastPetition(
                "S-1",
                "hash",
                day(registered),
                Channel.LETTER,
                purpose,
                null,
                null,
                "路灯不亮",
                null,
                List.of(person),
                1,
                false,
                null,
                kind == null
                        ? null
                        : new PastPetition.Disposal(
                                kind, day(disposed), kind == DisposalKind.REFER ? "KMRS" : null, null),
                null,
                day(accepted),
                null,
                replied == null ? null : new PastPetition.Reply(day(replied), day(served), ReplyOutcome.SUPPORTED),
                asked == null ? List.of() : List.of(new PastPetition.Review(day(asked), null, null, false)),
                Openness.PETITIONER_ONLY);
    }

    private static void check(PastPetition past) {
        new PastCheck(past, TODAY).check(5);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5} {6} {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-03-01,CLAIM,-,-,-,-,-,-",
                "2019-03-01,CLAIM,REFER,2019-03-01,-,-,-,-",
                "2019-03-01,CLAIM,REFER,2019-06-30,2019-12-01,2021-01-01,2021-02-01,2021-12-31",
                "2019-03-01,SUGGESTION,OWN,2019-03-02,2019-03-03,2019-04-01,2019-04-02,2019-04-03",
                "2023-03-01,SUGGESTION,OWN,2023-03-02,2023-03-03,2023-04-01,2023-04-02,-",
                "2023-03-01,CLAIM,DECLINE,2023-03-02,-,-,-,-",
                "2022-04-30,DENUNCIATION,REFER,2022-05-05,2022-05-10,2022-07-01,2022-07-02,2022-07-03"
            })
    @DisplayName("PTK-03 history is taken as it happened, also where it broke a term")
    void takesHistory(
            String registered,
            Purpose purpose,
            DisposalKind kind,
            String disposed,
            String accepted,
            String replied,
            String served,
            String asked) {
        assertDoesNotThrow(() -> check(record(registered, purpose, kind, disposed, accepted, replied, served, asked)));
    }

    @ParameterizedTest(name = "{8} {9}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-02,CLAIM,-,-,-,-,-,-,registeredOn,DAY_IN_FUTURE",
                "2005-04-30,CLAIM,-,-,-,-,-,-,registeredOn,BEFORE_ANY_REGULATION",
                "2019-03-01,CLAIM,REFER,2019-02-28,-,-,-,-,disposal.on,BEFORE_REGISTRATION",
                "2019-03-01,CLAIM,REFER,-,-,-,-,-,disposal.on,VALUE_MISSING",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-04,-,-,-,acceptedOn,BEFORE_DISPOSAL",
                "2019-03-01,CLAIM,-,-,2019-03-04,-,-,-,disposal,VALUE_MISSING",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-06,2019-03-05,-,-,reply.on,BEFORE_ACCEPTANCE",
                "2019-03-01,CLAIM,REFER,2019-03-05,-,2019-03-05,-,-,acceptedOn,VALUE_MISSING",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-06,2019-04-05,2019-04-04,-,reply.servedOn,BEFORE_REPLY",
                "2019-03-01,CLAIM,DECLINE,2019-03-05,2019-03-06,-,-,-,acceptedOn,AFTER_END",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-06,2019-04-05,-,2019-05-01,reply.servedOn,VALUE_MISSING",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-06,2019-04-05,2019-04-08,2019-04-07,review.requestedOn,"
                        + "BEFORE_SERVICE_OF_OPINION",
                "2022-05-01,SUGGESTION,OWN,2022-05-02,2022-05-03,2022-06-01,2022-06-02,2022-06-03,review,REVIEW_NOT_KNOWN",
                "2019-03-01,CLAIM,REFER,2019-03-05,2019-03-06,2026-06-02,-,-,reply.on,DAY_IN_FUTURE"
            })
    @DisplayName("PTK-01 what contradicts itself or lies in the future is refused at its field")
    void refuses(
            String registered,
            Purpose purpose,
            DisposalKind kind,
            String disposed,
            String accepted,
            String replied,
            String served,
            String asked,
            String pointer,
            String code) {
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> check(record(registered, purpose, kind, disposed, accepted, replied, served, asked)));
        assertEquals(pointer + " " + code, refusal.pointer() + " " + refusal.code());
    }

    private static PastPetition with(Function<PetitionerEntry, List<PetitionerEntry>> people, int persons) {
        PastPetition plain = record("2023-03-01", Purpose.CLAIM, null, null, null, null, null, null);
        return new PastPetition(
                plain.sourceNumber(),
                plain.sourceHash(),
                plain.registeredOn(),
                Channel.VISIT,
                plain.purpose(),
                null,
                null,
                plain.subject(),
                null,
                people.apply(plain.petitioners().get(0)),
                persons,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    @ParameterizedTest
    @CsvSource({"5,10,-", "6,10,TOO_MANY_REPRESENTATIVES", "3,2,FEWER_PERSONS_THAN_NAMED"})
    @DisplayName("PET-03 six representatives are one too many, also in an old register")
    void countsRepresentatives(int representatives, int persons, String code) {
        PastPetition past = with(
                one -> IntStream.range(0, representatives)
                        .mapToObj(i ->
                                new PetitionerEntry("王某" + i, null, null, null, null, null, null, null, null, true))
                        .toList(),
                persons);
        if ("-".equals(code)) {
            assertDoesNotThrow(() -> check(past));
        } else {
            assertEquals(code, assertThrows(RuleBroken.class, () -> check(past)).code());
        }
    }
}
