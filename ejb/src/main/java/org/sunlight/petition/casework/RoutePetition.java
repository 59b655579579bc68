package org.sunlight.petition.casework;

import java.time.LocalDate;

/**
 * 导入法定途径.
 *
 * @param route any but {@link LegalRoute#PETITION}
 * @param guidedTo organ and procedure
 */
public record RoutePetition(
        String number, long seenVersion, LocalDate on, LegalRoute route, String guidedTo, String note)
        implements PetitionCommand {}
