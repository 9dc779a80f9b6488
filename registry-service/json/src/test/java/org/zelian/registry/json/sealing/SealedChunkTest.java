package org.zelian.registry.json.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

import javax.crypto.SecretKey;

class SealedChunkTest {

    private static final String FILE = "file-" + "a".repeat(64);

    private final SecretKey key =
            WrappedKey.fresh(FILE, MasterKey.of(new byte[32])).unwrap(MasterKey.of(new byte[32]));
    private final byte[] plain = new byte[] {1, 2, 3};
    private final byte[] stored = SealedChunk.seal(key, FILE, 4, true, plain);

    @Test
    void a_piece_opens_in_its_place() {
        assertThat(SealedChunk.open(key, FILE, 4, true, stored)).isEqualTo(plain);
    }

    @Test
    void a_piece_that_was_moved_exchanged_or_has_lost_what_followed_does_not_open() {
        refuses(FILE, 3, true, stored);
        refuses("file-" + "b".repeat(64), 4, true, stored);
        refuses(FILE, 4, false, stored);
    }

    @Test
    void a_piece_of_which_any_byte_was_changed_does_not_open() {
        for (int i = 0; i < stored.length; i++) {
            byte[] changed = stored.clone();
            changed[i] ^= 1;
            refuses(FILE, 4, true, changed);
        }
        refuses(FILE, 4, true, Arrays.copyOf(stored, 5));
    }

    @Test
    void sizes_are_known_beforehand() {
        int whole = SealedChunk.PLAIN;
        assertThat(SealedChunk.seal(key, FILE, 0, false, new byte[whole]))
                .hasSize(SealedChunk.STORED);
        assertThat(SealedChunk.count(1)).isEqualTo(1);
        assertThat(SealedChunk.count(whole)).isEqualTo(1);
        assertThat(SealedChunk.count(whole + 1L)).isEqualTo(2);
        assertThat(SealedChunk.stored(whole + 1L)).isEqualTo(SealedChunk.STORED + 1L + 28);
    }

    private void refuses(String file, int number, boolean last, byte[] piece) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SealedChunk.open(key, file, number, last, piece));
    }
}
