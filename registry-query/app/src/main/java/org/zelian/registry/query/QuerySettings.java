package org.zelian.registry.query;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.nio.file.Path;

/**
 * What the surroundings say, by environment variables {@code ZELIAN_…}.
 *
 * @param ledgerUri may find in the ledger's database
 * @param viewsUri may read and write the views and what is kept about reminders, and read the keys
 *     and the files
 * @param masterKeyFile 32 random bytes
 */
@ConfigurationProperties("zelian")
public record QuerySettings(String ledgerUri, String viewsUri, Path masterKeyFile) {}
