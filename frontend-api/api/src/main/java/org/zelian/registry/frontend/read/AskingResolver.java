package org.zelian.registry.frontend.read;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zelian.registry.frontend.input.Headers;
import org.zelian.registry.frontend.input.Parameters;
import org.zelian.registry.views.Moment;

import java.util.regex.Pattern;

/** Reads an {@link Asking} off a request. */
@Component
final class AskingResolver implements HandlerMethodArgumentResolver {

    /** A ledger position, an instant, or a day's end. */
    private static final Pattern AS_OF =
            Pattern.compile(
                    "\\d{1,18}|\\d{4}-\\d\\d-\\d\\d"
                            + "(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d))?");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class;
    }

    @Override
    public Asking resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Parameters said = new Parameters(request);
        Moment moment =
                new Moment(
                        said.day("on"),
                        said.text("asOf", AS_OF, "AsOfIsWellFormed"),
                        said.position("atLeast"),
                        said.position("snapshot"));
        return new Asking(moment, Headers.actingAppointment(request));
    }
}
