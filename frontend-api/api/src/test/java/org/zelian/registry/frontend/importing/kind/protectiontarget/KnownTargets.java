package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.LifePhase;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.views.protectiontarget.LifeView;
import org.zelian.registry.views.protectiontarget.ProtectionTargetView;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Units and systems that a registry has. */
public final class KnownTargets {

    public static final LocalDate REGISTERED = LocalDate.of(2026, 3, 2);
    public static final LocalDate COMMISSIONED = LocalDate.of(2021, 9, 1);
    public static final String CREDIT_CODE = "12510104450715873L";
    public static final String SCHOOL_CODE = "2151000001";

    private KnownTargets() {}

    public static UnitRow unit(UnitId id, String name) {
        return unit(id, name, new UnitCodes(null, null, null));
    }

    public static UnitRow coded(UnitId id, String name) {
        return unit(
                id,
                name,
                new UnitCodes(
                        new UnifiedSocialCreditCode(CREDIT_CODE),
                        null,
                        new SchoolCode(SCHOOL_CODE)));
    }

    private static UnitRow unit(UnitId id, String name, UnitCodes codes) {
        return new UnitRow(
                new UnitView(
                        id,
                        1,
                        name,
                        new UnitNature(UnitKind.PRIMARY_SCHOOL, Applicability.BINDING, null),
                        null,
                        new DivisionCode("510104"),
                        codes,
                        null,
                        UnitView.Standing.ACTIVE,
                        null),
                null,
                0,
                0);
    }

    public static ProtectionTargetId target() {
        return ProtectionTargetId.from(UUID.randomUUID());
    }

    public static ProtectionTargetView online(ProtectionTargetId id, UnitId unit, String name) {
        return in(LifePhase.ONLINE, id, unit, name, null);
    }

    /** Retired on the day on which it was registered. */
    public static ProtectionTargetView retired(ProtectionTargetId id, UnitId unit, String name) {
        return in(LifePhase.RETIRED, id, unit, name, null);
    }

    static ProtectionTargetView in(
            LifePhase phase,
            ProtectionTargetId id,
            UnitId unit,
            String name,
            @Nullable String developer) {
        return new ProtectionTargetView(
                id,
                1,
                unit,
                name,
                TargetKind.INFORMATION_SYSTEM,
                BuildKind.EXISTING,
                phase,
                REGISTERED,
                COMMISSIONED,
                new LifeView(REGISTERED, false, null, null, null),
                new Business(Set.of(Business.Type.INTERNAL_OFFICE), null, "校内办公"),
                new ServiceProvision(
                        ServiceProvision.Scope.CITY,
                        null,
                        null,
                        ServiceProvision.Audience.STAFF,
                        null,
                        80),
                new Deployment(
                        Deployment.Coverage.LOCAL_AREA,
                        null,
                        Deployment.Network.PRIVATE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null),
                new Architecture(Set.of(), null, null, null, null, developer, null));
    }
}
