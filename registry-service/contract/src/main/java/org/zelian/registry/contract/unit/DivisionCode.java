package org.zelian.registry.contract.unit;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.regex.Pattern;

/**
 * Where a unit is: a code of GB/T 2260 ({@code 510104}) or one of the three areas outside it, with
 * keys of our own ({@code CD-GX} 高新, {@code CD-TF} 天府, {@code CD-DB} 东部). Which codes are in force
 * on a day is data: the code table {@code division}.
 */
public record DivisionCode(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("\\d{6}|CD-(GX|TF|DB)");

    public DivisionCode {
        value = Text.required(value, 6);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("DivisionCodeIsWellFormed", value);
        }
    }
}
