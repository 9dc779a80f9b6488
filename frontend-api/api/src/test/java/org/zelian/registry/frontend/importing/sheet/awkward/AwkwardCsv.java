package org.zelian.registry.frontend.importing.sheet.awkward;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text with separators, from whatever program. */
final class AwkwardCsv {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String PLAIN = "单位名称,标识码\r\n第一小学,0151000001\r\n";
    private static final String READ = "2: 单位名称=第一小学 学校（机构）标识码=0151000001";

    private AwkwardCsv() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                of("csv: UTF-8", PLAIN, READ),
                of("csv: UTF-8, marked", "\ufeff" + PLAIN, READ),
                of("csv: GB18030", PLAIN.getBytes(GB18030), READ),
                of(
                        "csv: GB18030, with a character of four bytes",
                        PLAIN.replace("第一", "𠮷").getBytes(GB18030),
                        "2: 单位名称=𠮷小学 学校（机构）标识码=0151000001"),
                of(
                        "csv: UTF-16, marked",
                        ("\ufeff" + PLAIN).getBytes(StandardCharsets.UTF_16LE),
                        READ),
                of(
                        "csv: UTF-16 the other way round, marked",
                        ("\ufeff" + PLAIN).getBytes(StandardCharsets.UTF_16BE),
                        READ),
                of("csv: UTF-16 without a mark", PLAIN.getBytes(StandardCharsets.UTF_16LE), READ),
                of(
                        "csv: UTF-16 the other way round, without a mark",
                        PLAIN.getBytes(StandardCharsets.UTF_16BE),
                        READ),
                of("csv: semicolons", PLAIN.replace(',', ';'), READ),
                of(
                        "csv: tabs, as Unicode text, with commas in a title",
                        ("\ufeff名单，2025,3\t\r\n" + PLAIN.replace(',', '\t'))
                                .getBytes(StandardCharsets.UTF_16LE),
                        "3: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of(
                        "csv: a line that names the separator",
                        "sep=;\r\n" + PLAIN.replace(',', ';'),
                        READ),
                of("csv: lines that end as on an old Macintosh", PLAIN.replace("\r\n", "\r"), READ),
                of(
                        "csv: quotes, separators and line ends within, blank lines between",
                        "单位名称,标识码,联系电话\n\n\"第一\"\"小学\"\"，\n东区\",\"0151000001\",\"1,2\"\n,,\n"
                                + "第二小学,0151000002,3 \"内线\"",
                        "3: 单位名称=第一\"小学\"，\n东区 学校（机构）标识码=0151000001 联系电话=1,2",
                        "5: 单位名称=第二小学 学校（机构）标识码=0151000002 联系电话=3\"内线\""),
                of(
                        "csv: a quote that is never closed",
                        "单位名称,标识码\n第一小学,0151000001\n\"第二小学,0151000002\n第三小学,1\n",
                        "× QuotesAreClosed 3"),
                of(
                        "csv: codes kept by tricks, digits lost, an error, a formula",
                        "单位名称,标识码,身份证号,联系电话\n甲,\"=\"\"0151000001\"\"\",5.10104E+17,'+86 138\n"
                                + "乙,=\"0151000002\",#N/A,=1+1\n丙,'0151000003,\t123\t,\n",
                        "2: 单位名称=甲 学校（机构）标识码=0151000001 联系电话=+86138",
                        "! C2 DigitsAreNotLost 5.10104E+17",
                        "3: 单位名称=乙 学校（机构）标识码=0151000002",
                        "! C3 CellsHoldNoError #N/A",
                        "! D3 FormulasHaveAValue",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003 证件号码=123"),
                of(
                        "csv: rows of unequal length",
                        "单位名称,标识码,联系电话\n甲,0151000001\n乙\n丙,0151000003,1,多,余\n",
                        "2: 单位名称=甲 学校（机构）标识码=0151000001",
                        "3: 单位名称=乙",
                        "! B3 RequiredCellsAreFilled",
                        "4: 单位名称=丙 学校（机构）标识码=0151000003 联系电话=1"),
                AwkwardWorkbook.of(
                        "csv: called xlsx", Outcome.SHEET + ".xlsx", PLAIN.getBytes(GB18030), READ),
                of("csv: where pupils live", "姓名,家庭所在地\n", "× HomeAddressesStayOutside 家庭所在地"),
                of("csv: nothing but space", "\ufeff \r\n\r\n", "× WorkbooksAreNotEmpty"),
                of("csv: nothing but separators", ",,,\r\n,,,\r\n", "× WorkbooksAreNotEmpty"),
                of(
                        "csv: cut in the middle of a character",
                        cut(PLAIN.getBytes(GB18030)),
                        "× TextEncodingsAreKnown"),
                of(
                        "csv: a million blank lines",
                        PLAIN + "\n".repeat(1_000_000) + "第二小学,0151000002",
                        READ,
                        "1000003: 单位名称=第二小学 学校（机构）标识码=0151000002"));
    }

    /** An odd byte more: neither UTF-8 nor whole. */
    private static byte[] cut(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        out.write(0xb5);
        return out.toByteArray();
    }

    private static AwkwardWorkbook of(String name, String text, String... outcome) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), outcome);
    }

    private static AwkwardWorkbook of(String name, byte[] bytes, String... outcome) {
        return AwkwardWorkbook.of(name, Outcome.SHEET + ".csv", bytes, outcome);
    }
}
