// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/readers.h"

#include "analysis/thermalprogramme.h"

#include <algorithm>

namespace vitrine::calorimetry
{

void complete(Dataset &dataset, const std::vector<std::size_t> &cuts)
{
    const auto has = [&](const char *role) {
        return std::ranges::any_of(dataset.columns, [&](const Column &column) { return column.role == QLatin1StringView(role); });
    };
    // A simultaneous run (heat flow and mass) is named after its first signal, and serves both techniques.
    if (has("heat-flow"))
        dataset.technique = QStringLiteral("calorimetry");
    else if (has("mass"))
        dataset.technique = QStringLiteral("thermogravimetry");
    else if (has("storage-modulus"))
        dataset.technique = QStringLiteral("dynamic-mechanical");
    else if (has("length-change"))
        dataset.technique = QStringLiteral("dilatometry");
    dataset.segments = thermalProgramme(dataset, cuts);
    for (const char *key : {"sample_name", "comment", "identity"})
        dataset.simulated = dataset.simulated || dataset.metadata.text(QLatin1StringView(key)).contains(QLatin1StringView("SIMULATED"));
}

} // namespace vitrine::calorimetry
