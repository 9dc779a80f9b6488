package org.zelian.registry.demo;

import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.UnitId;

import java.util.List;

/**
 * A district of the demo: a real code, invented people.
 *
 * @param letters two letters that begin its numbers
 * @param division its code in GB/T 2260
 */
record District(String letters, String shortName, String name, String division) {

    static final List<District> ALL =
            List.of(
                    new District("JJ", "锦江区", "锦江区教育局", "510104"),
                    new District("QY", "青羊区", "青羊区教育局", "510105"),
                    new District("WH", "武侯区", "武侯区教育局", "510107"));

    UnitId bureau() {
        return Numbers.unit(letters + "JYJ000");
    }

    PersonId admin() {
        return Numbers.person(letters + "ADM001");
    }

    PersonId approver() {
        return Numbers.person(letters + "SH0001");
    }
}
