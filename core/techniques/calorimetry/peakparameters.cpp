// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakparameters.h"

#include "analysis/thermalprogramme.h"
#include "data/abovezero.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

struct KindRow {
    const char *key;
    BaselineKind kind;
    const char *label;
};
const KindRow kinds[] = {{"linear", BaselineKind::Linear, QT_TRANSLATE_NOOP("core", "linear")},
                         {"sigmoidal-tangential", BaselineKind::SigmoidalTangential, QT_TRANSLATE_NOOP("core", "sigmoidal, tangential")},
                         {"sigmoidal-horizontal", BaselineKind::SigmoidalHorizontal, QT_TRANSLATE_NOOP("core", "sigmoidal, horizontal")},
                         {"tangential-left", BaselineKind::TangentialLeft, QT_TRANSLATE_NOOP("core", "tangential, left")},
                         {"tangential-right", BaselineKind::TangentialRight, QT_TRANSLATE_NOOP("core", "tangential, right")},
                         {"horizontal-left", BaselineKind::HorizontalLeft, QT_TRANSLATE_NOOP("core", "horizontal, left")},
                         {"horizontal-right", BaselineKind::HorizontalRight, QT_TRANSLATE_NOOP("core", "horizontal, right")},
                         {"spline", BaselineKind::Spline, QT_TRANSLATE_NOOP("core", "spline through knots")},
                         {"zero-line", BaselineKind::ZeroLine, QT_TRANSLATE_NOOP("core", "zero line between isotherms")}};

ParameterSpec::Choice choice(const char *key, const char *label) { return {QString::fromLatin1(key), text(label)}; }

} // namespace

BaselineKind baselineKind(const QString &words)
{
    const auto found = std::ranges::find_if(kinds, [&](const KindRow &row) { return words == QLatin1StringView(row.key); });
    return found != std::end(kinds) ? found->kind : BaselineKind::Linear;
}

ParameterSpec baselineParameter()
{
    std::vector<ParameterSpec::Choice> choices;
    for (const KindRow &row : kinds)
        choices.push_back(choice(row.key, row.label));
    return choiceParameter("baseline", QT_TRANSLATE_NOOP("core", "Baseline"), std::move(choices), "linear")
        .withHelp(text(QT_TRANSLATE_NOOP("core", "Linear: the chord between the curve at the limits. Sigmoidal: from the left line to the right "
                                                 "one as the converted fraction grows, iterated (Svoboda and Málek 2017). Spline: through the curve "
                                                 "at the limits and at each knot. Zero line: straight in time from the level of the isotherm before "
                                                 "the ramp to that of the one after it.")));
}

std::vector<ParameterSpec> peakParameters()
{
    ParameterSpec knot =
        numberParameter("knot", QT_TRANSLATE_NOOP("core", "Knot of the spline"), "degC")
            .withHandle(HandleKind::Line)
            .thatMayBeUnset()
            .when(QStringLiteral("baseline"), {QStringLiteral("spline")})
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Temperature at which the baseline touches the curve: knot.1, knot.2 ... Without "
                                                     "any, four are proposed beside the peak.")));
    knot.family = true;
    ParameterSpec molarMass = numberParameter("molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol")
                                  .thatMayBeUnset()
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Gives the enthalpy per mole too.")));
    molarMass.lowest = aboveZero;
    std::vector<ParameterSpec> all{
        segmentParameter(),
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Limits"), "degC")
            .withHandle(HandleKind::Limits)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Limits of integration, at the recorded points next to them."))),
        baselineParameter(),
        knot,
        rangeParameter("left_window", QT_TRANSLATE_NOOP("core", "Line on the left"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line below the peak is fitted: for the tangents and for baselines that follow it."))),
        rangeParameter("right_window", QT_TRANSLATE_NOOP("core", "Line on the right"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line above the peak is fitted."))),
        rangeParameter("partial_window", QT_TRANSLATE_NOOP("core", "Partial area"), "degC")
            .withHandle(HandleKind::Limits)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Between these temperatures the part of the area is given that lies there."))),
        massParameter(),
        molarMass,
        choiceParameter("axis", QT_TRANSLATE_NOOP("core", "Temperature axis"),
                        {choice("sample", QT_TRANSLATE_NOOP("core", "sample")), choice("reference", QT_TRANSLATE_NOOP("core", "reference"))},
                        "sample")
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Which thermometer the windows and results refer to; the reference knows nothing of the sample's own heat."))),
        exothermParameter(),
        rateParameter(),
    };
    for (ParameterSpec &correction : correctionParameters())
        all.push_back(std::move(correction));
    return all;
}

Result<PeakSettings> peakSettings(const Thermogram &run, const Dataset &data, const Parameters &parameters)
{
    const auto window = parameters.interval(QStringLiteral("window"));
    if (!window)
        return failure("missing-parameter", text(QT_TRANSLATE_NOOP("core", "No limits are set and none can be proposed.")),
                       {{}, 0, QStringLiteral("window")});
    PeakSettings settings;
    settings.kind = baselineKind(parameters.words(QStringLiteral("baseline")));
    settings.window = *window;
    settings.left = parameters.interval(QStringLiteral("left_window"));
    settings.right = parameters.interval(QStringLiteral("right_window"));
    for (const auto &[key, value] : parameters.all())
        if (const double *knot = std::get_if<double>(&value); knot && key.startsWith(QLatin1String("knot.")))
            settings.knots.push_back(*knot);
    if (settings.kind == BaselineKind::ZeroLine) {
        settings.zero = zeroLine(run, segmentsOf(data));
        if (!settings.zero)
            return failure("no-isotherms",
                           text(QT_TRANSLATE_NOOP("core", "The zero line needs an isotherm before and after the segment, and the time of each row.")),
                           {{}, 0, QStringLiteral("baseline")});
    }
    return settings;
}

double massError(const Dataset &data)
{
    const auto entry = data.metadata.find(QStringLiteral("sample_mass"));
    return entry && entry->quantity && entry->quantity->hasUncertainty() ? entry->quantity->uncertainty / entry->quantity->value : absent;
}

void noteCorrection(Outcome &outcome, const Thermogram &run)
{
    if (run.offset != 0 || run.heatFactor != 1)
        outcome.issues.push_back(
            note("corrected",
                 text(QT_TRANSLATE_NOOP("core", "Corrected by a calibration: %1 K are added to every temperature, heats are multiplied by %2."),
                      run.offset, run.heatFactor)));
    const bool temperature = run.offset != 0 || run.temperatureCorrected, heat = run.heatFactor != 1 || run.heatCorrected;
    if (temperature && heat)
        return;
    const double kelvins = std::isfinite(run.offsetError) ? run.offsetError : 0, percent = std::isfinite(run.factorError) ? 100 * run.factorError : 0;
    outcome.issues.push_back(note(
        "not-calibrated",
        temperature
            ? text(QT_TRANSLATE_NOOP("core", "Heats are as the instrument gave them: no calibration is adopted for them (enthalpy_factor). Their scale counts with %1 % in the uncertainty (enthalpy_accuracy, an estimate unless you state it)."), percent)
        : heat ? text(QT_TRANSLATE_NOOP("core", "Temperatures are as the instrument gave them: no calibration is adopted for them (temperature_offset). Their scale counts with %1 K in the uncertainty (temperature_accuracy, an estimate unless you state it)."), kelvins)
               : text(QT_TRANSLATE_NOOP("core", "Temperatures and heats are as the instrument gave them: no calibration with standards is adopted (temperature_offset, enthalpy_factor). Their scales count with %1 K and %2 % in the "
                                                "uncertainty (temperature_accuracy, enthalpy_accuracy; estimates unless you state them)."), kelvins, percent)));
}

} // namespace vitrine::calorimetry
