package org.zelian.registry.contract.evidence;

/** What kinds of file are kept; told by their content, never by their name. */
public enum EvidenceType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    DOC("application/msword"),
    XLS("application/vnd.ms-excel"),
    PPT("application/vnd.ms-powerpoint");

    private final String mediaType;

    EvidenceType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser shows it by itself. */
    public boolean isPreviewed() {
        return this == PDF || this == PNG || this == JPEG;
    }
}
