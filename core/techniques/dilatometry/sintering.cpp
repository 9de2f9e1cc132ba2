// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "analysis/instrumentscale.h"
#include "analysis/thermalstep.h"
#include "techniques/dilatometry/analyses.h"
#include "techniques/dilatometry/lengthrun.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::dilatometry
{

namespace
{

constexpr double leastShrinkage = 5e-4; // of the length: less is no sintering

struct Prepared
{
    LengthRun run;
    FallRate rate;
    std::optional<StepWindows> windows;
};

Result<Prepared> prepared(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    auto run = lengthRun(inputs, parameters, issues);
    if (!run)
        return run.failure();
    const double smoothing = parameters.number(QStringLiteral("smoothing"));
    Prepared p{*run, fallRate(*run, smoothing > 0 ? smoothing : proposedSmoothing(*run)), {}};
    const auto window = parameters.interval(QStringLiteral("window"));
    if (window) {
        const StepWindows whole{*window, *window, *window};
        const auto trial = constructed(p.run, p.rate, whole, 1);
        p.windows = windowsInside(*window, trial ? trial->steepest : 0.5 * (window->low + window->high));
    } else {
        const std::vector<StepRows> steps = stepsBetween(p.run, p.rate, 0, p.run.run.size() - 1, 1, leastShrinkage);
        const auto largest = std::ranges::max_element(steps, {}, [&](const StepRows &step) { return p.rate.height[step.from] - p.rate.height[step.to]; });
        if (largest != steps.end()) {
            const auto [low, high] = std::ranges::minmax(p.run.run.temperature);
            p.windows = windowsBeside(p.run, *largest, {low, high});
        }
    }
    return p;
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Unit celsius = Unit::of("degC"), percent = Unit::of("%");
    Outcome outcome;
    outcome.parameters = parameters;
    const auto p = prepared(inputs, parameters, outcome.issues);
    if (!p)
        return p.failure();
    outcome.parameters.set(QStringLiteral("smoothing"), p->rate.smoothing);
    const auto c = p->windows ? constructed(p->run, p->rate, *p->windows, 1) : std::nullopt;
    if (!c || !(c->horizontal() > leastShrinkage))
        return failure("no-shrinkage", text(QT_TRANSLATE_NOOP("core", "The sample does not shrink by %1 % or more on heating; expected a sintering step."), 100 * leastShrinkage),
                       {{}, 0, QStringLiteral("window")});
    const Text noise = text(QT_TRANSLATE_NOOP("core", "noise")), windows = text(QT_TRANSLATE_NOOP("core", "windows")), smoothing = text(QT_TRANSLATE_NOOP("core", "smoothing"));
    std::vector<std::pair<StepConstruction, StepConstruction>> moved;
    for (const auto which : {&StepWindows::step, &StepWindows::start, &StepWindows::end})
        for (const auto end : {&Interval::low, &Interval::high}) {
            StepWindows down = *p->windows, up = down;
            const double by = 0.1 * ((down.*which).high - (down.*which).low);
            (down.*which).*end -= by;
            (up.*which).*end += by;
            const auto one = constructed(p->run, p->rate, down, 1), other = constructed(p->run, p->rate, up, 1);
            moved.emplace_back(one.value_or(*c), other.value_or(*c));
        }
    const auto narrow = constructed(p->run, fallRate(p->run, 0.5 * p->rate.smoothing), *p->windows, 1);
    const auto wide = constructed(p->run, fallRate(p->run, 2 * p->rate.smoothing), *p->windows, 1);
    const auto windowPart = [&](double StepConstruction::*member) {
        double squares = 0;
        for (const auto &[one, other] : moved)
            if (const double u = betweenTwo(one.*member, other.*member); std::isfinite(u))
                squares += u * u;
        return std::sqrt(squares);
    };
    const auto smoothingPart = [&](double StepConstruction::*member) { return narrow && wide ? betweenTwo((*narrow).*member, (*wide).*member) : absent; };
    const auto add = [&](const char *key, double value, const Unit &unit, std::vector<UncertaintyPart> parts) {
        if (std::isfinite(value))
            outcome.results.push_back(measuredResult(QLatin1StringView(key), value, unit, std::move(parts)));
    };
    const double length = p->run.lengthShare;
    add("shrinkage", 100 * c->horizontal(), percent,
        {{noise, 100 * p->run.noise * std::sqrt(2.0)},
         {windows, 100 * std::hypot(windowPart(&StepConstruction::levelLow), windowPart(&StepConstruction::levelHigh))},
         {text(QT_TRANSLATE_NOOP("core", "length")), 100 * length * c->horizontal()}});
    const double steep = std::abs(c->slope);
    if (c->atEdge)
        outcome.issues.push_back(warning("rate-at-the-end", text(QT_TRANSLATE_NOOP("core", "The sample shrinks fastest where the heating begins or ends: the step is not whole, and temperatures of it are left out.")),
                                         {{}, 0, QStringLiteral("window")}));
    const double whole = c->atEdge ? absent : 1;
    add("T_onset", whole * c->onset, celsius, {{noise, p->run.noise / steep}, {windows, windowPart(&StepConstruction::onset)}, {smoothing, smoothingPart(&StepConstruction::onset)}});
    add("T_max_rate", whole * c->steepest, celsius, {{noise, c->rateSpread / std::sqrt(3.0)}, {smoothing, smoothingPart(&StepConstruction::steepest)}});
    add("T_endset", whole * c->endset, celsius, {{noise, p->run.noise / steep}, {windows, windowPart(&StepConstruction::endset)}, {smoothing, smoothingPart(&StepConstruction::endset)}});
    addTemperatureScale(outcome, temperatureAccuracy(parameters));
    add("max_rate", 100 * c->rate, Unit::of("%/K"), {{smoothing, 100 * smoothingPart(&StepConstruction::rate)}});

    const auto line = [&](const char *key, Text label, CurveUse use, std::vector<double> x, std::vector<double> y) {
        outcome.curves.push_back(derivedCurve(key, std::move(label), use, "T", celsius, "strain", Unit(), {std::move(x), std::move(y), {}}));
    };
    line("strain", text(QT_TRANSLATE_NOOP("core", "Change of length")), CurveUse::Data, p->run.run.temperature, p->run.run.signal);
    const auto onTangent = [&](double T) { return c->steepestLevel + c->slope * (T - c->steepest); };
    if (c->start && std::isfinite(c->onset)) {
        line("start_line", text(QT_TRANSLATE_NOOP("core", "Line before the step")), CurveUse::Baseline, {p->windows->start.low, c->onset},
             {c->start->at(p->windows->start.low), c->start->at(c->onset)});
        line("T_onset", text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), CurveUse::Points, {c->onset}, {onTangent(c->onset)});
    }
    if (c->end && std::isfinite(c->endset)) {
        line("end_line", text(QT_TRANSLATE_NOOP("core", "Line after the step")), CurveUse::Baseline, {c->endset, p->windows->end.high},
             {c->end->at(c->endset), c->end->at(p->windows->end.high)});
        line("T_endset", text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), CurveUse::Points, {c->endset}, {onTangent(c->endset)});
    }
    const double from = std::isfinite(c->onset) ? c->onset : c->steepest, to = std::isfinite(c->endset) ? c->endset : c->steepest;
    if (to > from)
        line("tangent", text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest point")), CurveUse::Construction, {from, to}, {onTangent(from), onTangent(to)});
    line("T_max_rate", text(QT_TRANSLATE_NOOP("core", "Greatest rate")), CurveUse::Points, {c->steepest}, {c->steepestLevel});
    addLengthScale(outcome, parameters, p->windows->step.high - p->windows->step.low);
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    Issues ignored;
    if (const Dataset *data = inputs.dataset(); data && !given.isSet(QStringLiteral("length")))
        if (const auto length = statedLength(*data))
            proposed.set(QStringLiteral("length"), length->value);
    if (const auto p = prepared(inputs, given, ignored))
        proposed.set(QStringLiteral("smoothing"), p->rate.smoothing);
    return proposed;
}

} // namespace

AnalysisSpec sinteringAnalysis()
{
    const Unit celsius = Unit::of("degC");
    AnalysisSpec spec;
    spec.id = QStringLiteral("dilatometry.sintering");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Sintering shrinkage"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "The shrinkage is the fall of the relative length between the limits of the step; its onset and end are the crossings of the tangent at the steepest point with the lines before and after it. "
                "Lengths refer to the length at room temperature; temperatures are uncertain by the accuracy of their scale too (1 K is an estimate of ours)."));
    spec.inputs = lengthInputs();
    spec.parameters = {programmeSegment(),
                       rangeParameter("window", QT_TRANSLATE_NOOP("core", "Limits"), "degC")
                           .withHandle(HandleKind::Limits)
                           .thatMayBeUnset()
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Limits of the shrinkage; without them the largest step of the curve."))),
                       lengthParameter(), smoothingParameter(), blankExpansionParameter(),
                       temperatureAccuracyParameter(mechanicalTemperatureAccuracy),
                       lengthAccuracyParameter(),
                       systemAccuracyParameter()};
    const auto T = [](const char *index) { return QStringLiteral("<i>T</i><sub>%1</sub>").arg(QString::fromUtf8(index)); };
    spec.outputs = {
        {QStringLiteral("shrinkage"), QStringLiteral("−Δ<i>L</i>/<i>L</i><sub>0</sub>"), text(QT_TRANSLATE_NOOP("core", "Shrinkage")), Unit::of("%"),
         text(QT_TRANSLATE_NOOP("core", "Fall of the relative length between the limits of the step; positive when the sample gets shorter."))},
        {QStringLiteral("T_onset"), T("onset"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Crossing of the line before the step with the tangent at its steepest point."))},
        {QStringLiteral("T_max_rate"), T("max"), text(QT_TRANSLATE_NOOP("core", "Greatest rate of shrinkage")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Extremum of the derivative of the length by temperature."))},
        {QStringLiteral("T_endset"), T("end"), text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Crossing of the same tangent with the line after the step."))},
        {QStringLiteral("max_rate"), QStringLiteral("(−d<i>L</i>/<i>L</i><sub>0</sub>d<i>T</i>)<sub>max</sub>"), text(QT_TRANSLATE_NOOP("core", "Rate of shrinkage there")), Unit::of("%/K"),
         text(QT_TRANSLATE_NOOP("core", "Fall of the relative length per kelvin at T_max_rate."))},
    };
    spec.mainResult = QStringLiteral("shrinkage");
    spec.byDefault = false;
    spec.estimate = estimate;
    spec.run = run;
    return spec;
}

} // namespace vitrine::dilatometry
