package org.zelian.registry.frontend.importing.sheet;

/** What a file is, told by its bytes. */
public enum FileFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XLS("xls", "application/vnd.ms-excel"),
    CSV("csv", "text/csv");

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
