package org.zelian.registry.standalone.keycloak;

import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Map;

/** Exchanges the password of a demo account for an access token. */
public record PasswordGrant(String address) {

    /**
     * The access token.
     *
     * @throws LaunchRefused when Keycloak does not run or refuses
     */
    public String token(String account, String password) throws InterruptedException {
        Map<String, String> form =
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Realm.DEMO_CLIENT,
                        "username",
                        account,
                        "password",
                        password);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = new Tokens(http, address, "zelian").answer(form);
            if (answer.statusCode() != 200) {
                throw new LaunchRefused(
                        "登录服务拒绝了账号 " + account + "：账号不存在、已停用，或密码不对（改过密码请加 --password）。");
            }
            return Json.object(answer.body()).getString("access_token");
        } catch (IOException e) {
            throw new LaunchRefused("登录服务没有运行。请先运行 infra/registry up --demo。", e);
        }
    }
}
