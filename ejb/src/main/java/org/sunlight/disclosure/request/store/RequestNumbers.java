package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.serial.Serials;

/** Draws the numbers of the register: {@code <prefix>-GK-<year>-<six digits>}, without gaps, one after the other. */
@ApplicationScoped
public class RequestNumbers {

    @Inject
    private Serials serials;

    /** @param year the year of receipt, or of arrival while receipt is not confirmed */
    public String next(long organId, String prefix, int year) {
        return next(organId, prefix, year, 1).get(0);
    }

    public List<String> next(long organId, String prefix, int year, int howMany) {
        int first = serials.first(organId, RequestView.SUBJECT_KIND, year, howMany);
        return IntStream.range(first, first + howMany)
                .mapToObj(serial -> "%s-GK-%d-%06d".formatted(prefix, year, serial))
                .toList();
    }
}
