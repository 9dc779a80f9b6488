package org.zelian.registry.json.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Base64;

import javax.crypto.SecretKey;

class SealedBoxTest {

    private final MasterKey master = MasterKey.of(bytes(7));
    private final WrappedKey wrapped = WrappedKey.fresh("person-7K3M9QXA", master);
    private final SecretKey key = wrapped.unwrap(master);

    @Test
    void what_is_sealed_opens_where_it_belongs() {
        assertThat(SealedBox.open(key, "person-7K3M9QXA", "person.renamed", "/name", box()))
                .isEqualTo("赵示例");
        assertThat(Base64.getDecoder().decode(box())).hasSize(12 + 9 + 16);
    }

    @Test
    void a_box_moved_to_another_field_event_or_person_does_not_open() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                SealedBox.open(
                                        key,
                                        "person-7K3M9QXA",
                                        "person.renamed",
                                        "/basis/reason",
                                        box()));
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                SealedBox.open(
                                        key,
                                        "person-7K3M9QXA",
                                        "person.registered",
                                        "/name",
                                        box()));
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                SealedBox.open(
                                        key, "person-2B4D6F8H", "person.renamed", "/name", box()));
    }

    @Test
    void a_key_is_wrapped_for_its_owner_by_one_master_key() {
        assertThat(wrapped.bytes()).hasSize(12 + 32 + 16);
        assertThatIllegalStateException().isThrownBy(() -> wrapped.unwrap(MasterKey.of(bytes(8))));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new WrappedKey("person-2B4D6F8H", wrapped.bytes()).unwrap(master));
    }

    @Test
    void a_keyed_hash_depends_on_purpose_and_key() {
        String hash = master.keyedHash("identity", "51010419990101001X");
        assertThat(hash).hasSize(64).isEqualTo(master.keyedHash("identity", "51010419990101001X"));
        assertThat(hash).isNotEqualTo(master.keyedHash("command", "51010419990101001X"));
        assertThat(hash)
                .isNotEqualTo(MasterKey.of(bytes(8)).keyedHash("identity", "51010419990101001X"));
    }

    private String box() {
        return SealedBox.seal(key, "person-7K3M9QXA", "person.renamed", "/name", "赵示例");
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
