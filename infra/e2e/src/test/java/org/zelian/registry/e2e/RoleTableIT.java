package org.zelian.registry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Every cell of the table, asked for over HTTP; no operation is missing from it. */
class RoleTableIT {

    private static final long STALE = 999_999;

    private static final Map<String, String> CALLERS =
            Map.of(
                    "UNIT_IT", "WG000001",
                    "DIRECT_RESPONSIBLE", "FXZ00001",
                    "FIRST_RESPONSIBLE", "XZ000001",
                    "DISTRICT_ADMIN", "JJADM001",
                    "DISTRICT_APPROVER", "JJSH0001",
                    "CITY_ADMIN", "CTYADM01",
                    "CITY_APPROVER", "SJSH0001",
                    "AUDITOR", "SJY00001",
                    "POLICE_LIAISON", "GA000001",
                    "PLATFORM_OPERATOR", "YW000001");

    private static final Set<String> CREATIONS =
            Set.of(
                    "/units",
                    "/people",
                    "/appointments",
                    "/appointments/{appointment}/delegate",
                    "/protection-targets",
                    "/gradings",
                    "/gradings/existing",
                    "/filings",
                    "/filings/existing",
                    "/evaluations",
                    "/evaluations/existing");

    private static final Registry REGISTRY = Registry.shared();
    private static final Caller CITY = REGISTRY.as("CTYADM01");
    private static final Subject INSIDE = Subject.of("JJ", CITY);
    private static final Subject OUTSIDE = Subject.of("QY", CITY);

    static List<RoleTable.Cell> cells() {
        return RoleTable.cells();
    }

    @Test
    void every_operation_of_the_api_is_in_the_table() {
        assertThat(cells().stream().map(RoleTable.Cell::operation).collect(Collectors.toSet()))
                .isEqualTo(OpenApi.operations().collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_role_may_do_what_the_table_says_and_nothing_else(RoleTable.Cell cell) {
        Caller caller = REGISTRY.as(Objects.requireNonNull(CALLERS.get(cell.role())));
        Reply reply = ask(caller, cell);
        if (cell.expected().equals("ok")) {
            assertThat(reply.status()).as(reply.raw().body()).isIn(409, 412, 415);
        } else {
            assertThat(reply.status())
                    .as(reply.raw().body())
                    .isEqualTo(Integer.parseInt(cell.expected()));
        }
    }

    static List<RoleTable.Cell> operations() {
        return cells().stream()
                .filter(cell -> cell.role().equals("CITY_ADMIN") && cell.inScope())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_stranger_may_do_nothing(RoleTable.Cell cell) {
        assertThat(ask(REGISTRY.stranger(), cell).status()).isEqualTo(401);
    }

    private static Reply ask(Caller caller, RoleTable.Cell cell) {
        Subject subject = cell.inScope() ? INSIDE : OUTSIDE;
        String path = subject.fill(cell.path());
        if (cell.method().equals("GET")) {
            return caller.get(path);
        }
        if (cell.method().equals("DELETE")) {
            return caller.delete(path);
        }
        if (cell.path().equals("/import-checks/{check}/confirm")) {
            return caller.post(path, Map.of());
        }
        if (cell.path().startsWith("/import")) {
            return caller.upload(path, "a.csv", "no workbook".getBytes(StandardCharsets.UTF_8));
        }
        if (cell.path().equals("/units/{unit}/evidence")) {
            return caller.upload(path, "a.txt", "no document".getBytes(StandardCharsets.UTF_8));
        }
        Long version = CREATIONS.contains(cell.path()) ? null : Long.valueOf(STALE);
        return caller.post(path, version, subject.form(cell.path()));
    }
}
