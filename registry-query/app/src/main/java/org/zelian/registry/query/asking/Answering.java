package org.zelian.registry.query.asking;

/** A feature's queries. */
public interface Answering {

    /** Names the method that answers each query. */
    void register(Answers answers);
}
