package org.zelian.registry.frontend.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;
import org.zelian.registry.frontend.read.Asking;
import org.zelian.registry.views.Paging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses parameters that nobody reads, and ones said twice: whoever mistypes {@code asOf} must not
 * get the present for an answer.
 */
public final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.zelian.registry.";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            Set<String> names = known.computeIfAbsent(method, KnownParameters::names);
            request.getParameterMap().forEach((name, values) -> check(names, name, values));
        }
        return true;
    }

    private static void check(Set<String> known, String name, String[] values) {
        if (!known.contains(name)) {
            throw BadInput.at(new Place.Parameter(name), "ParameterIsKnown", name);
        }
        if (values.length > 1) {
            throw BadInput.at(new Place.Parameter(name), "ParameterIsGivenOnce", name);
        }
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.getParameterType() == Asking.class) {
            return Stream.of("on", "asOf", "atLeast", "snapshot");
        }
        if (parameter.getParameterType() == Paging.class) {
            return Stream.of("page", "size", "sort");
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? List.of(String.valueOf(parameter.getParameter().getName())).stream()
                : Stream.empty();
    }
}
