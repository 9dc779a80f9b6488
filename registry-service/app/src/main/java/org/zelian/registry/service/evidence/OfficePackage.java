package org.zelian.registry.service.evidence;

import org.zelian.registry.contract.evidence.EvidenceType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document of ECMA-376: which kind follows from the content types of its parts, which every part
 * must have (Part 2, 10.1.2).
 */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, EvidenceType> MAIN_PARTS =
            Map.of(
                    PREFIX + "wordprocessingml.document.main+xml", EvidenceType.DOCX,
                    PREFIX + "spreadsheetml.sheet.main+xml", EvidenceType.XLSX,
                    PREFIX + "presentationml.presentation.main+xml", EvidenceType.PPTX);

    private OfficePackage() {}

    static EvidenceType type(ZipDirectory zip) throws IOException {
        if (zip.isEncrypted()) {
            throw FileNotTaken.encrypted();
        }
        List<String> types =
                contentTypes(zip.content(CONTENT_TYPES).orElseThrow(FileNotTaken::unknown));
        if (types.stream().anyMatch(OfficePackage::isOfMacros)
                || zip.names().stream().anyMatch(OfficePackage::isOfMacros)) {
            throw FileNotTaken.withMacros();
        }
        List<EvidenceType> main =
                types.stream().map(MAIN_PARTS::get).filter(Objects::nonNull).distinct().toList();
        if (main.size() != 1) {
            throw FileNotTaken.unknown();
        }
        return main.getFirst();
    }

    private static boolean isOfMacros(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("macroenabled") || lower.contains("vbaproject");
    }

    private static List<String> contentTypes(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            List<String> types = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String type = reader.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type);
                    }
                }
            }
            return types;
        } catch (XMLStreamException e) {
            throw FileNotTaken.unknown();
        }
    }
}
