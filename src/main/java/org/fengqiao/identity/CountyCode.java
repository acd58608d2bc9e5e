package org.fengqiao.identity;

/**
 * Tells the county from its townships by the national statistical code: six digits name a county, nine a township. The
 * engine's tenants bear these codes; the county's own holds the cases across townships.
 */
public final class CountyCode {

    private static final int DIGITS = 6;

    private CountyCode() {}

    /** Whether the code is a county's. */
    public static boolean matches(String unit) {
        return unit.length() == DIGITS;
    }
}
