package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.regex.Pattern;

/** 备案证明编号 (V3): 11 digits that are the filing unit's 备案表编号, a hyphen, 5 digits of the system. */
public record CertificateNumber(String value) implements Identifier {

    private static final Pattern FORM = Pattern.compile("\\d{11}-\\d{5}");
    private static final int STEM = 11;
    private static final String PROVINCE = "51";

    public CertificateNumber {
        value = Text.required(value, 17);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("CertificateNumberIsWellFormed", value);
        }
    }

    /** 备案表编号: the same for all systems of a unit (V4). */
    public String stem() {
        return value.substring(0, STEM);
    }

    /** Whether it begins as numbers of Sichuan do; police codes lag behind divisions. */
    public boolean isOfTheProvince() {
        return value.startsWith(PROVINCE);
    }
}
