/** How names are found and sorted by those who type Latin letters. */
@NullMarked
package org.zelian.registry.query.pinyin;

import org.jspecify.annotations.NullMarked;
