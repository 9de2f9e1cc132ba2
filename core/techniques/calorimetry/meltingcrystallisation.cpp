// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "techniques/calorimetry/correctionrun.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

struct Half {
    const char *prefix, *onset, *enthalpy, *segmentKey, *windowKey, *kind;
};
const Half halves[] = {
    {"melting", "T_melting", "enthalpy_melting", "melting_segment", "melting_window", "heating"},
    {"crystallisation", "T_crystallisation", "enthalpy_crystallisation", "crystallisation_segment", "crystallisation_window", "cooling"}};

// The highest peak over all segments of one kind of a run.
struct Highest {
    QString segment;
    PeakProposal peak;
};
std::optional<Highest> highestOf(const Inputs &inputs, const Half &half)
{
    std::optional<Highest> best;
    const std::vector<Segment> segments = segmentsOf(*inputs.dataset());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].kind != QLatin1String(half.kind))
            continue;
        Parameters parameters;
        parameters.set(QStringLiteral("segment"), QStringLiteral("%1").arg(i + 1));
        const auto run = thermogram(inputs, parameters);
        if (!run)
            continue;
        const auto peaks = proposedPeaks(*run);
        if (!peaks.empty() && peaks.front().significance > 20 && peaks.front().contrast > 0.5 && (!best || peaks.front().height > best->peak.height))
            best = Highest{parameters.words(QStringLiteral("segment")), peaks.front()};
    }
    return best;
}

Parameters estimateBoth(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < 16)
        return proposed;
    proposeFromMetadata(inputs, given, proposed);
    proposed.unset(QStringLiteral("rate"));
    for (const Half &half : halves) {
        const QString segment = QString::fromLatin1(half.segmentKey), window = QString::fromLatin1(half.windowKey);
        if (given.isSet(segment) && given.isSet(window))
            continue;
        const auto found = highestOf(inputs, half);
        if (!found)
            continue;
        proposed.set(segment, found->segment);
        proposed.set(window, found->peak.window);
    }
    return proposed;
}

bool suitsBoth(const Inputs &inputs)
{
    return inputs.dataset() && std::ranges::all_of(halves, [&](const Half &half) { return highestOf(inputs, half).has_value(); });
}

Result<Outcome> runBoth(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    Outcome outcome;
    outcome.parameters = parameters;
    const AnalysisSpec peak = peakAnalysis();
    std::array<Quantity, 2> onsets, enthalpies;
    for (std::size_t i = 0; i < 2; ++i) {
        const Half &half = halves[i];
        Parameters given;
        for (const char *key : {"baseline", "mass", "exotherm", "temperature_accuracy", "enthalpy_accuracy"})
            if (const ParameterValue *value = parameters.find(QString::fromLatin1(key)))
                given.set(QString::fromLatin1(key), *value);
        for (const auto &[own, theirs] : {std::pair(half.segmentKey, "segment"), std::pair(half.windowKey, "window")})
            if (const ParameterValue *value = parameters.find(QString::fromLatin1(own)))
                given.set(QString::fromLatin1(theirs), *value);
        auto one = evaluated(peak, inputs, given, progress);
        if (!one) {
            Failure reason = one.failure();
            reason.place.field = reason.place.field == QLatin1String("segment")  ? QString::fromLatin1(half.segmentKey)
                                 : reason.place.field == QLatin1String("window") ? QString::fromLatin1(half.windowKey)
                                                                                 : reason.place.field;
            return reason;
        }
        const auto take = [&](const char *key, const char *as, Quantity &into) {
            const ResultValue *value = one->find(QString::fromLatin1(key));
            if (!value)
                return;
            into = value->quantity;
            into.uncertainty = uncertaintyWithinRun(*value); // of a difference or ratio within one run
            ResultValue copy = *value;
            copy.key = QString::fromLatin1(as);
            copy.label = {};
            outcome.results.push_back(std::move(copy));
        };
        take("T_onset", half.onset, onsets[i]);
        take("enthalpy", half.enthalpy, enthalpies[i]);
        for (Curve &curve : one->curves)
            if (curve.key == QLatin1String("area") || curve.key == QLatin1String("baseline") || curve.key == QLatin1String("T_onset")) {
                curve.key = QString::fromLatin1(curve.key == QLatin1String("T_onset") ? half.onset : half.prefix) +
                            (curve.key == QLatin1String("T_onset") ? QString() : u'_' + curve.key);
                outcome.curves.push_back(std::move(curve));
            }
        for (const Issue &issue : one->issues)
            if (std::ranges::find(outcome.issues, issue) == outcome.issues.end())
                outcome.issues.push_back(issue);
    }
    if (onsets[0].hasValue() && onsets[1].hasValue())
        outcome.results.push_back(measured("supercooling", onsets[0].value - onsets[1].value, Unit::of("K"),
                                           {{text(QT_TRANSLATE_NOOP("core", "melting")), onsets[0].uncertainty},
                                            {text(QT_TRANSLATE_NOOP("core", "crystallisation")), onsets[1].uncertainty}}));
    if (enthalpies[0].hasValue() && enthalpies[1].hasValue() && enthalpies[0].value != 0) {
        // The sensitivity of the heat flow and the mass of the sample are the same in both and cancel.
        const double ratio = -enthalpies[1].value / enthalpies[0].value;
        outcome.results.push_back(
            measured("enthalpy_ratio", ratio, Unit(),
                     {{text(QT_TRANSLATE_NOOP("core", "melting")), std::abs(ratio) * enthalpies[0].uncertainty / std::abs(enthalpies[0].value)},
                      {text(QT_TRANSLATE_NOOP("core", "crystallisation")), enthalpies[1].uncertainty / std::abs(enthalpies[0].value)}}));
        if (ratio < 0)
            outcome.issues.push_back(
                warning("same-direction",
                        text(QT_TRANSLATE_NOOP("core", "Both peaks go the same way: they are not melting and crystallisation of one substance."))));
    }
    return outcome;
}

} // namespace

AnalysisSpec meltingCrystallisationAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.melting-crystallisation");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Melting against crystallisation"));
    spec.definition = text(
        QT_TRANSLATE_NOOP("core", "The highest peak on heating and the highest on cooling of one run, each evaluated as a peak (ISO 11357-3): the "
                                  "supercooling is the difference of their extrapolated onsets, the ratio of the enthalpies says how much of "
                                  "what melted has crystallised. The scales of thermometer and heat flow and the mass of the sample are uncertain in either peak, and cancel in difference and ratio."));
    spec.inputs = peakAnalysis().inputs;
    spec.corrected = lessCorrectionRun;
    const auto segment = [](const char *key, const char *label) {
        return wordsParameter(key, label).thatMayBeUnset().withHelp(segmentParameter().help);
    };
    const auto window = [](const char *key, const char *label) {
        return rangeParameter(key, label, "degC")
            .withHandle(HandleKind::Limits)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Limits of integration, at the recorded points next to them.")));
    };
    spec.parameters = {segment("melting_segment", QT_TRANSLATE_NOOP("core", "Segment of the melting")),
                       window("melting_window", QT_TRANSLATE_NOOP("core", "Limits of the melting")),
                       segment("crystallisation_segment", QT_TRANSLATE_NOOP("core", "Segment of the crystallisation")),
                       window("crystallisation_window", QT_TRANSLATE_NOOP("core", "Limits of the crystallisation")),
                       baselineParameter(),
                       massParameter(),
                       exothermParameter(),
                       temperatureAccuracyParameter({}),
                       enthalpyAccuracyParameter()};
    const auto output = [](const char *key, const char *symbol, const char *label, const Unit &unit, const char *definition) {
        return OutputSpec{QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), unit, text(definition)};
    };
    spec.outputs = {
        output("supercooling", "Δ<i>T</i><sub>sc</sub>", QT_TRANSLATE_NOOP("core", "Supercooling"), Unit::of("K"),
               QT_TRANSLATE_NOOP("core", "Extrapolated onset of the melting less that of the crystallisation.")),
        output("enthalpy_ratio", "Δ<i>H</i><sub>c</sub>/Δ<i>H</i><sub>m</sub>", QT_TRANSLATE_NOOP("core", "Crystallised over melted"), Unit(),
               QT_TRANSLATE_NOOP("core", "Enthalpy of the crystallisation over that of the melting, without sign.")),
        output("T_melting", "<i>T</i><sub>m</sub>", QT_TRANSLATE_NOOP("core", "Onset of the melting"), Unit::of("degC"),
               QT_TRANSLATE_NOOP("core", "Extrapolated onset on heating.")),
        output("enthalpy_melting", "Δ<i>H</i><sub>m</sub>", QT_TRANSLATE_NOOP("core", "Enthalpy of the melting"), Unit::of("J/g"),
               QT_TRANSLATE_NOOP("core", "Negative: heat is taken up.")),
        output("T_crystallisation", "<i>T</i><sub>c</sub>", QT_TRANSLATE_NOOP("core", "Onset of the crystallisation"), Unit::of("degC"),
               QT_TRANSLATE_NOOP("core", "Extrapolated onset on cooling.")),
        output("enthalpy_crystallisation", "Δ<i>H</i><sub>c</sub>", QT_TRANSLATE_NOOP("core", "Enthalpy of the crystallisation"), Unit::of("J/g"),
               QT_TRANSLATE_NOOP("core", "Positive: heat is given off.")),
    };
    spec.mainResult = QStringLiteral("supercooling");
    spec.suits = suitsBoth;
    spec.estimate = estimateBoth;
    spec.run = runBoth;
    return spec;
}

} // namespace vitrine::calorimetry
