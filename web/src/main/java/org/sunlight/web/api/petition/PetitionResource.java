package org.sunlight.web.api.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.web.download.PetitionRegisterLines;

/** Petitions of the client's organ and of those below it; scope {@code petitions:read}. */
@Path("/petitions")
@RequestScoped
public class PetitionResource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9998;

    @Inject
    private PetitionRegisterLines lines;

    @GET
    @Produces(PetitionRegisterLines.MEDIA_TYPE)
    @Operation(
            summary =
                    "The register in the shape of the import kind petitions, one item a line, first items before those that"
                            + " repeat them; what denounces somebody is never among them")
    public StreamingOutput register(
            @QueryParam("state") String state,
            @QueryParam("registeredFrom") String registeredFrom,
            @QueryParam("registeredUntil") String registeredUntil) {
        LocalDate until = day(registeredUntil);
        PetitionFilter filter = PetitionFilter.everything()
                .narrowed(
                        state == null ? Set.of() : Set.of(state(state)),
                        day(registeredFrom),
                        until == null ? null : until.plusDays(1));
        lines.begin(filter);
        return output -> lines.write(filter, output);
    }

    private static PetitionState state(String text) {
        try {
            return PetitionState.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
                throw new BadRequestException();
            }
            return day;
        } catch (DateTimeException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
