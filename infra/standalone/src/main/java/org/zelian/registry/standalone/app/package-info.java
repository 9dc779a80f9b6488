/** The three applications: built, extracted, given an AOT cache, started. */
@NullMarked
package org.zelian.registry.standalone.app;

import org.jspecify.annotations.NullMarked;
