package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Text;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;

import java.time.LocalDate;

/**
 * 表二 定级对象情况, 备案表（2025）.
 *
 * @param name 定级对象名称, up to 100 characters
 * @param number 定级对象编号, given by the unit, up to 30 characters
 * @param commissionedOn 投入运行时间, or the planned one
 */
public record TargetSheet(
        String name,
        String number,
        TargetKind kind,
        Business business,
        ServiceProvision service,
        Deployment deployment,
        Architecture architecture,
        LocalDate commissionedOn) {

    public TargetSheet {
        name = Text.required(name, 100);
        number = Text.required(number, 30);
    }
}
