package org.zelian.registry.contract.evaluation;

import static org.zelian.registry.contract.evaluation.Conclusion.BASICALLY_CONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.CONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.EXCELLENT;
import static org.zelian.registry.contract.evaluation.Conclusion.FAIR;
import static org.zelian.registry.contract.evaluation.Conclusion.GOOD;
import static org.zelian.registry.contract.evaluation.Conclusion.NONCONFORMING;
import static org.zelian.registry.contract.evaluation.Conclusion.POOR;

import java.time.LocalDate;
import java.util.Set;

/** Which conclusions a report can draw: domain.md §2.5. The scheme is what the report says. */
public enum ConclusionScheme {
    /** before 2019 */
    BEFORE_2019,
    /** 2019版、2021版报告模板 */
    EDITION_2019,
    /** 2025版报告模板 */
    EDITION_2025;

    /** Cover date from which the 2025 template holds (公网安〔2025〕1846号, question 21). */
    public static final LocalDate EDITION_2025_BEGAN = LocalDate.of(2025, 3, 20);

    /** The conclusions a report of this scheme may draw (V16). */
    public Set<Conclusion> conclusions() {
        return switch (this) {
            case BEFORE_2019, EDITION_2025 ->
                    Set.of(CONFORMING, BASICALLY_CONFORMING, NONCONFORMING);
            case EDITION_2019 -> Set.of(EXCELLENT, GOOD, FAIR, POOR);
        };
    }
}
