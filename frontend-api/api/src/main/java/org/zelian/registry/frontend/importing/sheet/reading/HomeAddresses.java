package org.zelian.registry.frontend.importing.sheet.reading;

import org.zelian.registry.frontend.importing.sheet.Sheet;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.SheetRow;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.WorkbookRefused;

import java.util.regex.Pattern;

/**
 * Where pupils live is reported in no spreadsheet (CD15, article 9): a file with such a column is
 * not read at all, whichever sheet it is in and whether or not that can be seen.
 */
final class HomeAddresses {

    private static final Pattern HEADER =
            Pattern.compile(
                    ".{0,6}(住址|家庭(详细|居住|所在|通信|通讯|常住|具体)?(地址|住处|住所|地)"
                            + "|居住(详细)?(地址|地)|(户籍|户口)(所在|详细)?(地址|地)).{0,3}");

    /** Rows with something in them among which a header stands. */
    private static final int FIRST = 20;

    private HomeAddresses() {}

    /** Refuses a file for what one of its sheets asks. */
    static void stayOutside(Sheet sheet) {
        for (SheetRow row : sheet.rows().subList(0, Math.min(FIRST, sheet.rows().size()))) {
            for (SheetCell cell : row.cells()) {
                if (isHeader(cell.text())) {
                    throw new WorkbookRefused(
                            "HomeAddressesStayOutside",
                            Spelling.cut(cell.text().replace('\n', ' '), 20));
                }
            }
        }
    }

    private static boolean isHeader(String text) {
        return text.length() < 40
                && (HEADER.matcher(Spelling.key(text)).matches()
                        || HEADER.matcher(Spelling.key(Spelling.withoutBrackets(text))).matches());
    }
}
