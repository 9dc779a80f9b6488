/**
 * 整改: what is to be put right, until when, and who saw that it was. An order is a stream of its
 * own.
 */
@NullMarked
package org.zelian.registry.contract.rectification;

import org.jspecify.annotations.NullMarked;
