package org.zelian.registry.service.evidence;

import org.zelian.registry.contract.evidence.EvidenceType;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A document of Office 97 to 2003: which kind follows from the streams of its compound file. */
final class OldOffice {

    /** The stream in which a document of today lies when it has a password ([MS-OFFCRYPTO] 2.3). */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final Set<String> MACROS =
            Set.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");
    private static final Map<String, EvidenceType> STREAMS =
            Map.of(
                    "WordDocument", EvidenceType.DOC,
                    "Workbook", EvidenceType.XLS,
                    "Book", EvidenceType.XLS,
                    "PowerPoint Document", EvidenceType.PPT);

    private OldOffice() {}

    static EvidenceType type(CompoundDirectory directory) {
        Set<String> names = directory.names();
        if (names.contains(ENCRYPTED)) {
            throw FileNotTaken.encrypted();
        }
        if (names.stream().anyMatch(MACROS::contains)) {
            throw FileNotTaken.withMacros();
        }
        return directory.topNames().stream()
                .map(STREAMS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(FileNotTaken::unknown);
    }
}
