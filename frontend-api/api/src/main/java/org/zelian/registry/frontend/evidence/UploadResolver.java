package org.zelian.registry.frontend.evidence;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zelian.registry.frontend.input.BadInput;
import org.zelian.registry.frontend.input.Place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads an {@link Upload} off a request without waiting for its end: nothing is kept in memory or
 * on disk, so nothing that people entrust to the registry lies about at the edge.
 */
@Component
final class UploadResolver implements HandlerMethodArgumentResolver {

    /** The part's name. */
    static final String FILE = "file";

    private static final String FORM = "multipart/form-data";

    /** Room for 200 Chinese characters of a file's name. */
    private static final int LONGEST_PART_HEADER = 4096;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class;
    }

    @Override
    public Upload resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest http =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String type = http.getContentType();
        if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            throw BadInput.at(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, new Place.Body(""), "UploadIsAForm");
        }
        try {
            return file(http);
        } catch (FileUploadException e) {
            throw BadInput.at(new Place.Body(""), "UploadIsAForm");
        } catch (InvalidFileNameException e) {
            throw BadInput.at(new Place.Body("/" + FILE), "TextHasNoControlCharacters");
        }
    }

    private static Upload file(HttpServletRequest http) throws IOException {
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        reader.setPartHeaderSizeMax(LONGEST_PART_HEADER);
        FileItemIterator parts = reader.getItemIterator(new ServletRequestContext(http));
        FileItemStream part = parts.hasNext() ? parts.next() : null;
        String name = part == null ? null : part.getName();
        if (part == null || name == null || !FILE.equals(part.getFieldName())) {
            throw BadInput.at(new Place.Body("/" + FILE), "FileIsGiven");
        }
        return new Upload(withoutFolders(name), part.openStream());
    }

    /** Some browsers say where the file lay on somebody's computer. */
    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
