package org.zelian.registry.frontend.write;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zelian.registry.frontend.input.Headers;
import org.zelian.registry.frontend.security.Actor;

/** Reads a {@link Sending} off a request's headers. */
@Component
final class SendingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sending.class;
    }

    @Override
    public Sending resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Versioned versioned = parameter.getParameterAnnotation(Versioned.class);
        return new Sending(
                Headers.key(request),
                Actor.current(),
                Headers.actingAppointment(request),
                versioned == null ? null : Headers.versionSeen(request, versioned.required()));
    }
}
