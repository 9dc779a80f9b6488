package org.zelian.registry.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The hand-written table role × operation: {@code roles.csv}. */
final class RoleTable {

    private RoleTable() {}

    /**
     * One side of a cell.
     *
     * @param method of HTTP
     * @param path below {@code /api/v1}, with its variables
     * @param inScope whether the thing asked about is in the role's scope
     * @param expected {@code 200}, {@code 403}, {@code 404} or {@code ok}
     */
    record Cell(String method, String path, String role, boolean inScope, String expected) {

        String operation() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return role + " " + operation() + (inScope ? " 范围内 → " : " 范围外 → ") + expected;
        }
    }

    static List<Cell> cells() {
        List<String> lines = lines();
        String[] roles = lines.getFirst().split(",", -1);
        List<Cell> cells = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(",", -1);
            String[] operation = columns[0].split(" ", -1);
            for (int i = 1; i < roles.length; i++) {
                String[] sides = columns[i].split("/", -1);
                cells.add(new Cell(operation[0], operation[1], roles[i], true, sides[0]));
                cells.add(new Cell(operation[0], operation[1], roles[i], false, sides[1]));
            }
        }
        return cells;
    }

    private static List<String> lines() {
        try (InputStream file = RoleTable.class.getResourceAsStream("/roles.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
