package org.zelian.registry.frontend.importing.check;

/** Why a workbook could not be checked. */
public record ToldProblem(String rule, String message) {}
