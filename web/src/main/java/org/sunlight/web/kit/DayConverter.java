package org.sunlight.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day in an input field, typed in any of the ways of FRM-05, written back as 2017-07-03. */
@FacesConverter("sunlight.day")
public class DayConverter implements Converter<LocalDate> {

    /** Between year, month and day: a stroke, a dot, or the Chinese word. */
    private static final String BETWEEN = "\\s*[-/.\\p{IsHan}]\\s*";

    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})\\s*\\p{IsHan}?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return day(typed.strip());
        } catch (DateTimeException notADay) {
            String text = Texts.text(Language.current(), "kit.day.invalid");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), notADay);
        }
    }

    /** @throws DateTimeException if the text names no day of the calendar */
    static LocalDate day(String typed) {
        Matcher matcher = SEPARATED.matcher(typed);
        if (!matcher.matches()) {
            matcher = CLOSE.matcher(typed);
        }
        if (!matcher.matches()) {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
