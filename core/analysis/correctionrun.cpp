// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/correctionrun.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

QString withoutFolder(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1).trimmed();
}

// The same name, or that of an export: "run.5K.ngb-bs3" and "run.5K.txt.gz" are one, "run.ngb-bs3" and "run.ngb-ss3" are not.
bool namesOne(const QString &one, const QString &other)
{
    const auto parts = [](const QString &path) {
        QString name = withoutFolder(path).toLower();
        if (name.endsWith(QLatin1String(".gz")))
            name.chop(3);
        const auto dot = name.lastIndexOf(u'.');
        return dot > 0 ? std::pair(name.left(dot), name.mid(dot + 1)) : std::pair(name, QString());
    };
    const auto [stem, ending] = parts(one);
    const auto [otherStem, otherEnding] = parts(other);
    const bool bothNative = ending.startsWith(QLatin1String("ngb-")) && otherEnding.startsWith(QLatin1String("ngb-"));
    return stem == otherStem && (ending == otherEnding || !bothNative);
}

} // namespace

QString namedCorrection(const Dataset &dataset)
{
    return withoutFolder(dataset.metadata.text(QStringLiteral("correction_file")));
}

bool isCorrectedInFile(const Dataset &dataset)
{
    return dataset.metadata.text(QStringLiteral("correction")) == QLatin1String("subtracted");
}

bool meansFile(const QString &named, const QString &fileName, const Dataset &dataset)
{
    if (named.isEmpty())
        return false;
    const QString original = dataset.metadata.text(QStringLiteral("original_file"));
    return (!fileName.isEmpty() && namesOne(fileName, named)) || (!original.isEmpty() && namesOne(original, named));
}

const InputSpec *correctionInput(const AnalysisSpec &spec)
{
    const auto found = std::ranges::find_if(spec.inputs, [](const InputSpec &input) { return input.correction && input.optional; });
    return found != spec.inputs.end() ? &*found : nullptr;
}

void tellCorrection(const AnalysisSpec &spec, const Inputs &inputs, Outcome &outcome)
{
    const InputSpec *input = correctionInput(spec);
    const Dataset *data = input ? inputs.dataset(spec.inputs.front().key) : nullptr;
    if (!data)
        return;
    const QString named = namedCorrection(*data);
    const Place place{{}, 0, input->key};
    if (const Dataset *correction = inputs.dataset(input->key)) {
        if (isCorrectedInFile(*data))
            outcome.issues.push_back(warning("correction-twice",
                                             text(QT_TRANSLATE_NOOP("core", "The file says that its correction run has been subtracted from its numbers already; \"%1\" is subtracted once more."), correction->label),
                                             place));
        else
            outcome.issues.push_back(note("correction-applied",
                                          named.isEmpty() ? text(QT_TRANSLATE_NOOP("core", "The correction run \"%1\" is subtracted."), correction->label)
                                                          : text(QT_TRANSLATE_NOOP("core", "The correction run \"%1\" is subtracted; the file names %2 as its own."), correction->label, named),
                                          place));
        return;
    }
    if (isCorrectedInFile(*data)) {
        outcome.issues.push_back(note("correction-in-file",
                                      named.isEmpty() ? text(QT_TRANSLATE_NOOP("core", "The file says that a correction run has been subtracted from its numbers; nothing is subtracted again."))
                                                      : text(QT_TRANSLATE_NOOP("core", "The file says that the correction run %1 has been subtracted from its numbers; nothing is subtracted again."), named),
                                      place));
        return;
    }
    if (named.isEmpty() || data->metadata.text(QStringLiteral("run")) == QLatin1String("correction"))
        return;
    outcome.issues.push_back(warning("correction-missing",
                                     text(QT_TRANSLATE_NOOP("core", "The file names the correction run %1, which is not subtracted: buoyancy, drift and the instrument's own signal are in every value, and no uncertainty holds them. Put that "
                                                                    "file into the project, or give it as the input \"%2\"."),
                                          named, input->key),
                                     place));
    for (ResultValue &result : outcome.results)
        if (result.quantity.hasUncertainty())
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "correction run, not subtracted: not known")), absent});
}

} // namespace vitrine
