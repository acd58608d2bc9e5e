package org.fengqiao.shared.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.fengqiao.shared.Causes;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A workbook as tables, one for each sheet that is not empty. Read as a stream of events: 65,000 lines as objects would
 * take half a gigabyte.
 */
final class XlsxSheets {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    static {
        // A part that unpacks to more than this, or a hundredfold (the library's own limit), is a bomb and no list.
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
    }

    private final String name;

    XlsxSheets(String name) {
        this.name = name;
    }

    List<Sheet> read(Path file) throws UnreadableFile {
        try (var workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(workbook);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | XmlException
                | ParserConfigurationException
                | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    private static UnreadableFile unreadable(Exception broken) {
        return Causes.find(broken, UnreadableFile.class)
                .orElseGet(() -> new UnreadableFile(
                        1,
                        "工作簿已损坏、过大或不是 XLSX，无法读取。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
                        "The workbook is damaged, too large or no XLSX; save it again as .xlsx and retry."));
    }

    private List<Sheet> read(OPCPackage workbook)
            throws IOException, SAXException, OpenXML4JException, XmlException, ParserConfigurationException {
        var reader = new XSSFReader(workbook);
        var strings = new ReadOnlySharedStringsTable(workbook, false);
        var numbers = new CellNumbers(reader.getStylesTable(), countsFrom1904(reader));
        var sheets = new ArrayList<Sheet>();
        var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext()) {
            try (var part = parts.next()) {
                var cells = new XlsxCells(strings, numbers);
                parse(new InputSource(part), cells);
                if (!cells.rows().isEmpty()) {
                    sheets.add(new Sheet(name + " [" + parts.getSheetName() + "]", cells.rows()));
                }
            }
        }
        return sheets;
    }

    private static void parse(InputSource part, XlsxCells cells)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(cells);
        parser.parse(part);
    }

    /** Old workbooks from a Mac count their days from 1904; read otherwise, every date is four years off. */
    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException, XmlException {
        try (var data = reader.getWorkbookData()) {
            var properties = WorkbookDocument.Factory.parse(data).getWorkbook().getWorkbookPr();
            return properties != null && properties.getDate1904();
        }
    }
}
