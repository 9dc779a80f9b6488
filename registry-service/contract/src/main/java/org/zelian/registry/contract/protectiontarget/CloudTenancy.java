package org.zelian.registry.contract.protectiontarget;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.regex.Pattern;

/**
 * 云服务客户: the platform a system stands on (表四, V12).
 *
 * @param platform 平台名称, up to 100 characters
 * @param level 平台等级, 1 to 5
 * @param filingNumber 平台备案编号, 11 digits, a hyphen, 5 digits
 */
public record CloudTenancy(String platform, int level, String filingNumber) {

    private static final Pattern NUMBER = Pattern.compile("\\d{11}-\\d{5}");

    public CloudTenancy {
        platform = Text.required(platform, 100);
        filingNumber = Text.required(filingNumber, 17);
        if (level < 1 || level > 5) {
            throw new InvalidValue("NumberIsWithinItsRange", 1, 5);
        }
        if (!NUMBER.matcher(filingNumber).matches()) {
            throw new InvalidValue("CertificateNumberIsWellFormed", filingNumber);
        }
    }
}
