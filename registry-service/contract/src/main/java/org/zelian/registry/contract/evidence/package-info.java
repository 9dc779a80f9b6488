/** 材料: scans and documents, kept sealed and named by the digest of their plain bytes. */
@NullMarked
package org.zelian.registry.contract.evidence;

import org.jspecify.annotations.NullMarked;
