package org.zelian.registry.service;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.unit.UnitCommand.RegisterUnit;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends this process in the middle of an import, as nobody could time a SIGKILL: at once, without a
 * shutdown hook. Stands before the real command bus.
 */
final class ImportPowerCut implements BeanPostProcessor {

    /** Rows dispatched when the power goes in the middle of a part. */
    static final int ROWS = 150;

    /** What the import is about to do when the power goes. */
    enum Moment {
        /** Some rows of its second part are in the ledger, others are not. */
        WITHIN_A_PART,
        /** All rows of its first part are in the ledger, and it has not said so. */
        BEFORE_THE_PROGRESS,
        /** All rows are in the ledger, and it has not ended. */
        BEFORE_THE_END,
        NEVER
    }

    private final Moment moment;
    private final Set<String> rows = ConcurrentHashMap.newKeySet();

    ImportPowerCut(Moment moment) {
        this.moment = moment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof CommandBus)) {
            return bean;
        }
        ProxyFactory proxies = new ProxyFactory(bean);
        proxies.addAdvice((MethodBeforeAdvice) this::beforeACommand);
        return proxies.getProxy();
    }

    private void beforeACommand(Method method, @Nullable Object[] arguments, @Nullable Object bus) {
        if (method.getName().equals("dispatch")
                && arguments[0] instanceof CommandMessage<?> message
                && isTheMoment(message)) {
            Runtime.getRuntime().halt(PowerCut.HALTED);
        }
    }

    private boolean isTheMoment(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case RegisterUnit row when row.name().startsWith("示例第") -> {
                rows.add(message.getIdentifier());
                yield moment == Moment.WITHIN_A_PART && rows.size() == ROWS;
            }
            case AdvanceImport said -> moment == Moment.BEFORE_THE_PROGRESS;
            case FinishImport said -> moment == Moment.BEFORE_THE_END;
            default -> false;
        };
    }
}
