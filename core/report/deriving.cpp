// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deriving.h"

#include "base/numbertext.h"
#include "report/csv.h"
#include "techniques/technique.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

const QString fromKey = QStringLiteral("derived_from"), curveKey = QStringLiteral("derived_curve");

std::vector<Curve> curvesOf(const Outcome &outcome, const QString &curve)
{
    std::vector<Curve> curves;
    std::ranges::copy_if(outcome.curves, std::back_inserter(curves), [&](const Curve &one) {
        return curve.isEmpty() ? one.use == CurveUse::Data || one.use == CurveUse::Points : one.key == curve;
    });
    return curves;
}

} // namespace

Result<edits::Added> curvesDerived(const Project &project, NodeId analysis, const Outcome &outcome, const QString &curve, const Progress &progress)
{
    const auto node = project.analysis(analysis);
    const auto sample = project.sampleOf(analysis);
    if (!node || !sample)
        return failure("no-curve", text(QT_TRANSLATE_NOOP("core", "The project has no such analysis.")));
    const std::vector<Curve> curves = curvesOf(outcome, curve);
    if (curves.empty())
        return failure("no-curve", curve.isEmpty() ? text(QT_TRANSLATE_NOOP("core", "«%1» of «%2» has no curve of points; only constructions."), node->analysis, sample->name)
                                                   : text(QT_TRANSLATE_NOOP("core", "«%1» of «%2» has no curve «%3»."), node->analysis, sample->name, curve));
    const SourceFile file{QStringLiteral("%1, %2.csv").arg(sample->name, node->analysis), curvesCsv(curves)};
    auto imported = importFile(registry().importers(), file, {}, progress);
    if (!imported)
        return imported.failure();
    // What follows from computed data is no measurement either.
    const Inputs inputs = inputsOf(project, *node);
    const bool simulated = std::ranges::any_of(inputs.byKey(), [](const auto &entry) { return std::ranges::any_of(entry.second, [](const DatasetPtr &data) { return data && data->simulated; }); });
    for (DatasetPtr &data : imported->datasets) {
        Dataset marked = *data;
        marked.simulated = marked.simulated || simulated;
        marked.metadata.set(fromKey, exactNumberText(static_cast<double>(analysis)));
        marked.metadata.set(curveKey, curve);
        data = std::make_shared<const Dataset>(std::move(marked));
    }
    const SourcePtr source = edits::sourceOf(file, *imported, {});
    if (std::ranges::any_of(sample->datasets, [&](const auto &dataset) { return dataset->source == source->sha256; }))
        return failure("already-there", text(QT_TRANSLATE_NOOP("core", "«%1» holds these curves already."), sample->name));
    return edits::datasetsAdded(project, sample->id, source, *imported);
}

Issues outdatedDerivations(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    Issues issues;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets) {
            const auto from = dataset->data ? parsedNumber(dataset->data->metadata.text(fromKey)) : std::nullopt;
            if (!from)
                continue;
            const auto node = project.analysis(static_cast<NodeId>(*from));
            const auto entry = node ? cachedOutcome(project, *node, lookup, cache) : std::nullopt;
            const std::vector<Curve> now = entry && entry->outcome ? curvesOf(*entry->outcome, dataset->data->metadata.text(curveKey)) : std::vector<Curve>();
            const SourceFile file{{}, now.empty() ? QByteArray() : curvesCsv(now)};
            if (!now.empty() && edits::sourceOf(file, {}, {})->sha256 == dataset->source)
                continue;
            issues.push_back(warning("derived-outdated",
                                     now.empty() ? text(QT_TRANSLATE_NOOP("core", "%1: «%2» was made from an outcome that the project no longer has."), sample->name, dataset->name)
                                                 : text(QT_TRANSLATE_NOOP("core", "%1: «%2» shows %3 as it was: its outcome has changed since. Derive the curves anew."), sample->name,
                                                        dataset->name, node->analysis)));
        }
    return issues;
}

} // namespace vitrine
