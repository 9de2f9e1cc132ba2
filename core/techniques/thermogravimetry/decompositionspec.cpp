// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermogravimetry/decompositionspec.h"

#include "analysis/instrumentscale.h"
#include "analysis/thermalrun.h"

#include <QObject>

namespace vitrine::thermogravimetry
{

namespace
{

Unit celsius() { return Unit::of("degC"); }
Unit percent() { return Unit::of("%"); }

} // namespace

std::vector<ParameterSpec> decompositionParameters()
{
    ParameterSpec smoothing = numberParameter("smoothing", QT_TRANSLATE_NOOP("core", "Smoothing of the derivative"), "K")
                                  .thatMayBeUnset()
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Width of the local parabolas (Savitzky and Golay) whose slope is the derivative curve; five points at least.")));
    smoothing.lowest = 0;
    ParameterSpec reference = wordsParameter("reference_mass", QT_TRANSLATE_NOOP("core", "Reference mass"))
                                  .thatMayBeUnset()
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "What 100 % is: \"sample\" (the mass the file states), \"start\" (of the run), \"window\" (at the lower limit, a plateau "
                                                                           "after drying) or a number of milligrams. Without one: the file's, unless the curve begins elsewhere.")));
    reference.choices = {{QStringLiteral("sample"), text(QT_TRANSLATE_NOOP("core", "as the file states"))},
                         {QStringLiteral("start"), text(QT_TRANSLATE_NOOP("core", "at the start of the run"))},
                         {QStringLiteral("window"), text(QT_TRANSLATE_NOOP("core", "at the lower limit"))}};
    return {
        programmeSegment(),
        reference,
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Limits"), "degC")
            .withHandle(HandleKind::Limits)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Loss and residue are taken between them, each at its first passage. Without limits: from the first row to the last before the final cooling."))),
        rangeParameter("step", QT_TRANSLATE_NOOP("core", "Step"), "degC")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "The step whose onset, midpoint, end and loss are given; proposed: the limits, or the largest step of the curve."))),
        rangeParameter("start_window", QT_TRANSLATE_NOOP("core", "Line before the step"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the starting-mass line is fitted."))),
        rangeParameter("end_window", QT_TRANSLATE_NOOP("core", "Line after the step"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line of the remaining mass is fitted."))),
        smoothing,
        choiceParameter("derivative", QT_TRANSLATE_NOOP("core", "Derivative by"),
                        {{QStringLiteral("temperature"), text(QT_TRANSLATE_NOOP("core", "temperature (%/K)"))}, {QStringLiteral("time"), text(QT_TRANSLATE_NOOP("core", "time (%/min)"))}}, "temperature")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Of the derivative curve; the greatest rate is given both ways."))),
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "degC")
            .withHandle(HandleKind::Line)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where mass_at is read: the first passage on heating."))),
        temperatureAccuracyParameter(thermobalanceTemperatureAccuracy),
    };
}

std::vector<OutputSpec> decompositionOutputs()
{
    const Unit perKelvin = Unit::of("%/K");
    const auto T = [](const char *index) { return QStringLiteral("<i>T</i><sub>%1</sub>").arg(QString::fromUtf8(index)); };
    std::vector<OutputSpec> all{
        {QStringLiteral("T_onset"), T("onset"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Crossing of the starting-mass line with the tangent at the steepest point of the step (ISO 11358-1, T_A)."))},
        {QStringLiteral("T_midpoint"), T("mid"), text(QT_TRANSLATE_NOOP("core", "Midpoint of the step")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Where the mass is the mean of those at the limits of the step (ISO 11358-1, T_C; horizontal step)."))},
        {QStringLiteral("T_endset"), T("end"), text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Crossing of the same tangent with the line of the remaining mass (ISO 11358-1, T_B)."))},
        {QStringLiteral("T_deviation"), T("dev"), text(QT_TRANSLATE_NOOP("core", "First deviation")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Last temperature before the step at which the smoothed curve lies on the plateau before it, within three standard deviations and half a percent of the step (ASTM E2550); the plateau is the most level stretch before the step, no window of a person."))},
        {QStringLiteral("T_max_rate"), T("DTG"), text(QT_TRANSLATE_NOOP("core", "Greatest rate of mass loss")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Extremum of the derivative of the mass by temperature, local parabolas over the smoothing width."))},
        {QStringLiteral("max_rate"), QStringLiteral("(−d<i>m</i>/d<i>T</i>)<sub>max</sub>"), text(QT_TRANSLATE_NOOP("core", "Rate of mass loss there")), perKelvin,
         text(QT_TRANSLATE_NOOP("core", "Loss per kelvin at T_max_rate in percent of the reference mass; positive for a loss."))},
        {QStringLiteral("max_rate_time"), QStringLiteral("(−d<i>m</i>/d<i>t</i>)<sub>max</sub>"), text(QT_TRANSLATE_NOOP("core", "Rate of mass loss there, by time")), Unit::of("%/min"),
         text(QT_TRANSLATE_NOOP("core", "Loss per minute at T_max_rate in percent of the reference mass; positive for a loss."))},
        {QStringLiteral("mass_loss_tangential"), QStringLiteral("Δ<i>m</i><sub>t</sub>"), text(QT_TRANSLATE_NOOP("core", "Mass loss, tangential")), percent(),
         text(QT_TRANSLATE_NOOP("core", "Distance of the lines before and after the step, extrapolated to its steepest point."))},
    };
    const std::vector<OutputSpec> stepwise = all;
    for (const int level : statedLosses)
        all.push_back({QStringLiteral("T_%1pct").arg(level), QStringLiteral("<i>T</i><sub>%1 %</sub>").arg(level),
                       text(QT_TRANSLATE_NOOP("core", "Temperature of %1 % mass loss"), level), celsius(),
                       text(QT_TRANSLATE_NOOP("core", "First temperature at which the mass is %1 % of the reference mass or less."), 100 - level)});
    all.push_back({QStringLiteral("mass_loss_horizontal"), QStringLiteral("Δ<i>m</i><sub>h</sub>"), text(QT_TRANSLATE_NOOP("core", "Mass loss, horizontal")), percent(),
                   text(QT_TRANSLATE_NOOP("core", "Mass at the lower limit of the step less that at its upper one, in percent of the reference mass."))});
    all.push_back({QStringLiteral("residue"), QStringLiteral("<i>m</i><sub>r</sub>"), text(QT_TRANSLATE_NOOP("core", "Residue")), percent(),
                   text(QT_TRANSLATE_NOOP("core", "Mass at the upper limit, or at the end of the run, in percent of the reference mass."))});
    all.push_back({QStringLiteral("mass_loss"), QStringLiteral("Δ<i>m</i>"), text(QT_TRANSLATE_NOOP("core", "Mass loss")), percent(),
                   text(QT_TRANSLATE_NOOP("core", "Mass at the lower limit less that at the upper one, in percent of the reference mass; positive when lost."))});
    all.push_back({QStringLiteral("mass_at"), QStringLiteral("<i>m</i>(<i>T</i>)"), text(QT_TRANSLATE_NOOP("core", "Mass at a temperature")), percent(),
                   text(QT_TRANSLATE_NOOP("core", "Mass at the first passage of the temperature, in percent of the reference mass."))});
    all.push_back({QStringLiteral("steps"), QStringLiteral("<i>n</i>"), text(QT_TRANSLATE_NOOP("core", "Steps")), Unit(),
                   text(QT_TRANSLATE_NOOP("core", "Steps of half a percent or more between the limits, parted where the rate falls below 0.7 of the smaller maximum; several are listed one by one. A stated step stands in the place of those it overlaps."))});
    for (OutputSpec each : stepwise) {
        each.key.prepend(QStringLiteral("step_"));
        each.symbol += QStringLiteral(" (step)");
        each.label = text(QT_TRANSLATE_NOOP("core", "Each step: %1"), each.label.english());
        all.push_back(std::move(each));
    }
    all.push_back({QStringLiteral("step_mass_loss"), QStringLiteral("Δ<i>m</i>"), text(QT_TRANSLATE_NOOP("core", "Mass loss of a step")), percent(),
                   text(QT_TRANSLATE_NOOP("core", "Mass at the beginning of the step less that at its end (horizontal step)."))});
    return all;
}

} // namespace vitrine::thermogravimetry
