/**
 * 备案: the form, its way to the police and back, the certificate and what becomes of it. A filing is
 * a stream of its own.
 */
@NullMarked
package org.zelian.registry.contract.filing;

import org.jspecify.annotations.NullMarked;
