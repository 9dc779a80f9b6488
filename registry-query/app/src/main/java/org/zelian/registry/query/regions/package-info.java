/**
 * 定级 and 备案 as two of the five regions of a target's life: what an event makes of their phases, and
 * how long a certificate holds.
 */
@NullMarked
package org.zelian.registry.query.regions;

import org.jspecify.annotations.NullMarked;
