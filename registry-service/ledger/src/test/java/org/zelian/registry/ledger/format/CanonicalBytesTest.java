package org.zelian.registry.ledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

class CanonicalBytesTest {
    private final Vectors vectors = new Vectors();

    @Test
    void the_genesis_hash_is_that_of_the_vectors() {
        assertThat(CanonicalBytes.genesisHash(vectors.genesis)).isEqualTo(vectors.genesisHash);
    }

    @Test
    void leaf_data_leaf_hashes_and_commit_hashes_are_those_of_the_vectors() {
        for (Vectors.Vector vector : vectors.commits) {
            List<byte[]> hashes = new ArrayList<>();
            for (int i = 0; i < vector.commit().n(); i++) {
                byte[] data = CanonicalBytes.leafData(vector.commit(), i);
                assertThat(hex(data)).isEqualTo(vector.leafData().get(i));
                hashes.add(CanonicalBytes.leafHash(data));
                assertThat(hex(hashes.get(i))).isEqualTo(vector.leafHash().get(i));
            }
            assertThat(CanonicalBytes.commitHash(hashes)).isEqualTo(vector.commit().hash());
        }
    }

    @Test
    void the_tree_has_the_roots_of_the_vectors() {
        MerkleTree tree = new MerkleTree();
        for (Vectors.Vector vector : vectors.commits) {
            for (String leaf : vector.leafHash()) {
                tree.add(HexFormat.of().parseHex(leaf));
                assertThat(hex(tree.root()))
                        .isEqualTo(vectors.roots.getString(Long.toString(tree.size())).getValue());
            }
        }
        assertThat(tree.size()).isEqualTo(4);
    }

    @Test
    void a_stamped_template_is_the_commit_of_the_vectors_to_the_byte() {
        for (Vectors.Vector vector : vectors.commits) {
            StoredCommit wanted = vector.commit();
            CommitTemplate template = new CommitTemplate(wanted.id(), wanted.by(), wanted.events());
            byte[] wrong = new byte[32];
            template.stamp(99, 1, 2, wrong, Sha256.digest());
            byte[] hash =
                    template.stamp(
                            wanted.position(),
                            wanted.recordedAt(),
                            wanted.hi(),
                            wanted.previous(),
                            Sha256.digest());

            assertThat(hash).isEqualTo(wanted.hash());
            StoredCommit decoded = CommitDecoder.decode(template.document());
            assertThat(decoded).usingRecursiveComparison().isEqualTo(wanted);
        }
    }

    @Test
    void the_document_has_the_fields_of_the_format_in_their_order() {
        StoredCommit wanted = vectors.commits.getFirst().commit();
        CommitTemplate template = new CommitTemplate(wanted.id(), wanted.by(), wanted.events());

        BsonDocument document = template.document().decode(new BsonDocumentCodec());

        assertThat(document.keySet())
                .containsExactly("_id", "v", "n", "id", "by", "at", "hi", "p", "h", "e");
        assertThat(document.getArray("e").getFirst().asDocument().keySet())
                .containsExactly("i", "a", "s", "k", "t", "d", "r", "ts", "m", "b");
    }

    @Test
    void a_genesis_survives_its_bytes() {
        ByteBuffer bytes =
                new RawBsonDocument(vectors.genesis.toBson(), new BsonDocumentCodec())
                        .getByteBuffer()
                        .asNIO();
        byte[] raw = new byte[bytes.remaining()];
        bytes.get(raw);

        assertThat(Genesis.decode(raw)).usingRecursiveComparison().isEqualTo(vectors.genesis);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
