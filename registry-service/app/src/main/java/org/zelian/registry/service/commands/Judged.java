package org.zelian.registry.service.commands;

import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.domain.Act;

import java.util.Optional;

/**
 * A command that may be delivered.
 *
 * @param facts the record its decision is given, if it needs one
 * @param beside what is to stand beside its events
 */
record Judged(Act act, Optional<Record> facts, EventMetadata beside) {}
