package org.zelian.registry.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;

import java.util.List;

class PartsTest {

    private record Leaf(EvidenceDigest file, Sealed name) {}

    private record Tree(String text, List<Leaf> leaves, EvidenceDigest own) {}

    @Test
    void what_is_looked_for_is_found_however_deep_it_lies() {
        EvidenceDigest first = new EvidenceDigest("a".repeat(64));
        EvidenceDigest second = new EvidenceDigest("b".repeat(64));
        Sealed name = Sealed.of("file-1", "扫描件", 50);
        Tree tree = new Tree("a", List.of(new Leaf(first, name), new Leaf(second, name)), first);
        assertThat(Parts.of(tree, EvidenceDigest.class)).containsExactly(first, second, first);
        assertThat(Parts.of(tree, Sealed.class)).containsExactly(name, name);
        assertThat(Parts.of(tree, Integer.class)).isEmpty();
    }
}
