package org.zelian.registry.frontend.importing.sheet.awkward;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files that are no workbook, or one that cannot be read. */
final class AwkwardFiles {

    private static final byte[] XLSX =
            Cells.xlsx(
                    sheet -> {
                        Cells.row(sheet, 1, "单位名称", "标识码");
                        Cells.row(sheet, 2, "第一小学", "0151000001");
                    });
    private static final byte[] XLS = Cells.xls(sheet -> Cells.row(sheet, 1, "单位名称", "标识码"));

    private AwkwardFiles() {}

    static List<AwkwardWorkbook> all() {
        return List.of(
                AwkwardWorkbook.of(
                        "xlsx called csv", "名单.csv", XLSX, "2: 单位名称=第一小学 学校（机构）标识码=0151000001"),
                of("nothing", new byte[0], "× WorkbooksAreNotEmpty"),
                of("too many bytes", new byte[(4 << 20) + 1], "× WorkbooksAreWithinTheirLimit 4"),
                of("too many bytes for an xls", large(XLS), "× OldWorkbooksAreWithinTheirLimit 1"),
                of("an xlsx with a password", lockedXlsx(), "× WorkbooksAreNotLocked"),
                of("an xls with a password", lockedXls(), "× WorkbooksAreNotLocked"),
                of("a zip with a password", flagged(XLSX), "× WorkbooksAreNotLocked"),
                of(
                        "macros, by what the package says",
                        RawXlsx.rows("")
                                .with(
                                        RawXlsx.TYPES,
                                        RawXlsx.types(
                                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                                .bytes(),
                        "× WorkbooksHaveNoMacros"),
                of(
                        "macros, by what is in the package",
                        RawXlsx.rows("").with("xl/vbaProject.bin", "x").bytes(),
                        "× WorkbooksHaveNoMacros"),
                of(
                        "macros of the old kind",
                        RawXlsx.rows("").with("xl/macrosheets/sheet1.xml", "<a/>").bytes(),
                        "× WorkbooksHaveNoMacros"),
                of(
                        "a link that starts programs",
                        RawXlsx.rows("")
                                .with(
                                        "xl/externalLinks/externalLink1.xml",
                                        "<externalLink><ddeLink"
                                                + " ddeService=\"cmd\"/></externalLink>")
                                .bytes(),
                        "× WorkbooksHaveNoMacros"),
                of(
                        "an xls with macros",
                        withStorage("_VBA_PROJECT_CUR"),
                        "× WorkbooksHaveNoMacros"),
                of(
                        "an xlsb",
                        RawXlsx.rows("")
                                .with(
                                        RawXlsx.TYPES,
                                        RawXlsx.types(
                                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                                .bytes(),
                        "× WorkbooksAreOfAKnownKind Excel 二进制工作簿（xlsb）"),
                of(
                        "a docx",
                        RawXlsx.rows("")
                                .with(
                                        RawXlsx.TYPES,
                                        RawXlsx.types(
                                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
                                .bytes(),
                        "× WorkbooksAreOfAKnownKind Word 文档"),
                of(
                        "an ods",
                        RawXlsx.rows("")
                                .without(RawXlsx.TYPES)
                                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .bytes(),
                        "× WorkbooksAreOfAKnownKind OpenDocument 文件（ods）"),
                of(
                        "a zip of anything",
                        RawXlsx.rows("").without(RawXlsx.TYPES).without("_rels/.rels").bytes(),
                        "× WorkbooksAreOfAKnownKind 压缩包"),
                of("a doc", withStorage("WordDocument"), "× WorkbooksAreOfAKnownKind Word 文档"),
                of("a PDF", "%PDF-1.7 …", "× WorkbooksAreOfAKnownKind PDF 文件"),
                of(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "× WorkbooksAreOfAKnownKind 图片"),
                of(
                        "a web page that is called xls",
                        "<html"
                            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>单位名称</td></tr></table></html>",
                        "× WorkbooksAreOfAKnownKind 网页"),
                of(
                        "a web page in one file",
                        "MIME-Version: 1.0\r\nContent-Type: multipart/related",
                        "× WorkbooksAreOfAKnownKind 网页"),
                of(
                        "the XML of Excel 2003",
                        "<?xml version=\"1.0\"?>\n"
                            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                        "× WorkbooksAreOfAKnownKind Excel 2003 的 XML 表格"),
                of("bytes of nothing", random(), "× WorkbooksAreOfAKnownKind 无法识别的内容"),
                of("half an xlsx", Arrays.copyOf(XLSX, XLSX.length / 2), "× WorkbooksAreWhole"),
                of("half an xls", Arrays.copyOf(XLS, XLS.length / 2), "× WorkbooksAreWhole"),
                of("an xls with a hole", holed(XLS), "× WorkbooksAreWhole"));
    }

    private static byte[] lockedXlsx() {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("口令");
            try (OutputStream sealed = encryptor.getDataStream(files)) {
                sealed.write(XLSX);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] lockedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("口令");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            return Cells.bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** With the sign of encryption on every entry of a zip (APPNOTE 4.4.4). */
    private static byte[] flagged(byte[] zip) {
        byte[] flagged = zip.clone();
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                flagged[i + 8] |= 1;
            }
        }
        return flagged;
    }

    private static byte[] withStorage(String name) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(XLS));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryEntry root = files.getRoot();
            root.createDirectory(name);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] large(byte[] bytes) {
        return Arrays.copyOf(bytes, (1 << 20) + 512);
    }

    private static byte[] holed(byte[] bytes) {
        byte[] holed = bytes.clone();
        Arrays.fill(holed, 512, bytes.length - 1024, (byte) 0xee);
        return holed;
    }

    private static AwkwardWorkbook of(String name, String text, String... outcome) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), outcome);
    }

    private static AwkwardWorkbook of(String name, byte[] bytes, String... outcome) {
        return AwkwardWorkbook.of(name, "名单.xls", bytes, outcome);
    }
}
