package org.zelian.registry.frontend.importing.check;

/** What a person should know of how their workbook was read. Nothing is wrong. */
public record ToldNotice(String sheet, String rule, String message) {}
