package org.fengqiao.reminder;

import java.util.UUID;

/**
 * A message as it leaves the system.
 *
 * @param key the same at every attempt
 * @param to an e-mail address or a mobile number
 * @param number of the case
 * @param template which kind of reminder
 * @param chinese what it says, with the link
 * @param english the same in English, without the link
 */
record Letter(UUID key, String to, String number, String template, String chinese, String english) {

    /** The address never shows. */
    @Override
    public String toString() {
        return "letter " + key;
    }
}
