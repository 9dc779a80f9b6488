package org.zelian.registry.frontend.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

import java.io.IOException;
import java.util.regex.Pattern;

/** An address that is no file and none of the edge's own is a route of the pages. */
final class PageRoutes extends PathResourceResolver {

    private static final Pattern OWN =
            Pattern.compile("(api|login|logout|oauth2|actuator|error|assets|v3)(/.*)?");

    @Override
    protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
        Resource file = super.getResource(path, folder);
        boolean route =
                file == null
                        && !OWN.matcher(path).matches()
                        && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        return route ? super.getResource("index.html", folder) : file;
    }
}
