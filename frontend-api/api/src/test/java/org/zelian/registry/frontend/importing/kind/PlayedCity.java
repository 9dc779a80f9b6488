package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.AppointmentId;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.appointment.EndCause;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.contract.unit.Applicability;
import org.zelian.registry.contract.unit.DivisionCode;
import org.zelian.registry.contract.unit.SchoolCode;
import org.zelian.registry.contract.unit.UnifiedSocialCreditCode;
import org.zelian.registry.contract.unit.UnitCodes;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.contract.unit.UnitNature;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.Query;
import org.zelian.registry.views.ShownBasis;
import org.zelian.registry.views.Trace;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.appointment.AppointmentQuery.ListAppointments;
import org.zelian.registry.views.appointment.AppointmentView;
import org.zelian.registry.views.parameter.CodeView;
import org.zelian.registry.views.person.PersonRow;
import org.zelian.registry.views.person.PersonView;
import org.zelian.registry.views.unit.UnitRow;
import org.zelian.registry.views.unit.UnitView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A city as whoever checks sees it: a few units, people and appointments. */
public final class PlayedCity implements Checking {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final UnitId CITY = unit(0);
    public static final PersonId ACTOR = new PersonId("person-7K3M9QXA");

    private final List<Object> rows = new ArrayList<>();
    private final List<Integer> said = new ArrayList<>();
    private PersonId actor = ACTOR;

    /** Only the city bureau, 示例市教育局. */
    public PlayedCity() {
        rows.add(
                unitRow(
                        CITY,
                        "示例市教育局",
                        UnitKind.CITY_BUREAU,
                        null,
                        new UnitCodes(null, null, null)));
        rows.add(division("510104", "锦江区", LocalDate.of(2000, 1, 1)));
        rows.add(division("510105", "青羊区", LocalDate.of(2000, 1, 1)));
        rows.add(division("510116", "双流区", LocalDate.of(2015, 12, 3)));
    }

    static UnitId unit(int number) {
        return new UnitId("unit-%08d".formatted(number));
    }

    static PersonId person(int number) {
        return new PersonId("person-%08d".formatted(number));
    }

    /** A unit in 锦江区. */
    PlayedCity with(
            int number,
            String name,
            UnitKind kind,
            UnitName superior,
            @Nullable String creditCode,
            @Nullable String schoolCode) {
        UnitCodes codes =
                new UnitCodes(
                        creditCode == null ? null : new UnifiedSocialCreditCode(creditCode),
                        null,
                        schoolCode == null ? null : new SchoolCode(schoolCode));
        rows.add(unitRow(unit(number), name, kind, superior, codes));
        return this;
    }

    /** Schools directly under the city, 示例第0小学 and so on, their codes their numbers. */
    public PlayedCity withSchools(int count) {
        UnitName city = new UnitName(CITY, "示例市教育局");
        for (int i = 0; i < count; i++) {
            String name = "示例第" + i + "小学";
            with(i + 1, name, UnitKind.PRIMARY_SCHOOL, city, null, "%010d".formatted(i));
        }
        return this;
    }

    PlayedCity with(int number, UnitName unit, String name, @Nullable String mobile) {
        return with(number, unit, name, mobile, null);
    }

    PlayedCity with(
            int number,
            UnitName unit,
            String name,
            @Nullable String mobile,
            @Nullable String email) {
        PersonView person =
                new PersonView(
                        person(number),
                        1,
                        unit.unit(),
                        name,
                        mobile,
                        email,
                        null,
                        PersonView.Standing.IN_SERVICE,
                        null);
        rows.add(new PersonRow(person, unit, List.of()));
        return this;
    }

    PlayedCity with(
            int number,
            int holder,
            Role role,
            UnitName unit,
            String from,
            @Nullable String until,
            @Nullable EndCause cause) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        boolean over = last != null && last.isBefore(TODAY);
        rows.add(
                new AppointmentView(
                        new AppointmentId("appointment-%08d".formatted(number)),
                        1,
                        new PersonName(person(holder), "持有人" + holder),
                        role,
                        unit,
                        "校长",
                        over ? AppointmentView.Standing.OVER : AppointmentView.Standing.CURRENT,
                        LocalDate.parse(from),
                        last,
                        cause,
                        false,
                        null,
                        trace(),
                        null));
        return this;
    }

    private static Trace trace() {
        return new Trace(
                9,
                4,
                "appointment.made",
                TODAY,
                Instant.EPOCH,
                false,
                null,
                null,
                null,
                null,
                new ShownBasis(null, null));
    }

    private static UnitRow unitRow(
            UnitId id, String name, UnitKind kind, @Nullable UnitName superior, UnitCodes codes) {
        UnitView unit =
                new UnitView(
                        id,
                        1,
                        name,
                        new UnitNature(kind, Applicability.BINDING, null),
                        superior == null ? null : superior.unit(),
                        new DivisionCode("510104"),
                        codes,
                        null,
                        UnitView.Standing.ACTIVE,
                        null);
        return new UnitRow(unit, superior, 0, 0);
    }

    private static CodeView division(String code, String label, LocalDate from) {
        return new CodeView(
                "division", code, 1, label, 0, from, null, null, new Source("示例", null, false));
    }

    /** Checked by one of its people. */
    PlayedCity checkedBy(int number) {
        actor = person(number);
        return this;
    }

    /** Rows said to be judged, in order. */
    List<Integer> said() {
        return said;
    }

    @Override
    public ImportId importId() {
        return ImportId.from(new UUID(1, 2));
    }

    @Override
    public PersonId actor() {
        return actor;
    }

    @Override
    public UnitId unit() {
        return CITY;
    }

    @Override
    public LocalDate today() {
        return TODAY;
    }

    @Override
    public Basis basis(@Nullable OfficialDocument document) {
        return new Basis(document, Sealed.of(ACTOR.value(), "批量导入", 500));
    }

    @Override
    public <R> List<R> all(Function<Paging, ? extends Query<Page<R>>> listing, Class<R> row) {
        Object asked = listing.apply(new Paging(1, 200, null));
        boolean over =
                asked instanceof ListAppointments posts
                        && posts.standing() == AppointmentView.Standing.OVER;
        return rows.stream()
                .filter(row::isInstance)
                .map(row::cast)
                .filter(one -> !(one instanceof AppointmentView post) || isOver(post) == over)
                .toList();
    }

    private static boolean isOver(AppointmentView post) {
        return post.standing() == AppointmentView.Standing.OVER;
    }

    @Override
    public <R> List<R> list(Query<List<R>> asked, Class<R> row) {
        return rows.stream().filter(row::isInstance).map(row::cast).toList();
    }

    @Override
    public <A> A find(Query<A> asked, Class<A> type) {
        throw new UnsupportedOperationException(asked.toString());
    }

    @Override
    public void progress(int count) {
        said.add(count);
    }
}
