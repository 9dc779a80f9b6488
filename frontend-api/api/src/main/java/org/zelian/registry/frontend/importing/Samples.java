package org.zelian.registry.frontend.importing;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.frontend.importing.catalogue.SheetKinds;
import org.zelian.registry.frontend.importing.kind.SampleCity;
import org.zelian.registry.frontend.importing.kind.SheetKind;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.writing.WorkbookWriter;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.frontend.read.Queries;
import org.zelian.registry.views.Answer;
import org.zelian.registry.views.unit.UnitNode;
import org.zelian.registry.views.unit.UnitQuery.ShowUnitTree;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented workbooks: a good one of each kind, one with faults, and one in an old encoding. */
@Component
final class Samples {

    private static final String FAULTY = "units-with-faults";
    private static final String OLD = "units-gb18030";

    private final SheetKinds kinds;
    private final Queries queries;

    Samples(SheetKinds kinds, Queries queries) {
        this.kinds = kinds;
        this.queries = queries;
    }

    List<ImportSample> all() {
        List<ImportSample> all = new ArrayList<>();
        for (SheetKind kind : kinds.all()) {
            all.add(
                    new ImportSample(
                            name(kind.kind()),
                            kind.kind(),
                            kind.sheet() + "（样例）.xlsx",
                            "填写正确的样例。单位、人员、任职、等级保护对象、存量定级、存量备案依次导入，前后相符。"));
        }
        all.add(
                new ImportSample(
                        FAULTY, ImportKind.UNITS, "单位（有错误的样例）.xlsx", "每一行都有一处错误，用来看检查怎样指出错在哪里。"));
        all.add(
                new ImportSample(
                        OLD,
                        ImportKind.UNITS,
                        "单位（GB18030 样例）.csv",
                        "与“单位（样例）”内容相同的 csv 文件，用旧的中文编码 GB18030 保存。"));
        return all;
    }

    ResponseEntity<byte[]> open(String name, Asking asking) throws IOException {
        ImportSample sample =
                all().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        BadInput.at(
                                                HttpStatus.NOT_FOUND,
                                                new Place.Body(""),
                                                "NotFound"));
        SheetKind kind = kinds.of(sample.kind());
        List<List<String>> rows = name.equals(FAULTY) ? faulty(kind) : kind.sample();
        List<List<String>> placed = placed(rows, asking);
        byte[] bytes = name.equals(OLD) ? csv(kind, placed) : xlsx(kind, placed);
        return WorkbookAnswers.file(sample.title(), bytes);
    }

    private static String name(ImportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Below the topmost unit of whoever asks: where that is no city's, no bureau is among them. Of
     * today: nothing precedes the first day of what the samples bring.
     */
    private List<List<String>> placed(List<List<String>> rows, Asking asking) {
        Answer<List<UnitNode>> answer =
                queries.listing(new ShowUnitTree(false), asking, UnitNode.class);
        UnitNode top = answer.body().isEmpty() ? null : answer.body().getFirst();
        boolean city = top == null || top.kind() == UnitKind.CITY_BUREAU;
        Map<String, String> said = new HashMap<>();
        said.put(SampleCity.TODAY, answer.on().toString());
        if (top != null) {
            said.put(city ? SampleCity.TOP : SampleCity.BUREAU, top.name());
        }
        return rows.stream()
                .filter(row -> city || !row.contains(SampleCity.TOP))
                .map(row -> row.stream().map(text -> said.getOrDefault(text, text)).toList())
                .toList();
    }

    /** Each of the good rows, wrong in another way. */
    private static List<List<String>> faulty(SheetKind kind) {
        List<List<String>> rows = new ArrayList<>();
        kind.sample().forEach(row -> rows.add(new ArrayList<>(row)));
        rows.get(0).set(3, "没有这个区");
        rows.get(1).set(4, "12510104MB1A0001X");
        rows.get(2).set(6, "315199");
        rows.get(3).set(2, "没有登记的教育局");
        rows.get(3).set(10, "去年九月");
        return rows;
    }

    private static byte[] xlsx(SheetKind kind, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.filled(kind.sheet(), kind.columns(), rows, out);
        return out.toByteArray();
    }

    private static byte[] csv(SheetKind kind, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        text.append(kind.columns().stream().map(Column::header).collect(Collectors.joining(",")));
        rows.forEach(row -> text.append("\r\n").append(String.join(",", row)));
        return text.append("\r\n").toString().getBytes(Charset.forName("GB18030"));
    }
}
