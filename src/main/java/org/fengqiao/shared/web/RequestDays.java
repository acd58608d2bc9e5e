package org.fengqiao.shared.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Days in an address. Java knows years up to 999,999,999, whose next day it does not have and which the database cannot keep: a year of
 * more than four digits is no day, as a word is none. Which days make sense is said where they are used.
 */
@ControllerAdvice
class RequestDays {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @InitBinder
    void days(WebDataBinder binder) {
        binder.addCustomFormatter(new Day(), LocalDate.class);
    }

    private static final class Day implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) {
            var day = LocalDate.parse(text.strip());
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new IllegalArgumentException("outside the years 1 to 9999");
            }
            return day;
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }
}
