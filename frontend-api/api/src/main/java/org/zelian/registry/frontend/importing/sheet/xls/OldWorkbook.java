package org.zelian.registry.frontend.importing.sheet.xls;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/** Opens a workbook that lies in a compound file ([MS-CFB]). */
final class OldWorkbook {

    private static final Set<String> MACROS =
            Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA", "Macros");
    private static final Set<String> WORKBOOK = Set.of("Workbook", "WORKBOOK", "BOOK", "Book");

    /** Where the kind of a sheet stands in its record ([MS-XLS] 2.4.28), and sheets of macros. */
    private static final int KIND = 9;

    private static final int MACRO_SHEET = 1;

    private OldWorkbook() {}

    /**
     * Opens it.
     *
     * @throws IOException where it is broken
     * @throws WorkbookRefused where it is locked, carries macros, or is something else
     */
    static HSSFWorkbook open(byte[] bytes) throws IOException {
        POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        judge(files.getRoot());
        try {
            HSSFWorkbook workbook = new HSSFWorkbook(files, true);
            if (workbook.getInternalWorkbook().getRecords().stream()
                    .anyMatch(OldWorkbook::isMacroSheet)) {
                throw new WorkbookRefused("WorkbooksHaveNoMacros");
            }
            return workbook;
        } catch (EncryptedDocumentException e) {
            throw new WorkbookRefused(e, "WorkbooksAreNotLocked");
        } catch (OldExcelFormatException e) {
            throw other("Excel 95 或更早的工作簿");
        }
    }

    private static void judge(DirectoryNode root) {
        Set<String> names = root.getEntryNames();
        if (names.contains("EncryptedPackage")) {
            throw new WorkbookRefused("WorkbooksAreNotLocked");
        }
        if (names.contains("WordDocument")) {
            throw other("Word 文档");
        }
        if (names.contains("PowerPoint Document")) {
            throw other("演示文稿");
        }
        if (names.stream().noneMatch(WORKBOOK::contains)) {
            throw other("其他 Office 文件");
        }
        if (names.stream().anyMatch(MACROS::contains)) {
            throw new WorkbookRefused("WorkbooksHaveNoMacros");
        }
    }

    private static boolean isMacroSheet(Record record) {
        return record instanceof BoundSheetRecord sheet && sheet.serialize()[KIND] == MACRO_SHEET;
    }

    private static WorkbookRefused other(String kind) {
        return new WorkbookRefused("WorkbooksAreOfAKnownKind", kind);
    }
}
