package org.fengqiao.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the cells of one sheet into rows. A formula is handed on as such, with an equals sign, whatever it last came to;
 * formatted but empty lines, of which a sheet may have a million, are left out.
 */
final class XlsxCells extends DefaultHandler {

    private final SharedStrings strings;
    private final CellNumbers numbers;
    private final List<SheetRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private int style;
    private String type = "";
    private boolean formula;
    private boolean reading;

    XlsxCells(SharedStrings strings, CellNumbers numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    List<SheetRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> reading = true;
            default -> {
                // widths, links, conditional formats: nothing to read
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        switch (element) {
            case "v", "t" -> reading = false;
            case "c" -> put(formula ? "=" + text : value());
            case "row" -> endRow();
            default -> {
                // see above
            }
        }
    }

    private void startRow(Attributes attributes) {
        line = number(attributes.getValue("r"), line + 1);
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        style = number(attributes.getValue("s"), 0);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        formula = false;
        text.setLength(0);
    }

    private String value() {
        return switch (type) {
            case "s" ->
                strings.getItemAt(Integer.parseInt(text.toString().strip())).getString();
            case "n" -> numbers.plain(text.toString(), style);
            case "b" -> text.toString().equals("1") ? "TRUE" : "FALSE";
            // an error value is what is left of a formula
            case "e" -> "=" + text;
            default -> text.toString();
        };
    }

    private void put(String value) {
        if (value.isBlank()) {
            return;
        }
        if (column >= Sheet.MOST_COLUMNS) {
            throw new IllegalStateException(Sheet.tooManyColumns(line));
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
    }

    private void endRow() {
        if (!cells.isEmpty() && rows.add(new SheetRow(line, cells)) && rows.size() > Sheet.MOST_ROWS) {
            throw new IllegalStateException(Sheet.tooManyRows());
        }
    }

    private static int number(@Nullable String attribute, int otherwise) {
        return attribute == null ? otherwise : Integer.parseInt(attribute);
    }
}
