package org.zelian.registry.service.evidence;

/** A file of a kind that is not kept, by the name of a rule. */
public final class FileNotTaken extends RuntimeException {

    private final String rule;

    private FileNotTaken(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    static FileNotTaken unknown() {
        return new FileNotTaken("FileIsOfAKnownType");
    }

    static FileNotTaken encrypted() {
        return new FileNotTaken("FileIsNotEncrypted");
    }

    static FileNotTaken withMacros() {
        return new FileNotTaken("FileHasNoMacros");
    }

    public String rule() {
        return rule;
    }
}
