package org.sunlight.web.page.publication;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.NormativeSign;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.web.kit.Entries;

/** Between the form of a draft and what the drafter wrote. */
final class DocumentForm {

    private DocumentForm() {}

    static void fill(Entries form, DocumentWording wording) {
        form.put("genre", name(wording.genre()));
        form.put("title", wording.title());
        form.put("addressee", wording.addressee());
        form.put("text", wording.text());
        form.put("basis", wording.basis());
        form.put("attachments", wording.attachments());
        form.put("copies", wording.copies());
        openness(form, wording.openness());
        form.put("fiveOpenness", name(wording.fiveOpenness()));
        form.put("policy", wording.policy() == null ? null : wording.policy().toString());
        form.put(
                "normativeSigns",
                wording.normativeSigns().stream().map(Enum::name).toArray(String[]::new));
        form.put("jointOrgans", String.join("\n", wording.jointOrgans()));
        form.put("repeals", String.join("\n", wording.repeals()));
        form.put("amends", String.join("\n", wording.amends()));
        form.put("effectiveOn", wording.effectiveOn());
        form.put("validYears", wording.validYears());
        form.put("topicCode", wording.topicCode());
        form.put("columnCode", wording.columnCode());
    }

    static void openness(Entries form, Openness openness) {
        form.put("opennessClass", name(openness.opennessClass()));
        form.put("ground", name(openness.ground()));
        form.put("classReason", openness.reason());
    }

    static Openness openness(Entries form) {
        return new Openness(
                form.choice("opennessClass", OpennessClass.class),
                form.choice("ground", ClosureGround.class),
                form.text("classReason"));
    }

    static DocumentWording wording(Entries form) {
        String policy = form.text("policy");
        String lead = form.text("leadOrganId");
        int years = form.number("validYears");
        return new DocumentWording(
                lead == null ? null : Long.valueOf(lead),
                form.choice("genre", Genre.class),
                form.text("title"),
                form.text("addressee"),
                form.text("text"),
                form.text("basis"),
                form.text("attachments"),
                form.text("copies"),
                openness(form),
                form.choice("fiveOpenness", FiveOpenness.class),
                policy == null ? null : Boolean.valueOf(policy),
                signs(form.get("normativeSigns")),
                form.lines("jointOrgans"),
                form.lines("repeals"),
                form.lines("amends"),
                form.day("effectiveOn"),
                years == 0 ? null : years,
                form.text("topicCode"),
                form.text("columnCode"));
    }

    private static Set<NormativeSign> signs(Object ticked) {
        Set<NormativeSign> signs = EnumSet.noneOf(NormativeSign.class);
        List<?> names = ticked instanceof Object[] array
                ? Arrays.asList(array)
                : ticked instanceof List<?> list ? list : List.of();
        names.forEach(name -> signs.add(NormativeSign.valueOf(name.toString())));
        return signs;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
