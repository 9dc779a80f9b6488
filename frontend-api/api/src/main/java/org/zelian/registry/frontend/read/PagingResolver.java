package org.zelian.registry.frontend.read;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zelian.registry.frontend.input.Parameters;
import org.zelian.registry.views.Paging;

import java.util.regex.Pattern;

/** Reads {@code page}, {@code size} and {@code sort} off a request: page 1 of 20 unless said. */
@Component
final class PagingResolver implements HandlerMethodArgumentResolver {

    private static final Pattern SORT = Pattern.compile("-?[A-Za-z][A-Za-z.]{0,40}");
    private static final int ROWS = 20;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Parameters said = new Parameters(request);
        return new Paging(
                said.number("page", 1, 100_000, 1),
                said.number("size", 1, 200, ROWS),
                said.text("sort", SORT, "SortIsWellFormed"));
    }
}
