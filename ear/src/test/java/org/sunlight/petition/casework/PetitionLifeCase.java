package org.sunlight.petition.casework;

import jakarta.inject.Inject;
import org.sunlight.office.notice.NoticeQueries;

/** What the tests of an item's life have in common. */
abstract class PetitionLifeCase extends PetitionCase {

    @Inject
    NoticeQueries notices;
}
