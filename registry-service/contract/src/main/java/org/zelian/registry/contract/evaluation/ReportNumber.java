package org.zelian.registry.contract.evaluation;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.Text;

import java.util.regex.Pattern;

/**
 * 测评报告编号: certificate number, year, agency code, sequence. The 2025 template's form could not be
 * verified (domain.md §2.2), so another form is kept, and only remarked on.
 *
 * @param value up to 40 characters
 */
public record ReportNumber(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("\\d{11}-\\d{5}-\\d{2}-\\d{4}-\\d{2}");
    private static final int CERTIFICATE = 17;

    public ReportNumber {
        value = Text.required(value, 40);
    }

    /** Whether it has the form of the 2019 and 2021 templates. */
    public boolean isOfTheKnownForm() {
        return FORM.matcher(value).matches();
    }

    /** Whether it begins with this 备案证明编号; false where its form is not the known one. */
    public boolean isFor(String certificate) {
        return isOfTheKnownForm() && value.substring(0, CERTIFICATE).equals(certificate);
    }
}
