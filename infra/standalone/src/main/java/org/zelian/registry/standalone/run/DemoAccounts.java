package org.zelian.registry.standalone.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** The accounts of the demo city that are worth trying; user name to what the person is. */
public final class DemoAccounts {
    /** Password of every demo account; the city and its people are invented. */
    public static final String PASSWORD = "Zelian-demo-2026";

    private static final String[][] OTHERS = {
        {"sjsh0001", "市级审批"},
        {"sjy00001", "审计员（只读，全市）"},
        {"ga000001", "公安联络员"},
        {"yw000001", "平台运维员"},
        {"jjadm001", "区县管理员（锦江区）"},
        {"jjsh0001", "区县审批（锦江区）"},
        {"xz000001", "第一责任人（锦江区示例小学校长）"},
        {"fxz00001", "直接责任人（锦江区示例小学副校长）"},
        {"wg000001", "学校网管（锦江区示例小学）"},
    };

    private DemoAccounts() {}

    /**
     * In the order of rank, with the city's administrator, whose number the registry chose, first.
     */
    public static Map<String, String> all(String cityAdministrator) {
        Map<String, String> accounts = new LinkedHashMap<>();
        accounts.put(cityAdministrator, "市级管理员");
        for (String[] other : OTHERS) {
            accounts.put(other[0], other[1]);
        }
        return accounts;
    }
}
