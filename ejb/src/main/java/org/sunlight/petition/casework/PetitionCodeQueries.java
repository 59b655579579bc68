package org.sunlight.petition.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.model.PetitionCode;
import org.sunlight.petition.casework.store.PetitionCodes;
import org.sunlight.shared.error.RuleBroken;

/** The loaded lists. Reference facts, hence open to everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PetitionCodeQueries {

    private static final int SHOWN = 20;

    @Inject
    private PetitionCodes codes;

    /** The whole list, by code. */
    public List<CodeView> all(CodeList list) {
        return codes.all(list).stream().map(PetitionCode::view).toList();
    }

    /** At most twenty entries that fit what is typed. */
    public List<CodeView> search(CodeList list, String words) {
        return words == null || words.isBlank()
                ? List.of()
                : codes.search(list, words, SHOWN).stream()
                        .map(PetitionCode::view)
                        .toList();
    }

    /** Full names by code. */
    public Map<String, String> names(CodeList list, Collection<String> wanted) {
        return codes.named(list, wanted).stream()
                .map(PetitionCode::view)
                .collect(Collectors.toMap(CodeView::code, CodeView::fullName));
    }

    /** @throws RuleBroken {@code CODE_UNKNOWN} at the field, if a code is given that the list does not know */
    public void require(CodeList list, String code, String pointer) {
        if (code != null && !code.isBlank()) {
            codes.find(list, code.strip())
                    .filter(entry -> entry.view().active())
                    .orElseThrow(() -> RuleBroken.at(pointer, "CODE_UNKNOWN", code.strip()));
        }
    }
}
