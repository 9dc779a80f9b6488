package org.zelian.registry.demo;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;

import java.time.LocalDate;
import java.util.Locale;

/** What the police write about one filing of the demo, and who records it. */
final class Police {

    static final PersonId LIAISON = Numbers.person("GA000001");

    private static final String NAME = "市公安局网安支队（示范）";
    private static final int UNIT_STEM = 100;

    private final Course course;
    private int documents;

    Police(Course course) {
        this.course = course;
    }

    Certificate certificate(LocalDate issuedOn) {
        return certificate(issuedOn, course.number());
    }

    /**
     * @param number of the system, as the certificate was read
     */
    Certificate certificate(LocalDate issuedOn, int number) {
        String text =
                String.format(
                        Locale.ROOT,
                        "%s%05d-%05d",
                        course.school().district().division(),
                        UNIT_STEM + course.school().place(),
                        number);
        return new Certificate(new CertificateNumber(text), issuedOn, NAME);
    }

    /** By the next document, of a day. */
    Basis decided(LocalDate day) {
        return new Basis(document(day), null);
    }

    /** By the next document, of a day, with a reason. */
    Basis decided(LocalDate day, String reason) {
        return new Basis(document(day), Sealed.of(LIAISON.value(), reason, 200));
    }

    private OfficialDocument document(LocalDate issued) {
        return new OfficialDocument(
                String.format(
                        Locale.ROOT,
                        "示网安〔%d〕%s-%d号",
                        issued.getYear(),
                        course.filing().number(),
                        ++documents),
                NAME,
                issued);
    }
}
