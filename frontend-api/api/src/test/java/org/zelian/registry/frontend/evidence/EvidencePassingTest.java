package org.zelian.registry.frontend.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.zelian.registry.frontend.played.Browser;
import org.zelian.registry.frontend.played.Others;
import org.zelian.registry.frontend.played.PlayedRealm;
import org.zelian.registry.sessionless.EdgeWithoutSessionStore;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;

/** Files through a real container: what MockMvc cannot tell. */
@SpringBootTest(
        classes = EdgeWithoutSessionStore.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Others.class)
class EvidencePassingTest {

    private static final String FILES = "/api/v1/units/unit-7K3M9QXA/evidence";
    private static final String CONTENT = FILES + "/" + "a".repeat(64) + "/content?use=DOWNLOAD";
    private static final String DONE = "{\"stream\":\"evidence-x\",\"version\":2,\"position\":42}";
    private static final Map<String, String> PDF =
            Map.of("Content-Type", "application/pdf", "X-File-Name", "a.pdf");

    @LocalServerPort private int port;

    private static Map<String, String> signedIn(String type) {
        String account = PlayedRealm.NUMBER.toLowerCase(Locale.ROOT);
        return Map.of(
                "Authorization",
                "Bearer " + Others.REALM.tokenFor(account, "registry-api"),
                "Idempotency-Key",
                "0190f5b2-7a34-7c11-9d3e-5b1f0c6a7e42",
                "Content-Type",
                type);
    }

    private Browser browser() {
        return new Browser("http://127.0.0.1:" + port);
    }

    @Test
    void a_file_of_megabytes_is_passed_on_whole() throws Exception {
        Others.SERVICE.answers(
                200,
                "{\"file\":\"%s\",\"type\":\"PDF\",\"size\":9,\"version\":1,\"position\":41}"
                        .formatted("a".repeat(64)));
        String file = "%PDF-1.7 " + "0123456789".repeat(300_000);

        HttpResponse<String> answer =
                browser()
                        .post(
                                FILES,
                                "--cut\r\nContent-Disposition: form-data; name=\"file\";"
                                        + " filename=\"报告.pdf\"\r\n\r\n"
                                        + file
                                        + "\r\n--cut--\r\n",
                                signedIn("multipart/form-data; boundary=cut"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Others.SERVICE.heard().body()).isEqualTo(file);
        assertThat(Others.SERVICE.heard().fileName()).isEqualTo("%E6%8A%A5%E5%91%8A.pdf");
    }

    @Test
    void a_form_that_is_cut_off_is_no_whole_file() throws Exception {
        Others.SERVICE.answers(200, DONE);

        HttpResponse<String> answer =
                browser()
                        .post(
                                FILES,
                                "--cut\r\nContent-Disposition: form-data; name=\"file\";"
                                        + " filename=\"a.pdf\"\r\n\r\n%PDF-1.7 and no end",
                                signedIn("multipart/form-data; boundary=cut"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("RegistryIsReachable");
    }

    @Test
    void a_download_that_breaks_off_is_not_filled_up_with_words() {
        Others.SERVICE.answers(200, DONE);
        Others.QUERY.breaksOff("%PDF-1.7 " + "0123456789".repeat(10_000), PDF);

        assertThatIOException()
                .isThrownBy(() -> browser().get(CONTENT, signedIn("application/json")));
    }
}
