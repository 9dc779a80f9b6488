package org.zelian.registry.frontend.played;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.util.Locale;

/** Requests of a machine that is somebody. */
public final class Call {

    public static final String KEY = "0190f5b2-7a34-7c11-9d3e-5b1f0c6a7e42";

    private Call() {}

    /** A read, signed in. */
    public static MockHttpServletRequestBuilder read(String path) {
        return signedIn(MockMvcRequestBuilders.get(path));
    }

    /** A write with a key, signed in. */
    public static MockHttpServletRequestBuilder write(String path, String body) {
        return signedIn(MockMvcRequestBuilders.request(HttpMethod.POST, path))
                .header("Idempotency-Key", KEY)
                .contentType("application/json")
                .content(body);
    }

    /** A write under a key, its body still to be said. */
    public static MockHttpServletRequestBuilder writeWith(String key, String path) {
        return signedIn(MockMvcRequestBuilders.request(HttpMethod.POST, path))
                .header("Idempotency-Key", key);
    }

    /** Something not wanted any more. */
    public static MockHttpServletRequestBuilder delete(String path) {
        return signedIn(MockMvcRequestBuilders.request(HttpMethod.DELETE, path));
    }

    /** Asked by somebody else. */
    public static MockHttpServletRequestBuilder readAs(String account, String path) {
        return MockMvcRequestBuilders.get(path)
                .header(
                        "Authorization",
                        "Bearer " + Others.REALM.tokenFor(account, "registry-api"));
    }

    /** A write of what was seen in version 3. */
    public static MockHttpServletRequestBuilder change(String path, String body) {
        return write(path, body).header("If-Match", "\"3\"");
    }

    private static MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        String account = PlayedRealm.NUMBER.toLowerCase(Locale.ROOT);
        return request.header(
                "Authorization", "Bearer " + Others.REALM.tokenFor(account, "registry-api"));
    }
}
