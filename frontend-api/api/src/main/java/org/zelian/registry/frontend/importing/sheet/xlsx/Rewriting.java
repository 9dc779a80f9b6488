package org.zelian.registry.frontend.importing.sheet.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * A part's XML, read and written again element by element: everything as it was but for what is
 * changed on the way. Comments are left out.
 */
final class Rewriting {

    private final Xml xml;
    private final Writer out;

    Rewriting(InputStream in, OutputStream out) throws IOException {
        this.xml = Xml.withPrefixes(in);
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** The next event; text is written at once. */
    int next() throws IOException {
        while (true) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.END_ELEMENT,
                        XMLStreamConstants.END_DOCUMENT -> {
                    return event;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    XMLStreamReader reader = xml.reader();
                    escape(
                            reader.getTextCharacters(),
                            reader.getTextStart(),
                            reader.getTextLength(),
                            false);
                }
                default -> {}
            }
        }
    }

    /** The element that has just begun. */
    Element element() {
        XMLStreamReader reader = xml.reader();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            // Elements come with their prefixes here, attributes without.
            String prefix = reader.getAttributePrefix(i);
            String name = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
                    reader.getAttributeValue(i));
        }
        return new Element(reader.getLocalName(), attributes);
    }

    /** Writes a beginning. */
    void begin(Element element) throws IOException {
        out.write('<');
        out.write(element.qualified());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.write(' ');
            out.write(attribute.getKey());
            out.write("=\"");
            escape(attribute.getValue().toCharArray(), 0, attribute.getValue().length(), true);
            out.write('"');
        }
        out.write('>');
    }

    /** Writes an end. */
    void end(Element element) throws IOException {
        out.write("</");
        out.write(element.qualified());
        out.write('>');
    }

    /** An element without anything in it. */
    void empty(Element element) throws IOException {
        begin(element);
        end(element);
    }

    /** Text, what XML cannot hold left out. */
    void text(String text) throws IOException {
        char[] characters = text.toCharArray();
        escape(characters, 0, characters.length, false);
    }

    /** The element that has begun, and all in it, as it is. */
    void copy(Element element) throws IOException {
        begin(element);
        copyRest(element);
    }

    /** What is left of an element whose beginning is written, and its end. */
    void copyRest(Element element) throws IOException {
        while (next() == XMLStreamConstants.START_ELEMENT) {
            copy(element());
        }
        end(element);
    }

    /** Leaves an element that has begun out, and all in it. */
    void skip() {
        xml.skip();
    }

    /** No more is written. */
    void done() throws IOException {
        out.flush();
    }

    private void escape(char[] text, int from, int length, boolean attribute) throws IOException {
        for (int i = from; i < from + length; i++) {
            switch (text[i]) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                case '\n' -> out.write(attribute ? "&#10;" : "\n");
                case '\t' -> out.write(attribute ? "&#9;" : "\t");
                default -> {
                    if (text[i] >= ' ' && text[i] < '\ufffe') {
                        out.write(text[i]);
                    }
                }
            }
        }
    }
}
