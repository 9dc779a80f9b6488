package org.zelian.registry.service.evidence;

import org.zelian.registry.contract.evidence.EvidenceType;

import java.io.IOException;
import java.util.Arrays;

/**
 * What kind of file it is, told by its bytes alone: neither its name nor what the sender calls it
 * matters.
 */
final class Recognition {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private Recognition() {}

    /**
     * The type of a file.
     *
     * @throws FileNotTaken if it is none of those kept, is encrypted or carries macros
     */
    static EvidenceType of(Spool file) throws IOException {
        try {
            if (begins(file, PDF)) {
                return EvidenceType.PDF;
            }
            if (begins(file, PNG)) {
                return EvidenceType.PNG;
            }
            if (begins(file, JPEG)) {
                return EvidenceType.JPEG;
            }
            if (begins(file, ZIP)) {
                return OfficePackage.type(new ZipDirectory(file));
            }
            if (begins(file, COMPOUND)) {
                return OldOffice.type(new CompoundDirectory(file));
            }
        } catch (IndexOutOfBoundsException e) {
            // It points to bytes that it does not have: cut off, or made up.
            throw FileNotTaken.unknown();
        }
        throw FileNotTaken.unknown();
    }

    private static boolean begins(Spool file, byte[] mark) throws IOException {
        return file.size() >= mark.length && Arrays.equals(file.at(0, mark.length), mark);
    }
}
