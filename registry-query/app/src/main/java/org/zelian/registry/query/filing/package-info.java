/** Filings as they were known: the form, its way to the police and back, the certificate. */
@NullMarked
package org.zelian.registry.query.filing;

import org.jspecify.annotations.NullMarked;
