package org.zelian.registry.frontend;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.sessionless.EdgeWithoutSessionStore;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole edge but its session store, without a port. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = EdgeWithoutSessionStore.class)
@ContextConfiguration(initializers = Others.class)
@AutoConfigureMockMvc
public @interface EdgeTest {}
