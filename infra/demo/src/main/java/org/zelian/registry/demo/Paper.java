package org.zelian.registry.demo;

import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.UnitId;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A scan of the demo: one page of PDF that says what it would be.
 *
 * @param unit on whose record it is put
 * @param name of the file
 * @param text first its heading, then its lines
 */
record Paper(UnitId unit, String name, List<String> text) {

    Paper {
        text = List.copyOf(text);
    }

    static Paper of(UnitId unit, String heading, String... lines) {
        List<String> text = new ArrayList<>();
        text.add(heading);
        text.addAll(List.of(lines));
        text.add("示范数据，不是真实文书");
        return new Paper(unit, heading + ".pdf", text);
    }

    EvidenceDigest digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content());
            return new EvidenceDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** The file: text in a Chinese font that every reader has or replaces. */
    byte[] content() {
        String drawn = "BT /F 18 Tf 72 760 Td 30 TL\n" + drawn() + "ET\n";
        List<String> objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "endstream",
                        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light"
                                + " /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
                        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
                                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1)"
                                + " /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>",
                        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
                                + " /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880"
                                + " /Descent -120 /CapHeight 880 /StemV 93 >>");
        return assembled(objects);
    }

    private String drawn() {
        return text.stream()
                .map(line -> "<" + hex(line) + "> Tj T*\n")
                .collect(Collectors.joining());
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
    }

    private static byte[] assembled(List<String> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        write(file, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            write(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int table = file.size();
        int size = objects.size() + 1;
        write(file, "xref\n0 " + size + "\n" + places);
        write(file, "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n");
        write(file, table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
