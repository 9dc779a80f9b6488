package org.zelian.registry.contract.unit;

import org.jspecify.annotations.Nullable;

/**
 * What the unit is.
 *
 * @param kind 单位类型
 * @param applicability whether the regulation binds it
 * @param addressee the group of addressees it belongs to itself; schools of a district have none
 */
public record UnitNature(
        UnitKind kind, Applicability applicability, @Nullable Addressee addressee) {}
