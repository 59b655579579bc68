package org.sunlight.petition.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.attachment.WithdrawAttachment;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Caller;

/** Whose files of an item reach whom. */
class PetitionFilesIT extends PetitionCase {

    @Inject
    private AttachmentService attachments;

    @Inject
    private AttachmentQueries files;

    private AttachmentView attach(Caller who, PetitionView item, String name) throws Exception {
        byte[] text = ("文件 " + name).getBytes(StandardCharsets.UTF_8);
        return as(
                who,
                () -> attachments.store(new StoreAttachment(
                        PetitionView.SUBJECT_KIND,
                        item.number(),
                        who.organId(),
                        name,
                        new ByteArrayInputStream(text))));
    }

    private List<String> seen(Caller who, PetitionView item) throws Exception {
        return as(who, () -> files.of(PetitionView.SUBJECT_KIND, item.number())).stream()
                .map(AttachmentView::fileName)
                .sorted()
                .toList();
    }

    private void assertRead(Caller who, AttachmentView file) throws Exception {
        String read = as(who, () -> {
            try (var stream = files.content(file.id()).stream()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
        assertEquals("文件 " + file.fileName(), read);
    }

    @Test
    @DisplayName(
            "PET-26 ATT-08 bureau and responsible organ read each other's files; a third organ sees and brings nothing")
    void sharedByThoseWhoWorkOnIt() throws Exception {
        PetitionView item = registered(today(), Purpose.CLAIM).petition();
        AttachmentView letter = attach(clerkOf(BUREAU), item, "letter.txt");
        refused(NotFound.class, () -> as(clerkOf(UNIT), () -> files.content(letter.id())));
        referred(item, today());
        AttachmentView survey = attach(clerkOf(UNIT), item, "survey.txt");
        for (Caller part : List.of(clerkOf(BUREAU), clerkOf(UNIT))) {
            assertEquals(List.of("letter.txt", "survey.txt"), seen(part, item));
            assertRead(part, letter);
            assertRead(part, survey);
        }
        assertEquals(List.of(), seen(clerkOf(OTHER), item));
        for (AttachmentView file : List.of(letter, survey)) {
            refused(NotFound.class, () -> as(clerkOf(OTHER), () -> files.content(file.id())));
        }
        refused(NotFound.class, () -> attach(clerkOf(OTHER), item, "stranger.txt"));
        refused(
                NotFound.class,
                () -> as(
                        clerkOf(UNIT),
                        () -> attachments.withdraw(new WithdrawAttachment(letter.id(), "误传", letter.version()))));
    }

    @Test
    @DisplayName(
            "PET-26 who reviews reads both and keeps its own from the organ under review; who sent it back is out of it")
    void keptApartWhereTheLawSaysSo() throws Exception {
        PetitionView item = registered(today(), Purpose.CLAIM).petition();
        PetitionView received = signedFor(referred(item, today()), today());
        attach(clerkOf(UNIT), item, "unit.txt");
        attach(clerkOf(SUPERIOR), item, "superior.txt");
        assertEquals(List.of("superior.txt", "unit.txt"), seen(clerkOf(SUPERIOR), item));
        assertEquals(List.of("unit.txt"), seen(clerkOf(UNIT), item));
        assertEquals(List.of("superior.txt", "unit.txt"), seen(clerkOf(BUREAU), item));
        PetitionView back = as(sectionHeadOf(UNIT), () -> handling.object(on(received, today(), "不属于本局职责")));
        as(
                clerkOf(BUREAU),
                () -> disposals.refer(new SendPetition(back.number(), back.version(), OTHER, today(), null, null)));
        assertEquals(List.of(), seen(clerkOf(OTHER), item), "what the first organ found is none of the second's");
        assertEquals(List.of(), seen(clerkOf(UNIT), item), "who sent it back has no part in it any more");
        assertEquals(List.of("superior.txt", "unit.txt"), seen(clerkOf(BUREAU), item));
    }

    @Test
    @DisplayName("PET-15 PET-26 the files of a denunciation reach those named alone, of whatever organ")
    void denunciationsStayGuarded() throws Exception {
        PetitionView item = registered(today(), Purpose.DENUNCIATION).petition();
        AttachmentView proof = attach(clerkOf(BUREAU), item, "proof.txt");
        referred(item, today());
        assertEquals(List.of(), seen(clerkOf(UNIT), item));
        refused(NotFound.class, () -> as(clerkOf(UNIT), () -> files.content(proof.id())));
        PetitionView sent = as(clerkOf(BUREAU), () -> queries.view(item.number()));
        as(
                sectionHeadOfBureauNamed(item),
                () -> petitions.nameConfidant(new NameConfidant(sent.number(), sent.version(), "zj-clerk")));
        assertEquals(List.of(), seen(caller("zj-clerk"), item), "named, but of an organ without a part in it");
        assertEquals(List.of("proof.txt"), seen(clerkOf(BUREAU), item));
    }

    /** The clerk who registered it, in the role of a section head: nobody else may see it yet. */
    private Caller sectionHeadOfBureauNamed(PetitionView item) {
        Caller clerk = clerkOf(BUREAU);
        Caller head = sectionHeadOf(BUREAU);
        assertEquals(item.bureauId(), clerk.organId());
        return new Caller(clerk.login(), clerk.name(), clerk.organId(), null, head.roles(), "intranet", "it");
    }
}
