/**
 * The machine underneath: its programs, ports, folders, memory and disk; nothing of the product.
 */
@NullMarked
package org.zelian.registry.standalone.machine;

import org.jspecify.annotations.NullMarked;
