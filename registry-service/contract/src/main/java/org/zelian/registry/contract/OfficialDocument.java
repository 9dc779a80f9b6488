package org.zelian.registry.contract;

import java.time.LocalDate;

/**
 * The paper an act rests on.
 *
 * @param number 文号, for example 示教人〔2026〕3号, up to 80 characters
 * @param issuer 签发单位, up to 80 characters
 * @param issuedOn 签发日期
 */
public record OfficialDocument(String number, String issuer, LocalDate issuedOn) {

    public OfficialDocument {
        number = Text.required(number, 80);
        issuer = Text.required(issuer, 80);
    }
}
