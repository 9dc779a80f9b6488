package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.unit.DivisionCode;

import java.util.regex.Pattern;

/**
 * 单位地址, 邮政编码, 行政区划代码; of an institution, never of a person.
 *
 * @param province up to 30 characters
 * @param city 地(区、市、州、盟), up to 30 characters
 * @param county 县(区、市、旗), up to 30 characters
 * @param detail up to 100 characters
 * @param postcode 6 digits
 */
public record Address(
        String province,
        String city,
        String county,
        String detail,
        String postcode,
        DivisionCode division) {

    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

    public Address {
        province = Text.required(province, 30);
        city = Text.required(city, 30);
        county = Text.required(county, 30);
        detail = Text.required(detail, 100);
        postcode = Text.required(postcode, 6);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new InvalidValue("PostcodeHasSixDigits", postcode);
        }
    }
}
