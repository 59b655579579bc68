package org.sunlight.petition.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;
import org.sunlight.petition.casework.PetitionCodeQueries;

/** The first level of the content list. The same name stands under several topics, so that only codes tell. */
@ApplicationScoped
class Topics {

    @Inject
    private PetitionCodeQueries codes;

    /** The topic of each content code, also of those that are topics themselves. */
    Map<String, String> byContent() {
        List<CodeView> list = codes.all(CodeList.CONTENT);
        Map<String, CodeView> byCode = list.stream().collect(Collectors.toMap(CodeView::code, code -> code));
        return list.stream().collect(Collectors.toMap(CodeView::code, code -> root(code, byCode)));
    }

    private static String root(CodeView code, Map<String, CodeView> byCode) {
        CodeView at = code;
        while (at.parentCode() != null && byCode.containsKey(at.parentCode())) {
            at = byCode.get(at.parentCode());
        }
        return at.code();
    }

    /** All codes below a topic and its own. */
    List<String> contents(String topic) {
        return byContent().entrySet().stream()
                .filter(entry -> entry.getValue().equals(topic))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
