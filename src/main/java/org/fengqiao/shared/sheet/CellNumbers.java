package org.fengqiao.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a workbook as somebody would type them: a code in a number cell stays 990100101 and does not become
 * 9.90100101E8, whatever the cell shows; a day, which a workbook keeps as a number, becomes yyyy-mm-dd.
 */
final class CellNumbers {

    private final @Nullable StylesTable styles;
    private final boolean from1904;

    CellNumbers(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    String plain(String stored, int style) {
        if (stored.isBlank()) {
            return "";
        }
        var value = Double.parseDouble(stored);
        return isDate(style) && DateUtil.isValidExcelDate(value) ? date(value) : number(value);
    }

    private boolean isDate(int style) {
        if (styles == null || style >= styles.getNumCellStyles()) {
            return false;
        }
        var cellStyle = styles.getStyleAt(style);
        return DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString());
    }

    private String date(double value) {
        var moment = DateUtil.getLocalDateTime(value, from1904);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String number(double value) {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
