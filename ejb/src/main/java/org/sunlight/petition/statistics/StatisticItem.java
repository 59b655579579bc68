package org.sunlight.petition.statistics;

import java.time.LocalDate;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.Purpose;

/**
 * An item behind a figure.
 *
 * @param subject null for a denunciation
 * @param responsibleId organ that has to handle it, or null
 * @param adds what it adds to the figure: 1 for most, persons or days for some, 2 where it was reviewed twice
 */
public record StatisticItem(
        long id,
        String number,
        LocalDate registeredOn,
        Channel channel,
        Purpose purpose,
        ContentKind kind,
        String subject,
        PetitionState state,
        Long responsibleId,
        long adds) {}
