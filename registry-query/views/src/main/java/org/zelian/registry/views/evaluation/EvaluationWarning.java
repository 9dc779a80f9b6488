package org.zelian.registry.views.evaluation;

/** What is unusual about an evaluation and yet recorded as reported (domain.md §2.5). */
public enum EvaluationWarning {
    /** V17: the conclusion is not the one that rate and risks lead to by the scheme. */
    CONCLUSION_DIFFERS_FROM_RATE,
    /** The report was made for another level than the one in force. */
    LEVEL_DIFFERS,
    /** 报告编号 has not the form known. */
    NUMBER_IS_OF_UNKNOWN_FORM,
    /** 报告编号 does not begin with the target's 备案证明编号. */
    NUMBER_IS_OF_ANOTHER_CERTIFICATE,
    /** The scheme is not the one in use on the cover day (公网安〔2025〕1846号, question 21). */
    SCHEME_DIFFERS_FROM_DAY,
    /** The agency maintains the target. */
    AGENCY_MAINTAINS_THE_TARGET
}
