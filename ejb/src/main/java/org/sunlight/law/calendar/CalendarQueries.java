package org.sunlight.law.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.sunlight.law.calendar.model.ShippedCalendar;

/** The calendar is published law: open to everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarQueries {

    /** @param organId organ whose local holidays are laid over the national calendar; null for the national one */
    public WorkingCalendar calendar(Long organId) {
        return ShippedCalendar.calendar();
    }
}
