package org.fengqiao.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The schema of BPMN as the engine has it. Read from its jar once; what a model says about schemas is not asked. */
final class Schemas {

    private static final String FOLDER = "org/camunda/bpm/engine/impl/bpmn/parser/";
    private static final int MOST = 100;
    private static final Schema BPMN = bpmn();

    private Schemas() {}

    private static Schema bpmn() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setResourceResolver((type, space, publicId, systemId, base) -> {
                var name = systemId.substring(systemId.lastIndexOf('/') + 1);
                return new SchemaInput(name, open(name));
            });
            return factory.newSchema(new StreamSource(open("BPMN20.xsd"), "BPMN20.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException("the engine's schema cannot be read", broken);
        }
    }

    private static java.io.InputStream open(String name) {
        return Objects.requireNonNull(
                Schemas.class.getClassLoader().getResourceAsStream(FOLDER + name), () -> "no schema " + name);
    }

    /** What does not keep to the schema, in the order of the lines. */
    static List<SAXParseException> mistakesIn(byte[] content) {
        var mistakes = new ArrayList<SAXParseException>();
        try {
            var factory = XmlReader.factory();
            factory.setSchema(BPMN);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(content)), new DefaultHandler() {
                @Override
                public void error(SAXParseException mistake) {
                    mistakes.add(mistake);
                }
            });
        } catch (SAXParseException fatal) {
            mistakes.add(fatal);
        } catch (SAXException | IOException | ParserConfigurationException fatal) {
            mistakes.add(new SAXParseException(fatal.getMessage(), null));
        }
        return mistakes;
    }
}
