package org.sunlight.web.page.publication;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.official.ActOnDocument;
import org.sunlight.publication.official.ChangeClass;
import org.sunlight.publication.official.HandIn;
import org.sunlight.publication.official.OfficialAct;
import org.sunlight.publication.official.OfficialDocumentService;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialPublicationService;
import org.sunlight.publication.official.OfficialValidityService;
import org.sunlight.publication.official.PreparePublic;
import org.sunlight.publication.official.PublishDocument;
import org.sunlight.publication.official.RecordConsent;
import org.sunlight.publication.official.RepealOfficial;
import org.sunlight.publication.official.ReviewOpenness;
import org.sunlight.publication.official.TellJoint;
import org.sunlight.web.kit.Entries;

/**
 * Turns a filled form into the command of its act. Also tries an act and takes it back, so that a person sees what will
 * follow, by the rules themselves and not by a copy of them. Roles are checked by the services called.
 */
@Stateless
@PermitAll
public class DocumentActs {

    @Inject
    private OfficialDocumentService drafting;

    @Inject
    private OfficialPublicationService publishing;

    @Inject
    private OfficialValidityService validity;

    @Resource
    private SessionContext context;

    /** What the document would be after the act; nothing is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OfficialDocumentView attempt(OfficialAct act, OfficialDocumentView seen, Entries form) {
        OfficialDocumentView after = perform(act, seen, form);
        context.setRollbackOnly();
        return after;
    }

    /** Performs the act on the document as it was seen. */
    public OfficialDocumentView perform(OfficialAct act, OfficialDocumentView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnDocument step = new ActOnDocument(number, version, form.text("reason"));
        return switch (act) {
            case SUBMIT -> drafting.submit(step);
            case SUBMIT_FOR_OPENNESS -> drafting.submitForOpenness(step);
            case CONFIRM_OPENNESS -> drafting.confirmOpenness(step);
            case AGREE -> drafting.agree(step);
            case SIGN -> drafting.sign(step);
            case RETURN -> drafting.giveBack(step);
            case DISCARD -> drafting.discard(step);
            case CHANGE_CLASS ->
                drafting.changeClass(new ChangeClass(number, version, DocumentForm.openness(form), form.text("why")));
            case RECORD_CONSENT ->
                drafting.recordConsent(new RecordConsent(
                        number, version, form.text("organ"), form.day("agreedOn"), form.text("paper")));
            case TELL_JOINT ->
                publishing.tellJoint(new TellJoint(number, version, form.text("organ"), form.day("toldOn")));
            case PREPARE_PUBLIC ->
                publishing.preparePublic(new PreparePublic(
                        number, version, form.text("publicTitle"), form.text("publicText"), files(form.get("files"))));
            case HAND_IN ->
                publishing.handIn(new HandIn(
                        number,
                        version,
                        form.flag("declared"),
                        form.text("channels"),
                        form.day("plannedOn"),
                        form.text("remark")));
            case PUBLISH ->
                publishing.publish(new PublishDocument(
                        number,
                        version,
                        form.text("topicCode"),
                        form.text("columnCode"),
                        form.text("keywords"),
                        form.text("description"),
                        form.text("reason")));
            case REPEAL -> validity.repeal(new RepealOfficial(number, version, form.day("on"), form.text("reason")));
            case REVIEW_OPENNESS ->
                validity.reviewOpenness(
                        new ReviewOpenness(number, version, "open".equals(form.text("outcome")), form.text("reason")));
            case AMEND -> throw new IllegalArgumentException("a draft is written on its own page");
        };
    }

    private static List<Long> files(Object ticked) {
        return ticked instanceof Object[] ids
                ? Arrays.stream(ids).map(String::valueOf).map(Long::valueOf).toList()
                : ticked instanceof List<?> list
                        ? list.stream().map(String::valueOf).map(Long::valueOf).toList()
                        : List.of();
    }
}
