package org.zelian.registry.contract;

import java.util.Arrays;

/** 安全保护等级, 公通字〔2007〕43号 art. 7. */
public enum SecurityProtectionLevel {
    /** 第一级 自主保护 */
    L1(1),
    /** 第二级 指导保护 */
    L2(2),
    /** 第三级 监督保护 */
    L3(3),
    /** 第四级 强制保护 */
    L4(4),
    /** 第五级 专控保护 */
    L5(5);

    private final int number;

    SecurityProtectionLevel(int number) {
        this.number = number;
    }

    /** 1 to 5. */
    public int number() {
        return number;
    }

    /** The level of this number, 1 to 5. */
    public static SecurityProtectionLevel of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number == number)
                .findAny()
                .orElseThrow(() -> new InvalidValue("NumberIsWithinItsRange", 1, L5.number));
    }

    public boolean isAtLeast(SecurityProtectionLevel other) {
        return compareTo(other) >= 0;
    }

    public SecurityProtectionLevel higher(SecurityProtectionLevel other) {
        return isAtLeast(other) ? this : other;
    }
}
