package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part's XML, element by element. Names count without their namespaces: the strict and the
 * transitional form differ in nothing else that matters here. A part that declares entities, its
 * own or others', is refused before any is looked at.
 */
final class Xml {

    private static final XMLInputFactory FACTORY = factory(true);
    private static final XMLInputFactory WITH_PREFIXES = factory(false);

    /** Characters of one text: more than a spreadsheet program keeps in a cell. */
    private static final int LONGEST = 100_000;

    /** Elements in one another: sheets need a handful. */
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        this(in, FACTORY);
    }

    /** Names with their prefixes, declarations of namespaces as attributes: as they are written. */
    static Xml withPrefixes(InputStream in) {
        return new Xml(in, WITH_PREFIXES);
    }

    private Xml(InputStream in, XMLInputFactory factory) {
        try {
            // Every program writes UTF-8; what else it may claim to be is not tried.
            this.reader = factory.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory(boolean namespaces) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static WorkbookRefused broken(XMLStreamException e) {
        return new WorkbookRefused(e, "WorkbooksAreWhole");
    }

    /** To the next beginning of an element; false at the end of the part. */
    boolean nextStart() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** To the next child of the element that is open; false where that ends. */
    boolean nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** To the end of the element that has just begun. */
    void skip() {
        int open = 1;
        while (open > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {}
            }
        }
    }

    /** The text of the element that has just begun, without that of its children. */
    String text() {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (text.length() + reader.getTextLength() > LONGEST) {
                        throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
                    }
                    text.append(
                            reader.getTextCharacters(),
                            reader.getTextStart(),
                            reader.getTextLength());
                }
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    /** The next event of any kind. */
    int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WorkbookRefused("WorkbooksDeclareNoEntities");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new WorkbookRefused("WorkbooksUnpackWithinTheirLimit");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Of the element that is open, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    @Nullable String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A whole number; what stands in for it where it is absent. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new WorkbookRefused("WorkbooksAreWhole");
        }
    }

    boolean is(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    XMLStreamReader reader() {
        return reader;
    }
}
