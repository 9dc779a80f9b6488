package org.zelian.registry.frontend.importing.kind;

/** What the units of the samples are called: plainly invented, one sample after another fits. */
public final class SampleCity {

    /** Stands for the topmost unit of whoever opens a sample. */
    public static final String TOP = "{上级}";

    /**
     * Stands for the day on which a sample is opened: nothing precedes the first day of a unit, and
     * what the samples bring is there from the day of the import.
     */
    public static final String TODAY = "{今天}";

    public static final String BUREAU = "示例区教育局";
    public static final String FIRST_SCHOOL = "示例区第一小学";
    public static final String MIDDLE_SCHOOL = "示例区实验中学";
    public static final String KINDERGARTEN = "示例区机关幼儿园";

    private SampleCity() {}
}
