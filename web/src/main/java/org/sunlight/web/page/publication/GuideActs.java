package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;
import org.sunlight.publication.guide.CheckGuide;
import org.sunlight.publication.guide.DiscardGuide;
import org.sunlight.publication.guide.GuideContent;
import org.sunlight.publication.guide.GuideService;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.publication.guide.PublishGuide;
import org.sunlight.publication.guide.SubmitGuide;
import org.sunlight.publication.guide.TakeGuideBack;
import org.sunlight.publication.guide.WriteGuide;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** What can be done with the guide of the organ. */
@Named("guideActs")
@ViewScoped
public class GuideActs implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/publication/guide.xhtml?faces-redirect=true";
    /** 综合政务 \\ 政务公开 of the topic list. */
    private static final String TOPIC = "02.1";

    @Inject
    private GuidePage page;

    @Inject
    private transient GuideService service;

    private final Entries form = new Entries();
    private long preparingVersion;
    private long publishedVersion;

    /** The form begins with what stands there. */
    public void open() {
        if (!form.isEmpty()) {
            return;
        }
        form.put("topic", TOPIC);
        GuideView published = page.getPublished();
        publishedVersion = published == null ? 0 : published.version();
        GuideView preparing = page.getPreparing();
        if (preparing != null) {
            preparingVersion = preparing.version();
            fill(preparing.content());
        }
    }

    private void fill(GuideContent content) {
        form.put("office", content.office());
        form.put("address", content.address());
        form.put("postcode", content.postcode());
        form.put("hours", content.hours());
        form.put("phone", content.phone());
        form.put("fax", content.fax());
        form.put("email", content.email());
        form.put("website", content.website());
        form.put("classification", content.classification());
        form.put("arrangement", content.arrangement());
        form.put("access", content.access());
        form.put("requests", content.requests());
        form.put("supervision", content.supervision());
    }

    private GuideContent written() {
        return new GuideContent(
                form.text("office"),
                form.text("address"),
                form.text("postcode"),
                form.text("hours"),
                form.text("phone"),
                form.text("fax"),
                form.text("email"),
                form.text("website"),
                form.text("classification"),
                form.text("arrangement"),
                form.text("access"),
                form.text("requests"),
                form.text("supervision"));
    }

    public String draft() {
        service.draft();
        return done("guide.drafted");
    }

    public String write() {
        GuideView guide = page.getPreparing();
        service.write(new WriteGuide(guide.number(), guide.edition(), preparingVersion, written()));
        return done("guide.saved");
    }

    public String submit() {
        GuideView guide = page.getPreparing();
        service.submit(new SubmitGuide(
                guide.number(),
                guide.edition(),
                preparingVersion,
                form.flag("declared"),
                form.day("plannedOn"),
                form.text("remark")));
        return done("guide.submitted");
    }

    public String takeBack() {
        GuideView guide = page.getPreparing();
        service.takeBack(new TakeGuideBack(guide.number(), guide.edition(), preparingVersion));
        return done("guide.tookBack");
    }

    public String discard() {
        GuideView guide = page.getPreparing();
        service.discard(new DiscardGuide(guide.number(), guide.edition(), preparingVersion));
        return done("guide.discarded");
    }

    public String publish() {
        GuideView guide = page.getPreparing();
        GuideView made = service.publish(new PublishGuide(
                guide.number(), guide.edition(), preparingVersion, form.text("topic"), form.text("reason")));
        return done("guide.published", made.indexNumber());
    }

    public String check() {
        GuideView guide = page.getPublished();
        service.check(new CheckGuide(
                guide.number(), guide.edition(), publishedVersion, form.flag("sound"), form.text("note")));
        return done("guide.checked");
    }

    private static String done(String message, Object... arguments) {
        Messages.addFlashGlobalInfo(Texts.text(Language.current(), message, arguments));
        return ADDRESS;
    }

    public Entries getForm() {
        return form;
    }
}
