package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/**
 * 备案证明.
 *
 * @param number 备案证明编号
 * @param issuedOn 发证日期; its validity is reckoned from it
 * @param authority 受理备案的公安机关, up to 100 characters
 */
public record Certificate(CertificateNumber number, LocalDate issuedOn, String authority) {

    public Certificate {
        authority = Text.required(authority, 100);
    }
}
