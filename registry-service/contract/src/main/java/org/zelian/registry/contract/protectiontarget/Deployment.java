package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * 网络平台, 备案表（2025）表二.
 *
 * @param coverage 部署范围
 * @param otherCoverage in words, when the coverage is {@link Coverage#OTHER}
 * @param network 网络性质
 * @param otherNetwork in words, when the network is {@link Network#OTHER}
 * @param sourceAddresses 源站IP地址范围, each an address or a CIDR block; required on the Internet (V14)
 * @param domains 域名; required on the Internet
 * @param ports 主要协议/端口, for example {@code HTTPS/443}; required on the Internet
 * @param interconnections 互联情况
 * @param otherInterconnection in words, when they hold {@link Interconnection#OTHER}
 */
public record Deployment(
        Coverage coverage,
        @Nullable String otherCoverage,
        Network network,
        @Nullable String otherNetwork,
        List<String> sourceAddresses,
        List<String> domains,
        List<String> ports,
        Set<Interconnection> interconnections,
        @Nullable String otherInterconnection) {

    /** 部署范围. */
    public enum Coverage {
        /** 1 局域网 */
        LOCAL_AREA,
        /** 2 城域网 */
        METROPOLITAN_AREA,
        /** 3 广域网 */
        WIDE_AREA,
        /** 9 其他 */
        OTHER
    }

    /** 网络性质. */
    public enum Network {
        /** 1 业务专网 */
        PRIVATE,
        /** 2 互联网 */
        INTERNET,
        /** 9 其他 */
        OTHER
    }

    /** 互联情况. */
    public enum Interconnection {
        /** 1 与其他行业系统连接 */
        OTHER_SECTORS,
        /** 2 与本行业其他单位系统连接 */
        SAME_SECTOR,
        /** 3 与本单位其他系统连接 */
        SAME_UNIT,
        /** 9 其他 */
        OTHER
    }

    private static final int MOST = 50;
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}(/\\d{1,3})?");
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*)(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PORT = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,15}/\\d{1,5}");

    public Deployment {
        otherCoverage = Other.words(coverage == Coverage.OTHER, otherCoverage);
        otherNetwork = Other.words(network == Network.OTHER, otherNetwork);
        sourceAddresses = each(sourceAddresses, ADDRESS, "SourceAddressIsWellFormed");
        domains = each(domains, DOMAIN, "DomainNameIsWellFormed");
        ports = each(ports, PORT, "PortIsWellFormed");
        interconnections = Collections.unmodifiableSet(new TreeSet<>(interconnections));
        otherInterconnection =
                Other.words(interconnections.contains(Interconnection.OTHER), otherInterconnection);
        if (network == Network.INTERNET
                && (sourceAddresses.isEmpty() || domains.isEmpty() || ports.isEmpty())) {
            throw new InvalidValue("InternetSystemNamesItsAddressesDomainsAndPorts");
        }
    }

    private static List<String> each(List<String> texts, Pattern form, String rule) {
        if (texts.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
        return texts.stream()
                .map(text -> Text.required(text, 253))
                .map(text -> matching(text, form, rule))
                .toList();
    }

    private static String matching(String text, Pattern form, String rule) {
        if (!form.matcher(text).matches()) {
            throw new InvalidValue(rule, text);
        }
        return text;
    }
}
