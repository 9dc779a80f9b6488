package org.zelian.registry.service;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.zelian.registry.contract.appointment.AppointmentCommand.EndAppointment;
import org.zelian.registry.service.automation.WhenUnitClosedThenItsAppointmentsEnd;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends this process between a policy's command and its token, as nobody could time a SIGKILL: at
 * once, without a shutdown hook. Stands before the real command bus and the real token store. Only
 * the policy may send {@link EndAppointment} meanwhile.
 */
final class PowerCut implements BeanPostProcessor {

    static final String POLICY = WhenUnitClosedThenItsAppointmentsEnd.class.getSimpleName();

    /** Status of a process that was halted here. */
    static final int HALTED = 86;

    /** What the policy is about to do when the power goes. */
    enum Moment {
        /** All its commands are in the ledger. */
        BEFORE_THE_TOKEN,
        /** The first of its commands is in the ledger. */
        BEFORE_THE_SECOND_COMMAND,
        NEVER
    }

    private final Moment moment;
    private final Set<String> commands = ConcurrentHashMap.newKeySet();

    PowerCut(Moment moment) {
        this.moment = moment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case CommandBus bus -> watched(bus, this::beforeACommand);
            case TokenStore store -> watched(store, this::beforeAToken);
            default -> bean;
        };
    }

    private static Object watched(Object bean, MethodBeforeAdvice before) {
        ProxyFactory proxies = new ProxyFactory(bean);
        proxies.addAdvice(before);
        return proxies.getProxy();
    }

    private void beforeACommand(Method method, @Nullable Object[] arguments, @Nullable Object bus) {
        if (method.getName().equals("dispatch")
                && arguments[0] instanceof CommandMessage<?> message
                && message.getPayload() instanceof EndAppointment) {
            commands.add(message.getIdentifier());
            haltIf(moment == Moment.BEFORE_THE_SECOND_COMMAND && commands.size() == 2);
        }
    }

    private void beforeAToken(Method method, @Nullable Object[] arguments, @Nullable Object store) {
        if (method.getName().equals("storeToken") && POLICY.equals(arguments[1])) {
            haltIf(moment == Moment.BEFORE_THE_TOKEN && !commands.isEmpty());
        }
    }

    private static void haltIf(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
