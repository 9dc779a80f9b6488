package org.zelian.registry.service;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;

/**
 * What the surroundings say, by environment variables {@code ZELIAN_…}.
 *
 * @param node name of this process in the ledger
 * @param demo whether this is a demo store
 * @param issuer of the tokens
 * @param masterKeyFile 32 random bytes
 * @param ledgerUri may insert and find in the ledger's database
 * @param serviceUri may read and write the service's own database and the keys, and add files
 * @param bootstrapSecretFile one-time secret of the bootstrap, if it may still happen
 * @param demoSecretFile secret of the demo generator
 * @param demoPassword of every account of a demo store
 * @param evidenceLimit of a file that is uploaded, {@code 20MB}
 */
@ConfigurationProperties("zelian")
public record ServiceSettings(
        String node,
        boolean demo,
        String issuer,
        Path masterKeyFile,
        String ledgerUri,
        String serviceUri,
        @Nullable Path bootstrapSecretFile,
        @Nullable Path demoSecretFile,
        @Nullable String demoPassword,
        @DefaultValue("20MB") DataSize evidenceLimit) {

    /** Name of the log, settled at genesis. */
    public static final String ORIGIN = "zelian/registry";
}
