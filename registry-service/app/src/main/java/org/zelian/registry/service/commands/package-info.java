/**
 * Commands come in over HTTP, are judged, delivered, and answered with their place in the ledger.
 */
@NullMarked
package org.zelian.registry.service.commands;

import org.jspecify.annotations.NullMarked;
