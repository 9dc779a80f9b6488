package org.zelian.registry.frontend.write;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link Sending}: the thing exists already, and {@code If-Match} says what was seen of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Versioned {

    /** False where the same path also makes the thing; then {@code If-Match} may be absent. */
    boolean required() default true;
}
