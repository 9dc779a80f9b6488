/** AES-256-GCM for personal data: boxes, keys per person, and the key that wraps them. */
@NullMarked
package org.zelian.registry.json.sealing;

import org.jspecify.annotations.NullMarked;
