package org.zelian.registry.frontend.print;

import java.util.List;

/**
 * A document as it goes to paper, whatever file it becomes.
 *
 * @param name of the file, without its ending
 * @param head one line above every page: which day, and what was known
 * @param foot one line below every page, before the page's number
 */
public record Printout(String name, String head, String foot, List<Block> blocks) {

    public Printout {
        blocks = List.copyOf(blocks);
    }
}
