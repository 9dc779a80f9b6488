package org.zelian.registry.frontend.wiring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zelian.registry.frontend.mvc.Bodies;
import org.zelian.registry.frontend.mvc.KnownParameters;
import org.zelian.registry.json.RegistryJson;

import java.time.Clock;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class WebWiring implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> resolvers;

    WebWiring(List<HandlerMethodArgumentResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Bean
    static RegistryJson json() {
        return RegistryJson.plain();
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> ours) {
        ours.addAll(resolvers);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Bodies(json()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new KnownParameters());
    }
}
