package org.zelian.registry.standalone.run;

/** What all accounts of a demo have in common. */
public final class DemoAccounts {
    /** First and only password of every demo account; the data are invented. */
    public static final String PASSWORD = "Zelian-demo-2026";

    private DemoAccounts() {}
}
