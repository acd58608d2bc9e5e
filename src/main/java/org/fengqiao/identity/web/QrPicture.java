package org.fengqiao.identity.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.fengqiao.shared.HtmlPage;

/** A text as a QR code that stands in the page itself: nothing is loaded for it. */
final class QrPicture {

    private static final int QUIET_ZONE = 2;

    private QrPicture() {}

    static HtmlPage of(String text) {
        try {
            return svg(new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static HtmlPage svg(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new HtmlPage(
                "<svg class=\"qr\" role=\"img\" aria-label=\"二维码 QR code\" shape-rendering=\"crispEdges\" viewBox=\"0 0 %d %d\"><path d=\"%s\"/></svg>"
                        .formatted(matrix.getWidth(), matrix.getHeight(), path));
    }
}
