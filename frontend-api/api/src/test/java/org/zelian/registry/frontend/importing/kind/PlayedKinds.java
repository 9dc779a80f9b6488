package org.zelian.registry.frontend.importing.kind;

/** Kinds for tests of other packages. */
public final class PlayedKinds {

    public static final SheetKind UNITS = new UnitSheets();

    private PlayedKinds() {}
}
