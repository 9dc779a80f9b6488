package org.zelian.registry.frontend.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.zelian.registry.frontend.problem.Problems;

/** Browsers by session and CSRF token, machines by bearer token. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    private static final String API = "/api/**";

    /**
     * Element Plus sets styles in line; scripts come from us alone. Pictures and frames of {@code
     * blob:} show files that the page has fetched.
     */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                    + " frame-src blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private final Problems problems;

    SecurityWiring(Problems problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) {
        return http.securityMatcher(SecurityWiring::bearsToken)
                .authorizeHttpRequests(
                        all -> all.requestMatchers(API).authenticated().anyRequest().denyAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(
                        tokens ->
                                tokens.authenticationEntryPoint(signInFirst())
                                        .accessDeniedHandler(denied())
                                        .jwt(jwt -> {}))
                .headers(SecurityWiring::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            OAuth2AuthorizedClientRepository clients,
            LogoutAnswer logout,
            NobodyCanSignIn away) {
        return http.authorizeHttpRequests(
                        all -> all.requestMatchers(API).authenticated().anyRequest().permitAll())
                .oauth2Login(
                        login ->
                                login.loginPage("/oauth2/authorization/" + Realm.CLIENT)
                                        .authorizedClientRepository(clients)
                                        .defaultSuccessUrl("/", true)
                                        .failureUrl("/login-failed.html")
                                        .withObjectPostProcessor(toldWhenAway(away)))
                .csrf(csrf -> csrf.spa())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(out -> out.logoutSuccessHandler(logout))
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(signInFirst())
                                        .accessDeniedHandler(denied()))
                .headers(SecurityWiring::headers)
                .build();
    }

    /** Tokens stay in the session, and leave it only towards the two applications. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            Realm realm, OAuth2AuthorizedClientRepository clients) {
        return new DefaultOAuth2AuthorizedClientManager(realm, clients);
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> toldWhenAway(
            NobodyCanSignIn away) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(away);
                return filter;
            }
        };
    }

    private static boolean bearsToken(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        return said != null && said.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    private AuthenticationEntryPoint signInFirst() {
        return (request, response, fault) ->
                problems.write(response, HttpStatus.UNAUTHORIZED, "SenderIsSignedIn");
    }

    private AccessDeniedHandler denied() {
        return (request, response, fault) ->
                problems.write(
                        response,
                        HttpStatus.FORBIDDEN,
                        fault instanceof CsrfException ? "FormIsOurs" : "RequestIsAllowed");
    }
}
