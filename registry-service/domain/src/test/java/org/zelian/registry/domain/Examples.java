package org.zelian.registry.domain;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.Sealed;

import java.time.LocalDate;

/** Days, papers and reasons that examples share. */
public final class Examples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final LocalDate YESTERDAY = TODAY.minusDays(1);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** The day on which what examples start from was registered. */
    public static final LocalDate AT_FIRST = LocalDate.of(2026, 3, 2);

    private Examples() {}

    /** A basis with a reason, sealed. */
    public static Basis because() {
        return new Basis(null, Sealed.stored("person-0000000A", "c2VhbGVk"));
    }

    /** A basis with a paper, and no reason. */
    public static Basis paper() {
        return new Basis(new OfficialDocument("示教人〔2026〕3号", "示例市教育局", AT_FIRST), null);
    }

    /** A basis with both. */
    public static Basis paperAndReason() {
        return new Basis(paper().document(), because().reason());
    }
}
