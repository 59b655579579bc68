package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;
import org.sunlight.petition.casework.PetitionCodeQueries;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.FigureRef;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** What the parts of a dimension are called; every list is read once a page. */
@Named("statisticsNames")
@RequestScoped
public class StatisticsNames {

    @Inject
    private OrganQueries organs;

    @Inject
    private PetitionCodeQueries codes;

    private Map<String, String> organNames;
    private Map<String, String> contents;
    private Map<String, String> places;

    public String of(Dimension dimension, String code) {
        if (code.equals(FigureRef.NONE)) {
            return Texts.text(Language.current(), "statistics.none");
        }
        return switch (dimension) {
            case TOTAL -> Words.label("statistics", Dimension.TOTAL);
            case ORGAN -> organ(code);
            case CHANNEL -> Words.label("petition", Channel.valueOf(code));
            case PURPOSE -> Words.label("petition", Purpose.valueOf(code));
            case TOPIC, CONTENT -> content(code);
            case PLACE -> place(code);
        };
    }

    private String organ(String id) {
        if (organNames == null) {
            organNames = organs.all().stream()
                    .collect(Collectors.toMap(organ -> String.valueOf(organ.id()), OrganView::name));
        }
        return organNames.getOrDefault(id, id);
    }

    private String content(String code) {
        if (contents == null) {
            contents = names(CodeList.CONTENT);
        }
        return contents.getOrDefault(code, code);
    }

    private String place(String code) {
        if (places == null) {
            places = names(CodeList.PLACE);
        }
        return places.getOrDefault(code, code);
    }

    private Map<String, String> names(CodeList list) {
        return codes.all(list).stream().collect(Collectors.toMap(CodeView::code, CodeView::fullName));
    }
}
