package org.zelian.registry.query.regions;

import org.zelian.registry.contract.ProtectionPlanId;

import java.time.LocalDate;

/** 保护工作方案 of a target, as the target's row keeps it. */
public record PlanOfTarget(ProtectionPlanId plan, int year, LocalDate filedOn) {}
