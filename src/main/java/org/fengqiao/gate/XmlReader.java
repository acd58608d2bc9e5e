package org.fengqiao.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a model into a tree with lines: no DOCTYPE, no entity, nothing from elsewhere, nothing deep or wide without end. */
final class XmlReader extends DefaultHandler2 {

    private static final int DEEPEST = 60;
    private static final int MOST_ATTRIBUTES = 60;
    private static final int MOST_ELEMENTS = 40_000;

    private final Findings findings;
    private @Nullable Locator locator;
    private @Nullable XmlNode root;
    private @Nullable XmlNode current;
    private int depth;
    private int elements;
    private int reached = 1;

    private XmlReader(Findings findings) {
        this.findings = findings;
    }

    /** The root, or nothing where the file cannot be read: the findings say why. */
    static @Nullable XmlNode read(byte[] content, Findings findings) {
        var reader = new XmlReader(findings);
        try {
            var parser = factory().newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(new ByteArrayInputStream(content)), reader);
            return reader.root;
        } catch (TooMuch tooMuch) {
            findings.in(reader.line(), tooMuch.rule);
        } catch (SAXParseException broken) {
            var doctype = String.valueOf(broken.getMessage()).contains("DOCTYPE");
            if (doctype) {
                findings.in(Math.max(1, broken.getLineNumber()), Rule.DOCTYPE);
            } else {
                findings.in(Math.max(1, broken.getLineNumber()), Rule.NOT_XML, String.valueOf(broken.getMessage()));
            }
        } catch (SAXException | IOException | ParserConfigurationException | RuntimeException broken) {
            findings.in(reader.line(), Rule.NOT_XML, String.valueOf(broken.getMessage()));
        }
        return null;
    }

    /** A factory of parsers that reach for nothing outside the text. */
    static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        var factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory;
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    private int line() {
        return locator == null ? reached : Math.max(1, locator.getLineNumber());
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) throws SAXException {
        var name = local.isEmpty() ? qualified : local;
        depth++;
        elements++;
        demand(depth <= DEEPEST, Rule.TOO_DEEP);
        demand(elements <= MOST_ELEMENTS, Rule.TOO_MANY_ELEMENTS);
        demand(attributes.getLength() <= MOST_ATTRIBUTES, Rule.TOO_MANY_ATTRIBUTES);
        var node = new XmlNode(space, name, reached, line(), current);
        for (int i = 0; i < attributes.getLength(); i++) {
            node.put(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
        if (current == null) {
            root = node;
        } else {
            current.add(node);
        }
        current = node;
        reached = line();
    }

    private static void demand(boolean holds, Rule rule) throws TooMuch {
        if (!holds) {
            throw new TooMuch(rule);
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        depth--;
        if (current != null) {
            current = current.parent();
        }
        reached = line();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (current != null) {
            current.append(characters, start, length);
        }
        reached = line();
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        reached = line();
    }

    @Override
    public void processingInstruction(String target, String data) {
        reached = line();
    }

    /** Problems are told once, in the findings, and never printed. */
    @Override
    public void error(SAXParseException broken) throws SAXException {
        throw broken;
    }

    private static final class TooMuch extends SAXException {

        private static final long serialVersionUID = 1L;

        private final Rule rule;

        TooMuch(Rule rule) {
            this.rule = rule;
        }
    }
}
