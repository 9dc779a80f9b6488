package org.zelian.registry.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which an event is stored: {@code <feature>.<act>}, never a class name. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** {@code <feature>.<act>}, lower case, without version. */
    String value();

    /** Version of the JSON form, counted from "1". */
    String revision() default "1";
}
