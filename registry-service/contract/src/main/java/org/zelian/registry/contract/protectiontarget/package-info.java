/** 等级保护对象: the information systems, networks and data that are graded, filed and answered for. */
@NullMarked
package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.NullMarked;
