package org.zelian.registry.ledger.format;

/** A stored document that does not have exactly the fields, order and types of the ledger. */
public final class MalformedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public MalformedDocumentException(String field, String reason) {
        super(field + ": " + reason);
        this.field = field;
    }

    /** Field expected at the place where the document went wrong, such as {@code e.3.ts}. */
    public String field() {
        return field;
    }
}
