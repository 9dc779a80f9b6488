package org.zelian.registry.query.evidence;

/** A file on record whose bytes are not shown, by the name of a rule. */
public final class FileNotShown extends RuntimeException {

    private final int status;
    private final String rule;

    private FileNotShown(int status, String rule) {
        super(rule, null, false, false);
        this.status = status;
        this.rule = rule;
    }

    static FileNotShown erased() {
        return new FileNotShown(410, "TheFileIsNotErased");
    }

    static FileNotShown missing() {
        return new FileNotShown(500, "TheFileIsStored");
    }

    static FileNotShown altered() {
        return new FileNotShown(500, "TheFileIsUnaltered");
    }

    public int status() {
        return status;
    }

    public String rule() {
        return rule;
    }
}
