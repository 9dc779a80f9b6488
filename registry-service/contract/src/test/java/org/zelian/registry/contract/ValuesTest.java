package org.zelian.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.InvalidValues.refusedBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that stand anywhere. */
class ValuesTest {

    private static final String KEY = "person-0000000A";

    @Test
    void text_is_brought_into_one_form() {
        assertThat(Text.required("　Ａ１ 号楼，东侧 ", 10)).isEqualTo("A1 号楼，东侧");
        assertThat(Text.optional(" 　", 10)).isNull();
    }

    @Test
    void text_has_no_control_characters_but_new_lines() {
        refusedBy("TextHasNoControlCharacters", () -> Text.required("甲\u0007乙", 10));
        assertThat(Text.required("甲\n乙", 10)).isEqualTo("甲\n乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123",
                "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void a_digest_is_sixty_four_small_hexadecimal_digits(String digest) {
        refusedBy("EvidenceDigestIsWellFormed", () -> new EvidenceDigest(digest), digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-0000000", "unit-0000000I", "person-00000001", "00000001"})
    void an_identifier_is_its_kind_and_a_number(String id) {
        refusedBy("IdentifierIsWellFormed", () -> new UnitId(id), id);
    }

    @Test
    void a_sealed_field_is_open_or_sealed() {
        refusedBy("SealedFieldIsEitherOpenOrSealed", () -> new Sealed(KEY, null, null));
        refusedBy("SealedFieldIsEitherOpenOrSealed", () -> new Sealed(KEY, "甲", "c2VhbGVk"));
        refusedBy("TextIsWithinItsLimit", () -> Sealed.of(KEY, "甲".repeat(51), 50), 50);
    }
}
