package org.zelian.registry.contract.unit;

import org.zelian.registry.contract.Identifier;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters. A wrong check character is in real use, so it is a
 * warning that somebody overrides, not an error.
 */
public record UnifiedSocialCreditCode(String value) implements Identifier {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM =
            Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public UnifiedSocialCreditCode {
        value = Text.required(value, 18).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("CreditCodeIsWellFormed", value);
        }
    }

    /** Whether both check characters hold: its own and that of the organisation code inside. */
    public boolean checksOut() {
        return ownCheck() == value.charAt(17) && organisationCheck() == value.charAt(16);
    }

    private char ownCheck() {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714, characters 9 to 16. */
    private char organisationCheck() {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
