package org.zelian.registry.frontend.importing.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zelian.registry.frontend.importing.sheet.SheetLimits;
import org.zelian.registry.frontend.importing.sheet.awkward.Cells;
import org.zelian.registry.frontend.importing.sheet.awkward.SchoolColumns;
import org.zelian.registry.frontend.importing.sheet.column.Choices;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;
import org.zelian.registry.frontend.importing.sheet.reading.SheetReader;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A template says what it wants, and what is filled in is read. */
class TemplateTest {

    @Test
    void headers_stay_in_sight_and_required_ones_have_a_star() throws IOException {
        try (XSSFWorkbook template = template(SchoolColumns.ALL)) {
            XSSFSheet sheet = template.getSheetAt(0);
            XSSFRow header = sheet.getRow(0);
            assertThat(header.getCell(0).getStringCellValue()).isEqualTo("单位名称*");
            assertThat(header.getCell(2).getStringCellValue()).isEqualTo("单位类型");
            assertThat(header.getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(1);
        }
    }

    @Test
    void codes_are_text_and_days_look_like_days() throws IOException {
        try (XSSFWorkbook template = template(SchoolColumns.ALL)) {
            XSSFSheet sheet = template.getSheetAt(0);
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(sheet.getColumnStyle(4).getDataFormatString()).isEqualTo("General");
        }
    }

    @Test
    void a_short_list_is_offered_at_its_cells() throws IOException {
        try (XSSFWorkbook template = template(SchoolColumns.ALL)) {
            XSSFDataValidation kinds = template.getSheetAt(0).getDataValidations().getFirst();
            assertThat(kinds.getValidationConstraint().getExplicitListValues())
                    .containsExactly("小学", "幼儿园", "高级中学");
            assertThat(kinds.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .isEqualTo("C2:C20001");
            assertThat(kinds.getShowErrorBox()).isTrue();
            assertThat(kinds.getSuppressDropDownArrow()).isTrue();
        }
    }

    @Test
    void a_long_list_stands_on_a_sheet_that_nobody_sees() throws IOException {
        Choices<String> schools = Choices.none();
        for (int i = 1; i <= 300; i++) {
            schools = schools.offer("第 " + i + " 小学", "school-" + i);
        }
        Column<String> school = Column.of("学校", Parsers.choice(schools)).mandatory();
        Column<String> withComma =
                Column.of("备注类别", Parsers.choice(Choices.<String>none().offer("甲,乙", "x")));
        try (XSSFWorkbook template = template(List.of(school, withComma))) {
            List<XSSFDataValidation> lists = template.getSheetAt(0).getDataValidations();
            assertThat(lists.getFirst().getValidationConstraint().getFormula1())
                    .isEqualTo("选项!$A$2:$A$301");
            assertThat(lists.getLast().getValidationConstraint().getFormula1())
                    .isEqualTo("选项!$B$2:$B$2");
            XSSFSheet hidden = template.getSheet("选项");
            assertThat(hidden.getRow(300).getCell(0).getStringCellValue()).isEqualTo("第 300 小学");
            assertThat(template.getSheetVisibility(template.getSheetIndex(hidden)))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(template.getSheet("填写说明").getRow(1).getCell(4).getStringCellValue())
                    .startsWith("共 300 项");
        }
    }

    @Test
    void a_sheet_explains_every_column() throws IOException {
        try (XSSFWorkbook template = template(SchoolColumns.ALL)) {
            XSSFSheet sheet = template.getSheet("填写说明");
            assertThat(texts(sheet.getRow(0))).containsExactly("列名", "必填", "说明", "示例", "取值");
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly("单位名称", "是", "公章上的全称。", "锦江区第一小学", "");
            assertThat(texts(sheet.getRow(3))).containsExactly("单位类型", "否", "", "", "小学、幼儿园、高级中学");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(SchoolColumns.ALL.size() + 1);
        }
    }

    @Test
    void what_is_filled_in_is_read_without_a_word() throws IOException {
        try (XSSFWorkbook template = template(SchoolColumns.ALL)) {
            XSSFRow row = template.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue("0151000001");
            row.createCell(2).setCellValue("小学");
            Table table = GivenBack.read(Cells.bytes(template));
            assertThat(table.rows()).hasSize(1);
            assertThat(table.rows().getFirst().faults()).isEmpty();
            assertThat(table.rows().getFirst().value(SchoolColumns.KIND)).isEqualTo("PRIMARY");
            assertThat(table.notices()).isEmpty();
        }
    }

    @Test
    void examples_that_are_called_as_a_column_make_no_header() throws IOException {
        List<Column<?>> columns = List.of(SchoolColumns.NAME.suchAs("学校代码"), SchoolColumns.CODE);
        try (XSSFWorkbook template = template(columns)) {
            XSSFRow row = template.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue("0151000001");
            byte[] bytes = Cells.bytes(template);
            Table table =
                    Table.of(new SheetReader(SheetLimits.STANDARD).read(bytes, "名单"), columns);
            assertThat(table.faults()).isEmpty();
            assertThat(table.rows()).hasSize(1);
            assertThat(table.notices()).isEmpty();
        }
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static XSSFWorkbook template(List<Column<?>> columns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.template("名单", columns, out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
