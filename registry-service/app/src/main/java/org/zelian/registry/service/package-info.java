/** The write side: takes commands, lets the domain decide, and records. */
@NullMarked
package org.zelian.registry.service;

import org.jspecify.annotations.NullMarked;
