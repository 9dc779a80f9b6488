package org.zelian.registry.frontend.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.zelian.registry.contract.Identifier;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.read.Relayed;
import org.zelian.registry.frontend.write.WriteRequest;
import org.zelian.registry.views.Answer;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Records as their JSON is: a component is required unless it may be absent (JSpecify), nothing is
 * null, identifiers are text of a form, enums and records have schemas of their own.
 */
final class RecordSchemas implements ModelConverter {

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    /** Limits that the contract's own values judge by; LimitsTest holds both to them. */
    private static final Map<String, Integer> LIMITS =
            Map.ofEntries(
                    Map.entry("OfficialDocument.number", 80),
                    Map.entry("OfficialDocument.issuer", 80),
                    Map.entry("Source.document", 120),
                    Map.entry("Source.clause", 60),
                    Map.entry("UnitCodes.creditCodeOverride", 200),
                    Map.entry("Business.otherType", 50),
                    Map.entry("Business.description", 500),
                    Map.entry("ServiceProvision.otherScope", 50),
                    Map.entry("ServiceProvision.otherAudience", 50),
                    Map.entry("Deployment.otherCoverage", 50),
                    Map.entry("Deployment.otherNetwork", 50),
                    Map.entry("Deployment.otherInterconnection", 50),
                    Map.entry("Architecture.otherTechnology", 50),
                    Map.entry("Architecture.superiorSystem", 100),
                    Map.entry("Architecture.superiorSystemUnit", 100),
                    Map.entry("Architecture.developer", 100),
                    Map.entry("Architecture.maintainer", 100),
                    Map.entry("CloudTenancy.platform", 100),
                    Map.entry("CloudTenancy.filingNumber", 17),
                    Map.entry("Determination.description", 1_000),
                    Map.entry("Determination.explanation", 1_000),
                    Map.entry("GradingReport.responsibleBody", 1_000),
                    Map.entry("GradingReport.composition", 2_000),
                    Map.entry("GradingReport.business", 2_000),
                    Map.entry("GradingReport.subsystems", 100),
                    Map.entry("GradingReport.data", 2_000),
                    Map.entry("GradingReport.securityResponsibility", 1_000),
                    Map.entry("ExistingGrading.authority", 100),
                    Map.entry("Certificate.authority", 100),
                    Map.entry("Address.province", 30),
                    Map.entry("Address.city", 30),
                    Map.entry("Address.county", 30),
                    Map.entry("Address.detail", 100),
                    Map.entry("Address.postcode", 6),
                    Map.entry("TargetSheet.name", 100),
                    Map.entry("TargetSheet.number", 30),
                    Map.entry("Material.note", 200),
                    Map.entry("Cloud.otherModel", 50),
                    Map.entry("Cloud.otherDeployment", 50),
                    Map.entry("Cloud.infrastructure", 100),
                    Map.entry("Cloud.operation", 100),
                    Map.entry("Mobile.applications", 50),
                    Map.entry("Mobile.wireless", 100),
                    Map.entry("Mobile.terminals", 100),
                    Map.entry("InternetOfThings.perception", 200),
                    Map.entry("InternetOfThings.transport", 200),
                    Map.entry("IndustrialControl.functions", 200),
                    Map.entry("IndustrialControl.composition", 200),
                    Map.entry("BigData.composition", 200));

    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("UnitId", "^unit-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("PersonId", "^person-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("AppointmentId", "^appointment-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("ProtectionTargetId", "^target-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("GradingId", "^grading-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("FilingId", "^filing-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry(
                            "ObligationId",
                            "^obligation-F\\d\\d-(unit|target|grading|filing)"
                                    + "-[0-9A-HJKMNP-TV-Z]{8}-\\d{1,18}$"),
                    Map.entry("EvidenceDigest", "^[0-9a-f]{64}$"),
                    Map.entry("WorkbookDigest", "^[0-9a-f]{64}$"),
                    Map.entry("ImportId", "^import-[0-9A-HJKMNP-TV-Z]{8}$"),
                    Map.entry("CertificateNumber", "^\\d{11}-\\d{5}$"),
                    Map.entry("DivisionCode", "^(\\d{6}|CD-(GX|TF|DB))$"),
                    Map.entry("SchoolCode", "^\\d{10}$"),
                    Map.entry("UnifiedSocialCreditCode", "^[0-9A-Za-z]{18}$"));

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> rest) {
        Schema<?> ours = schema(TYPES.constructType(annotated.getType()), context);
        if (ours != null) {
            return ours;
        }
        return rest.hasNext() ? rest.next().resolve(annotated, context, rest) : null;
    }

    private @Nullable Schema<?> schema(JavaType type, ModelConverterContext context) {
        Class<?> raw = type.getRawClass();
        if (raw == ResponseEntity.class) {
            return schema(type.containedType(0), context);
        }
        if (raw == Relayed.class) {
            return record(
                    TYPES.constructParametricType(Answer.class, type.containedType(0)), context);
        }
        if (raw == List.class || raw == Set.class) {
            ArraySchema array = new ArraySchema();
            array.setItems(schema(type.containedType(0), context));
            array.setUniqueItems(raw == Set.class ? true : null);
            return array;
        }
        if (raw == Map.class) {
            return new ObjectSchema().additionalProperties(schema(type.containedType(1), context));
        }
        if (Identifier.class.isAssignableFrom(raw)) {
            return named(
                    raw.getSimpleName(),
                    new StringSchema().pattern(FORMS.get(raw.getSimpleName())),
                    context);
        }
        if (raw.isEnum()) {
            return enumeration(raw, context);
        }
        return raw.isRecord() ? record(type, context) : plain(raw);
    }

    private static @Nullable Schema<?> plain(Class<?> raw) {
        if (raw == String.class) {
            return new StringSchema();
        }
        if (raw == byte[].class) {
            return new StringSchema().format("binary");
        }
        if (raw == LocalDate.class) {
            return new StringSchema().format("date");
        }
        if (raw == Instant.class) {
            return new StringSchema().format("date-time");
        }
        if (raw == UUID.class) {
            return new StringSchema().format("uuid");
        }
        if (raw == int.class || raw == Integer.class) {
            return new IntegerSchema().format("int32");
        }
        if (raw == long.class || raw == Long.class) {
            return new IntegerSchema().format("int64");
        }
        return raw == boolean.class || raw == Boolean.class ? new BooleanSchema() : null;
    }

    private static Schema<?> enumeration(Class<?> raw, ModelConverterContext context) {
        StringSchema values = new StringSchema();
        Arrays.stream(raw.getEnumConstants())
                .forEach(each -> values.addEnumItem(((Enum<?>) each).name()));
        return named(name(TYPES.constructType(raw)), values, context);
    }

    private Schema<?> record(JavaType type, ModelConverterContext context) {
        String name = name(type);
        if (!context.getDefinedModels().containsKey(name)) {
            ObjectSchema object = new ObjectSchema();
            object.setAdditionalProperties(
                    WriteRequest.class.isAssignableFrom(type.getRawClass()) ? false : null);
            context.defineModel(name, object);
            for (RecordComponent component : type.getRawClass().getRecordComponents()) {
                object.addProperty(component.getName(), property(type, component, context));
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    object.addRequiredItem(component.getName());
                }
            }
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private Schema<?> property(
            JavaType owner, RecordComponent component, ModelConverterContext context) {
        Type declared = component.getGenericType();
        Schema<?> property =
                schema(TYPES.resolveMemberType(declared, owner.getBindings()), context);
        if (property == null) {
            throw new IllegalStateException(component + " has no JSON form");
        }
        Integer most = most(owner.getRawClass(), component);
        // A list's limit is that of each of its texts.
        (property instanceof ArraySchema array ? array.getItems() : property).setMaxLength(most);
        return property;
    }

    private static @Nullable Integer most(Class<?> owner, RecordComponent component) {
        Limit limit = component.getAnnotation(Limit.class);
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
            limit = list.getAnnotatedActualTypeArguments()[0].getAnnotation(Limit.class);
        }
        return limit != null
                ? Integer.valueOf(limit.value())
                : LIMITS.get(owner.getSimpleName() + "." + component.getName());
    }

    private static Schema<?> named(String name, Schema<?> schema, ModelConverterContext context) {
        context.defineModel(name, schema);
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** {@code AnswerPageUnitRow}; a request's family comes last: {@code RenameUnitRequest}. */
    private static String name(JavaType type) {
        Class<?> raw = type.getRawClass();
        Class<?> outer = raw.getEnclosingClass();
        StringBuilder name = new StringBuilder();
        if (outer == null) {
            name.append(raw.getSimpleName());
        } else if (outer.getSimpleName().endsWith("Request")) {
            name.append(raw.getSimpleName()).append(outer.getSimpleName());
        } else {
            name.append(outer.getSimpleName()).append(raw.getSimpleName());
        }
        for (int i = 0; i < type.containedTypeCount(); i++) {
            name.append(name(type.containedType(i)));
        }
        return name.toString();
    }
}
