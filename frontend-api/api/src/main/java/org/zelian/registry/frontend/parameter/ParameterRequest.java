package org.zelian.registry.frontend.parameter;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.parameter.ParameterCommand;
import org.zelian.registry.contract.parameter.Source;
import org.zelian.registry.frontend.input.Limit;
import org.zelian.registry.frontend.write.GivenBasis;
import org.zelian.registry.frontend.write.WriteRequest;

import java.time.LocalDate;
import java.util.List;

/** Bodies of what can be asked of rules, code tables and holidays. */
sealed interface ParameterRequest extends WriteRequest {

    record SetValue(
            @Limit(80) String name,
            @Limit(200) String value,
            @Limit(20) @Nullable String unit,
            Source source,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ParameterRequest {
        ParameterCommand of(String key, Basis because) {
            return new ParameterCommand.SetParameter(key, name, value, unit, source, because);
        }
    }

    record Introduce(
            @Limit(60) String code,
            @Limit(100) String label,
            int order,
            @Nullable LocalDate until,
            @Limit(60) @Nullable String succeededBy,
            Source source,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ParameterRequest {
        ParameterCommand of(String table, Basis because) {
            return new ParameterCommand.IntroduceCode(
                    table, code, label, order, until, succeededBy, source, because);
        }
    }

    record Withdraw(
            @Limit(60) String code,
            @Limit(60) @Nullable String succeededBy,
            Source source,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ParameterRequest {
        ParameterCommand of(String table, Basis because) {
            return new ParameterCommand.WithdrawCode(table, code, succeededBy, source, because);
        }
    }

    record Publish(
            List<LocalDate> daysOff,
            List<LocalDate> makeUpDays,
            Source source,
            @Nullable LocalDate effective,
            @Nullable GivenBasis basis)
            implements ParameterRequest {
        ParameterCommand of(int year, Basis because) {
            return new ParameterCommand.PublishHolidays(year, daysOff, makeUpDays, source, because);
        }
    }
}
