package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.contract.filing.Material.Kind;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies with the police.
 *
 * @param materials whether there is all that level 3 and above bring, 公通字〔2007〕43号 art. 16; of a
 *     form of before that was scanned nobody can tell, and it is taken to be whole
 * @param dataSheets whether there is a 表六
 */
record Filed(
        FormEdition edition, SecurityProtectionLevel level, boolean materials, boolean dataSheets) {

    private static final Set<Kind> ASKED =
            Set.of(
                    Kind.TOPOLOGY,
                    Kind.ORGANISATION_AND_RULES,
                    Kind.DESIGN,
                    Kind.PRODUCTS,
                    Kind.EVALUATION_REPORT,
                    Kind.EXPERT_OPINION,
                    Kind.AUTHORITY_OPINION);

    static Filed of(FormEdition edition, FilingForm form) {
        Set<Kind> brought =
                form.materials().stream()
                        .filter(line -> line.file() != null)
                        .map(Material::kind)
                        .collect(Collectors.toSet());
        return new Filed(
                edition,
                form.grading().levels().overall(),
                brought.containsAll(ASKED),
                !form.data().isEmpty());
    }

    static Filed of(ExistingFiling existing) {
        return new Filed(existing.edition(), existing.level(), existing.form() != null, false);
    }
}
