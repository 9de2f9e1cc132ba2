// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "analysis/thermalstep.h"
#include "techniques/thermogravimetry/analyses.h"
#include "techniques/thermogravimetry/decompositionspec.h"
#include "techniques/thermogravimetry/massrun.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::thermogravimetry
{

namespace
{

constexpr double leastStep = 0.5; // % of the reference mass
constexpr double startTransient = 2; // K above the start: until then gas, balance and moisture settle
constexpr double deflection = 3; // standard deviations from the start line that count as a deflection

Unit celsius() { return Unit::of("degC"); }
Unit percent() { return Unit::of("%"); }

// Everything that depends on the parameters and is not yet a result.
struct Prepared
{
    MassRun run;
    RowRange rows;      // of the window, or all
    bool windowed = false;
    double sign = 1;    // +1: the mass falls
    FallRate rate;
};

Result<Prepared> prepared(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    auto run = massRun(inputs, parameters, issues);
    if (!run)
        return run.failure();
    Prepared result;
    result.rows = {0, static_cast<double>(run->run.size() - 1), false};
    if (const auto window = parameters.interval(QStringLiteral("window"))) {
        const auto rows = rowsBetween(run->run, *window);
        if (!rows) {
            const auto [low, high] = std::ranges::minmax(run->run.temperature);
            return failure("empty-window",
                           text(QT_TRANSLATE_NOOP("core", "The limits %1 and %2 °C hold nothing of the run, which goes from %3 to %4 °C."), window->low,
                                window->high, low, high),
                           {{}, 0, QStringLiteral("window")});
        }
        result.rows = *rows;
        result.windowed = true;
    }
    const double smoothing = parameters.number(QStringLiteral("smoothing"));
    result.rate = fallRate(*run, smoothing > 0 ? smoothing : proposedSmoothing(*run));
    result.sign = atRow(run->run.signal, result.rows.last) > atRow(run->run.signal, result.rows.first) ? -1 : 1;
    result.run = std::move(*run);
    return result;
}

std::vector<StepRows> stepsOf(const Prepared &p)
{
    // What buoyancy and drift may do by themselves is no step.
    return stepsBetween(p.run, p.rate, static_cast<std::size_t>(std::ceil(p.rows.first)), static_cast<std::size_t>(p.rows.last), p.sign,
                        std::max(leastStep, 2 * p.run.drift));
}

// The windows of each step found, with room up to its neighbours.
std::vector<StepWindows> windowsOf(const Prepared &p, const std::vector<StepRows> &steps)
{
    const std::vector<double> &T = p.run.run.temperature;
    std::vector<StepWindows> all;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const double low = k > 0 ? T[steps[k - 1].to] : atRow(T, p.rows.first), high = k + 1 < steps.size() ? T[steps[k + 1].from] : atRow(T, p.rows.last);
        all.push_back(windowsBeside(p.run, steps[k], {low, high}));
    }
    return all;
}

// The step that the tangents are for: a person's, the limits', or the largest of those found.
std::optional<StepWindows> mainWindows(const Prepared &p, const Parameters &parameters)
{
    const auto step = parameters.interval(QStringLiteral("step"));
    const auto limits = step ? step : parameters.interval(QStringLiteral("window"));
    std::optional<StepWindows> windows;
    if (limits) {
        StepWindows whole{*limits, *limits, *limits};
        const auto trial = constructed(p.run, p.rate, whole, p.sign, deflection);
        windows = windowsInside(*limits, trial ? trial->steepest : 0.5 * (limits->low + limits->high));
    } else {
        const std::vector<StepRows> steps = stepsOf(p);
        const std::vector<StepWindows> all = windowsOf(p, steps);
        double largest = 0;
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const double change = std::abs(p.rate.height[steps[k].from] - p.rate.height[steps[k].to]);
            if (change > largest) {
                largest = change;
                windows = all[k];
            }
        }
    }
    if (windows) {
        windows->start = parameters.interval(QStringLiteral("start_window")).value_or(windows->start);
        windows->end = parameters.interval(QStringLiteral("end_window")).value_or(windows->end);
    }
    return windows;
}

// A twentieth of each limit's interval and a tenth of each line's window, either way.
std::vector<std::pair<StepWindows, StepWindows>> movedWindows(const StepWindows &windows)
{
    std::vector<std::pair<StepWindows, StepWindows>> pairs;
    const auto move = [&](Interval StepWindows::*which, double Interval::*end, double share) {
        const double by = share * ((windows.*which).high - (windows.*which).low);
        StepWindows down = windows, up = windows;
        (down.*which).*end -= by;
        (up.*which).*end += by;
        pairs.emplace_back(down, up);
    };
    for (const auto end : {&Interval::low, &Interval::high}) {
        move(&StepWindows::step, end, 0.05);
        move(&StepWindows::start, end, 0.1);
        move(&StepWindows::end, end, 0.1);
    }
    return pairs;
}

// A construction with those of its variants.
struct Explored
{
    StepConstruction c;
    std::vector<std::pair<StepConstruction, StepConstruction>> moved;
    std::vector<StepConstruction> smoothedOtherwise; // half, double
    StepConstruction strict;                         // twice the deflection
};

std::optional<Explored> explored(const Prepared &p, const StepWindows &windows, const std::array<FallRate, 2> &otherRates)
{
    const auto c = constructed(p.run, p.rate, windows, p.sign, deflection);
    if (!c)
        return std::nullopt;
    Explored result{*c, {}, {}, *c};
    for (const auto &[down, up] : movedWindows(windows)) {
        const auto one = constructed(p.run, p.rate, down, p.sign, deflection), other = constructed(p.run, p.rate, up, p.sign, deflection);
        result.moved.emplace_back(one.value_or(*c), other.value_or(*c));
    }
    for (const FallRate &rate : otherRates)
        if (const auto other = constructed(p.run, rate, windows, p.sign, deflection))
            result.smoothedOtherwise.push_back(*other);
    if (const auto strict = constructed(p.run, p.rate, windows, p.sign, 2 * deflection))
        result.strict = *strict;
    result.c = inOrder(result.c, p.sign); // the variants keep their corners: they say how uncertain it is
    return result;
}

Text noiseName() { return text(QT_TRANSLATE_NOOP("core", "noise")); }
Text driftName() { return text(QT_TRANSLATE_NOOP("core", "buoyancy and drift")); }
Text windowsName() { return text(QT_TRANSLATE_NOOP("core", "windows")); }
Text smoothingName() { return text(QT_TRANSLATE_NOOP("core", "smoothing")); }

double windowPart(const Explored &e, double StepConstruction::*member)
{
    double squares = 0;
    for (const auto &[one, other] : e.moved) {
        const double u = betweenTwo(one.*member, other.*member);
        if (std::isfinite(u))
            squares += u * u;
    }
    return std::sqrt(squares);
}
double smoothingPart(const Explored &e, double StepConstruction::*member)
{
    return e.smoothedOtherwise.size() == 2 ? betweenTwo(e.smoothedOtherwise[0].*member, e.smoothedOtherwise[1].*member) : absent;
}
double lineNoise(const std::optional<StraightLine> &line, double at, double noise)
{
    const double error = line ? line->errorAt(at) : absent;
    return std::hypot(std::isfinite(error) ? error : noise, noise / std::sqrt(5.0));
}

void addStep(Outcome &outcome, const Prepared &p, const Explored &e, const QString &prefix, const std::map<QString, double> &index)
{
    const StepConstruction &c = e.c;
    const double noise = p.run.noise, steep = std::abs(c.slope);
    const auto add = [&](const char *key, double value, const Unit &unit, std::vector<UncertaintyPart> parts) {
        if (!std::isfinite(value))
            return false;
        ResultValue result = measuredResult(prefix + QLatin1StringView(key), value, unit, std::move(parts));
        result.index = index;
        outcome.results.push_back(std::move(result));
        return true;
    };
    const auto missing = [&](const char *key, const Text &why) {
        if (index.empty())
            outcome.issues.push_back(warning("no-construction", text(QT_TRANSLATE_NOOP("core", "%1 is left out: %2"), key, why.english())));
        else
            outcome.issues.push_back(note("no-construction", text(QT_TRANSLATE_NOOP("core", "%1 of step %2 is left out: %3"), key, index.begin()->second, why.english())));
    };
    const auto corner = [&](const char *key, double StepConstruction::*member, const std::optional<StraightLine> &line) {
        const double flat = line ? std::abs(c.slope - line->slope) : absent;
        if (!add(key, c.*member, celsius(),
                 {{noiseName(), lineNoise(line, c.*member, noise) / flat},
                  {windowsName(), windowPart(e, member)},
                  {smoothingName(), smoothingPart(e, member)}}))
            missing(key, text(QT_TRANSLATE_NOOP("core", "the line through the window does not meet the tangent on its side of the steepest point and the midpoint; the loss between the limits is no single step.")));
    };
    corner("T_onset", &StepConstruction::onset, c.start);
    if (!add("T_midpoint", c.midpoint, celsius(),
             {{noiseName(), 1.5 * noise / steep}, {windowsName(), windowPart(e, &StepConstruction::midpoint)}}))
        missing("T_midpoint", text(QT_TRANSLATE_NOOP("core", "the curve does not pass the mean of the masses at the limits.")));
    corner("T_endset", &StepConstruction::endset, c.end);
    if (!add("T_deviation", c.deviation, celsius(),
             {{text(QT_TRANSLATE_NOOP("core", "criterion")), std::abs(e.strict.deviation - c.deviation) / std::sqrt(3.0)},
              {windowsName(), windowPart(e, &StepConstruction::deviation)},
              {smoothingName(), smoothingPart(e, &StepConstruction::deviation)}}))
        missing("T_deviation", text(QT_TRANSLATE_NOOP("core", "the curve is nowhere before the step within the scatter of its line.")));
    const double spacing = (p.run.run.temperature.back() - p.run.run.temperature.front()) / static_cast<double>(p.run.run.size());
    add("T_max_rate", c.steepest, celsius(),
        {{noiseName(), c.rateSpread / std::sqrt(3.0)},
         {text(QT_TRANSLATE_NOOP("core", "sampling")), std::abs(spacing) / std::sqrt(12.0)},
         {smoothingName(), smoothingPart(e, &StepConstruction::steepest)}});
    double rateNoise = absent;
    for (std::size_t i = 0; i < p.rate.perKelvin.size(); ++i)
        if (p.rate.perKelvin[i] == c.rate || std::abs(p.run.run.temperature[i] - c.steepest) < std::abs(spacing))
            rateNoise = p.rate.noise[i];
    add("max_rate", c.rate, Unit::of("%/K"), {{noiseName(), rateNoise}, {smoothingName(), smoothingPart(e, &StepConstruction::rate)}});
    if (std::isfinite(c.rateBySecond))
        add("max_rate_time", 60 * c.rateBySecond, Unit::of("%/min"),
            {{noiseName(), rateNoise * std::abs(60 * c.rateBySecond / c.rate)}, {smoothingName(), 60 * smoothingPart(e, &StepConstruction::rateBySecond)}});
    if (!std::isfinite(c.tangential) && c.start && c.end)
        missing("mass_loss_tangential", text(QT_TRANSLATE_NOOP("core", "the lines before and after it, extrapolated to the steepest point, do not part as the mass changes.")));
    add("mass_loss_tangential", c.tangential, percent(),
        {{noiseName(), std::hypot(lineNoise(c.start, c.steepest, 0), lineNoise(c.end, c.steepest, 0))},
         {windowsName(), windowPart(e, &StepConstruction::tangential)},
         {driftName(), p.run.drift}});
}

// How far the mass wanders over the last tenth of the temperatures before the row where it is read, %.
double wanderBefore(const Prepared &p, double row)
{
    const std::vector<double> &T = p.run.run.temperature;
    const auto [low, high] = std::ranges::minmax(T);
    const double level = atRow(p.run.run.signal, row), at = atRow(T, row);
    double greatest = 0;
    for (auto i = static_cast<std::size_t>(row) + 1; i-- > static_cast<std::size_t>(std::ceil(p.rows.first)) && std::abs(T[i] - at) <= 0.1 * (high - low);)
        if (std::isfinite(p.rate.height[i])) // means over some points, no single row's noise
            greatest = std::max(greatest, std::abs(p.rate.height[i] - level));
    return greatest;
}

// Nothing measured is known for certain: where the data show no spread at all there is no uncertainty to state.
void withholdNothing(Outcome &outcome)
{
    for (ResultValue &result : outcome.results)
        if (result.quantity.uncertainty == 0) {
            result.quantity.uncertainty = absent;
            result.parts.clear();
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The data show neither noise nor a last digit to tell it from."));
        }
}

// The loss between two rows and what remains at the second one.
void addLoss(Outcome &outcome, const Prepared &p, const Parameters &parameters)
{
    const std::vector<double> &m = p.run.run.signal;
    const double before = atRow(m, p.rows.first), after = atRow(m, p.rows.last);
    const double noise = p.run.noise;
    double beforeMoved = 0, afterMoved = 0;
    if (p.windowed) {
        const Interval window = *parameters.interval(QStringLiteral("window"));
        const double by = 0.05 * (window.high - window.low);
        const auto at = [&](double low, double high) { return rowsBetween(p.run.run, {low, high}); };
        const auto down = at(window.low - by, window.high - by), up = at(window.low + by, window.high + by);
        if (down && up) {
            beforeMoved = betweenTwo(atRow(m, down->first), atRow(m, up->first));
            afterMoved = betweenTwo(atRow(m, down->last), atRow(m, up->last));
        }
    }
    const auto limits = [&](double u) { return p.windowed ? u : absent; };
    const double share = std::isfinite(p.run.referenceShare) ? p.run.referenceShare : absent;
    const Text referencePart = text(QT_TRANSLATE_NOOP("core", "reference mass")), limitsPart = text(QT_TRANSLATE_NOOP("core", "limits")),
               plateauPart = text(QT_TRANSLATE_NOOP("core", "plateau"));
    // A loss still under way is no plateau that drifts: the mass belongs to its temperature then.
    const double wander = wanderBefore(p, p.rows.last), plateau = std::min(wander, leastStep) / std::sqrt(3.0);
    if (wander > leastStep)
        outcome.issues.push_back(note("no-plateau", text(QT_TRANSLATE_NOOP("core", "The mass changes by %1 % over the last tenth of the temperatures: the residue is that at %2 °C, not that of a plateau."),
                                                         wander, atRow(p.run.run.temperature, p.rows.last))));
    outcome.results.push_back(measuredResult(QStringLiteral("residue"), after, percent(),
                                             {{noiseName(), noise}, {plateauPart, plateau}, {driftName(), p.run.drift}, {limitsPart, limits(afterMoved)}, {referencePart, share * after}}));
    outcome.results.push_back(measuredResult(QStringLiteral("mass_loss"), before - after, percent(),
                                             {{noiseName(), noise * std::sqrt(2.0)},
                                              {plateauPart, plateau},
                                              {driftName(), p.run.drift},
                                              {limitsPart, limits(std::hypot(beforeMoved, afterMoved))},
                                              {referencePart, share * std::abs(before - after)}}));
}

// Drying, settling and buoyancy at the beginning pass a level without any decomposition.
void addLevels(Outcome &outcome, const Prepared &p)
{
    const ThermalRun &run = p.run.run;
    const double begin = atRow(run.temperature, p.rows.first);
    const bool heated = std::ranges::any_of(run.segments, [](const Segment &s) { return s.kind == QLatin1String("heating"); });
    QStringList already, settling, early, returning;
    for (const int level : statedLosses) {
        const Passage passage = signalPassage(p.run, 100 - level, p.rows.first);
        const QString key = QStringLiteral("T_%1pct").arg(level);
        if (passage.fromTheStart) {
            already += key;
            continue;
        }
        if (!passage.row)
            continue; // the run loses less than that
        const double passed = atRow(run.temperature, *passage.row);
        const bool isothermal = heated && std::ranges::any_of(run.segments, [&](const Segment &s) {
                                    return s.kind == QLatin1String("isothermal") && s.first == 0 && *passage.row <= static_cast<double>(s.last);
                                });
        if (heated && (isothermal || std::abs(passed - begin) < startTransient)) {
            settling += key;
            continue;
        }
        if (heated && std::abs(passed - begin) < 5 * startTransient)
            early += key;
        const auto nearest = static_cast<std::size_t>(std::lround(*passage.row));
        // Means over some points: no single row's noise brings the mass back.
        double back = -std::numeric_limits<double>::infinity();
        for (std::size_t i = nearest; i < run.size(); ++i)
            if (std::abs(run.temperature[i] - passed) > p.rate.smoothing)
                back = std::max(back, p.rate.height[i]);
        if (back > 100 - level + std::max(0.1, 5 * (std::isfinite(p.run.noise) ? p.run.noise : 0)))
            returning += key;
        const double slope = std::abs(p.rate.perKelvin[std::min(nearest, run.size() - 1)]);
        ResultValue result;
        if (slope > 0) {
            // Several points decide together whether the level is passed.
            result = measuredResult(key, atRow(run.temperature, *passage.row), celsius(),
                                    {{noiseName(), p.run.noise / std::sqrt(3.0) / slope},
                                     {driftName(), p.run.drift / slope},
                                     {text(QT_TRANSLATE_NOOP("core", "reference mass")),
                                      std::isfinite(p.run.referenceShare) ? (100 - level) * p.run.referenceShare / slope : absent},
                                     {text(QT_TRANSLATE_NOOP("core", "sampling")),
                                      std::abs(run.temperature[std::min(nearest + 1, run.size() - 1)] - run.temperature[nearest]) / std::sqrt(12.0)}});
        } else {
            result = measuredResult(key, atRow(run.temperature, *passage.row), celsius(), {});
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The level is passed while the temperature stands still or falls."));
        }
        outcome.results.push_back(std::move(result));
    }
    const QString comma = QStringLiteral(", ");
    if (!settling.isEmpty())
        outcome.issues.push_back(warning("start-transient",
                                         text(QT_TRANSLATE_NOOP("core", "%1: left out, for the mass passes there before the temperature has risen by %2 K: drying, settling of the gas or the balance, not "
                                                                        "decomposition. A reference mass after drying (reference_mass = window) gives them a meaning."),
                                              settling.join(comma), startTransient)));
    if (!early.isEmpty())
        outcome.issues.push_back(warning("early-loss", text(QT_TRANSLATE_NOOP("core", "%1 lies within %2 K of where the run begins: more likely drying than decomposition."), early.join(comma),
                                                            5 * startTransient)));
    if (!returning.isEmpty())
        outcome.issues.push_back(warning("mass-returns", text(QT_TRANSLATE_NOOP("core", "%1: the mass rises above that level again later, as buoyancy or drift let it; the temperature is that of the first passage."),
                                                              returning.join(comma))));
    if (!already.isEmpty())
        outcome.issues.push_back(warning("below-from-the-start",
                                         text(QT_TRANSLATE_NOOP("core", "%1: left out, for the mass begins at %2 % of the reference mass (%3)."),
                                              already.join(comma), atRow(run.signal, p.rows.first), p.run.referenceWords.english())));
}

void addMassAt(Outcome &outcome, const Prepared &p, double temperature)
{
    const ThermalRun &run = p.run.run;
    const bool heating = std::ranges::any_of(run.segments, [](const Segment &s) { return s.kind != QLatin1String("cooling"); });
    const auto row = firstPassage(run.temperature, temperature, heating);
    if (!row || (*row == 0 && std::abs(run.temperature.front() - temperature) > 0.5)) {
        const auto [low, high] = std::ranges::minmax(run.temperature);
        outcome.issues.push_back(warning("temperature-outside",
                                         text(QT_TRANSLATE_NOOP("core", "mass_at is left out: %1 °C lies outside the run, which goes from %2 to %3 °C."), temperature, low,
                                              high),
                                         {{}, 0, QStringLiteral("temperature")}));
        return;
    }
    const double mass = atRow(run.signal, *row);
    ResultValue result = measuredResult(QStringLiteral("mass_at"), mass, percent(),
                                        {{noiseName(), p.run.noise},
                                         {driftName(), p.run.drift},
                                         {text(QT_TRANSLATE_NOOP("core", "reference mass")), std::isfinite(p.run.referenceShare) ? p.run.referenceShare * mass : absent}});
    result.index = {{QStringLiteral("temperature"), temperature}};
    result.indexUnit = QStringLiteral("degC");
    outcome.results.push_back(std::move(result));
}

void addCurves(Outcome &outcome, const Prepared &p, bool byTime)
{
    const ThermalRun &run = p.run.run;
    outcome.curves.push_back(derivedCurve("mass", p.run.corrected ? text(QT_TRANSLATE_NOOP("core", "Mass, corrected")) : text(QT_TRANSLATE_NOOP("core", "Mass")),
                                          CurveUse::Data, "T", celsius(), "mass", percent(), {run.temperature, run.signal, {}}));
    CurvePoints rate;
    for (std::size_t i = 0; i < run.size(); ++i) {
        // A gap where nothing is heated keeps the pen up between two ramps.
        const double value = byTime ? 60 * p.rate.perSecond[i] : p.rate.perKelvin[i];
        if (std::isnan(value) && (rate.y.empty() || std::isnan(rate.y.back())))
            continue;
        rate.x.push_back(run.temperature[i]);
        rate.y.push_back(value);
    }
    Curve dtg = derivedCurve("dtg", text(QT_TRANSLATE_NOOP("core", "Derivative")), CurveUse::Fit, "T", celsius(), byTime ? "loss_per_minute" : "loss_per_kelvin",
                             Unit::of(byTime ? "%/min" : "%/K"), std::move(rate));
    dtg.panel = QStringLiteral("dtg");
    outcome.curves.push_back(std::move(dtg));
    // What tables of a sample ask for at the temperature of another technique's transition.
    CurvePoints loss;
    const std::size_t stride = std::max<std::size_t>(run.size() / 4096, 1);
    double hottest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < run.size(); i += stride) {
        if (!(run.temperature[i] > hottest))
            continue;
        hottest = run.temperature[i];
        loss.x.push_back(hottest);
        loss.y.push_back(run.signal.front() - p.rate.height[i]);
        loss.uncertainty.push_back(std::hypot(std::isfinite(p.run.noise) ? p.run.noise : 0, p.run.drift));
    }
    Curve curve = derivedCurve("loss", text(QT_TRANSLATE_NOOP("core", "Loss since the start")), CurveUse::Data, "T", celsius(), "loss", percent(), std::move(loss));
    curve.panel = QStringLiteral("table");
    outcome.curves.push_back(std::move(curve));
}

void drawStep(Outcome &outcome, const Prepared &p, const StepWindows &windows, const StepConstruction &c)
{
    const auto line = [&](const char *key, const Text &label, CurveUse use, std::vector<double> x, std::vector<double> y) {
        outcome.curves.push_back(derivedCurve(key, label, use, "T", celsius(), "mass", percent(), {std::move(x), std::move(y), {}}));
    };
    if (c.start) {
        const double to = std::isfinite(c.onset) ? std::max(c.onset, windows.start.high) : windows.start.high;
        line("start_line", text(QT_TRANSLATE_NOOP("core", "Line before the step")), CurveUse::Baseline, {windows.start.low, to},
             {c.start->at(windows.start.low), c.start->at(to)});
    }
    if (c.end) {
        const double from = std::isfinite(c.endset) ? std::min(c.endset, windows.end.low) : windows.end.low;
        line("end_line", text(QT_TRANSLATE_NOOP("core", "Line after the step")), CurveUse::Baseline, {from, windows.end.high},
             {c.end->at(from), c.end->at(windows.end.high)});
    }
    const auto onTangent = [&](double T) { return c.steepestLevel + c.slope * (T - c.steepest); };
    const double from = std::isfinite(c.onset) ? c.onset : c.steepest, to = std::isfinite(c.endset) ? c.endset : c.steepest;
    if (to > from)
        line("tangent", text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest point")), CurveUse::Construction, {from, to}, {onTangent(from), onTangent(to)});
    const auto mark = [&](const char *key, const Text &label, double T, double mass) {
        if (std::isfinite(T) && std::isfinite(mass))
            line(key, label, CurveUse::Points, {T}, {mass});
    };
    mark("T_onset", text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), c.onset, std::isfinite(c.onset) ? onTangent(c.onset) : absent);
    mark("T_endset", text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), c.endset, std::isfinite(c.endset) ? onTangent(c.endset) : absent);
    mark("T_midpoint", text(QT_TRANSLATE_NOOP("core", "Midpoint")), c.midpoint, 0.5 * (c.levelLow + c.levelHigh));
    mark("T_max_rate", text(QT_TRANSLATE_NOOP("core", "Greatest rate")), c.steepest, c.steepestLevel);
    if (const auto row = firstPassage(p.run.run.temperature, c.deviation, true); row && std::isfinite(c.deviation))
        mark("T_deviation", text(QT_TRANSLATE_NOOP("core", "First deviation")), c.deviation, atRow(p.rate.height, *row));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    Outcome outcome;
    outcome.parameters = parameters;
    auto p = prepared(inputs, parameters, outcome.issues);
    if (!p)
        return p.failure();
    outcome.parameters.set(QStringLiteral("smoothing"), p->rate.smoothing);
    outcome.issues.push_back(note("reference-mass", text(QT_TRANSLATE_NOOP("core", "Percents refer to %1."), p->run.referenceWords.english())));
    if (p->rows.clipped)
        outcome.issues.push_back(warning("window-beyond-data", text(QT_TRANSLATE_NOOP("core", "The limits reach beyond the run and were moved to its ends.")),
                                         {{}, 0, QStringLiteral("window")}));
    if (p->run.run.holes > 0)
        outcome.issues.push_back(note("holes", countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) without temperature or mass were left out."),
                                                           static_cast<int>(std::min<std::size_t>(p->run.run.holes, 1000000000)))));
    if (!p->run.corrected && p->run.drift > 0.1)
        outcome.issues.push_back(note("not-corrected", text(QT_TRANSLATE_NOOP("core", "The mass rises above its start or falls below nothing by %1 %; a correction run (blank) "
                                                                                      "would take the buoyancy out."),
                                                            p->run.drift * std::sqrt(3.0))));
    const std::array<FallRate, 2> otherRates{fallRate(p->run, 0.5 * p->rate.smoothing), fallRate(p->run, 2 * p->rate.smoothing)};
    const bool byTime = parameters.words(QStringLiteral("derivative")) == QLatin1String("time");
    if (byTime && !p->run.run.timed)
        outcome.issues.push_back(warning("no-time", text(QT_TRANSLATE_NOOP("core", "The run has no column of time: its derivative is given per kelvin.")), {{}, 0, QStringLiteral("derivative")}));
    addCurves(outcome, *p, byTime && p->run.run.timed);
    const auto windows = mainWindows(*p, parameters);
    const auto main = windows ? explored(*p, *windows, otherRates) : std::nullopt;
    if (main) {
        addStep(outcome, *p, *main, {}, {});
        drawStep(outcome, *p, *windows, main->c);
    } else {
        outcome.issues.push_back(warning("no-step", text(QT_TRANSLATE_NOOP("core", "The mass shows no step on heating that stands out of the noise: temperatures of one are left out."))));
    }
    addLevels(outcome, *p);
    addLoss(outcome, *p, parameters);
    if (const double temperature = parameters.number(QStringLiteral("temperature")); std::isfinite(temperature))
        addMassAt(outcome, *p, temperature);
    const std::vector<StepRows> steps = stepsOf(*p);
    const std::vector<StepWindows> stepWindows = windowsOf(*p, steps);
    ResultValue count;
    count.key = QStringLiteral("steps");
    count.quantity = {static_cast<double>(steps.size()), absent, Unit()};
    count.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A count."));
    outcome.results.push_back(count);
    if (steps.size() > 1)
        for (std::size_t k = 0; k < steps.size(); ++k) {
            const auto each = explored(*p, stepWindows[k], otherRates);
            if (!each)
                continue;
            const std::map<QString, double> index{{QStringLiteral("step"), static_cast<double>(k + 1)}};
            addStep(outcome, *p, *each, QStringLiteral("step_"), index);
            ResultValue loss = measuredResult(QStringLiteral("step_mass_loss"), each->c.horizontal(), percent(),
                                              {{noiseName(), p->run.noise * std::sqrt(2.0)},
                                               {driftName(), p->run.drift},
                                               {text(QT_TRANSLATE_NOOP("core", "limits")),
                                                std::hypot(windowPart(*each, &StepConstruction::levelLow), windowPart(*each, &StepConstruction::levelHigh))}});
            loss.index = index;
            outcome.results.push_back(std::move(loss));
        }
    if (p->windowed && steps.size() > 1)
        outcome.issues.push_back(note("several-steps", text(QT_TRANSLATE_NOOP("core", "There are %1 steps between the limits; the tangents are those of the steepest one."), steps.size())));
    withholdNothing(outcome);
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    Issues ignored;
    const auto p = prepared(inputs, given, ignored);
    if (!p)
        return proposed;
    proposed.set(QStringLiteral("smoothing"), p->rate.smoothing);
    if (const auto windows = mainWindows(*p, given)) {
        proposed.set(QStringLiteral("step"), windows->step);
        proposed.set(QStringLiteral("start_window"), windows->start);
        proposed.set(QStringLiteral("end_window"), windows->end);
    }
    return proposed;
}

// A calorimeter with a balance shows a decomposition only where the mass changes; that of a melting standard does not.
bool suits(const Inputs &inputs)
{
    const Dataset *data = inputs.dataset();
    if (!data || data->technique == QLatin1String("thermogravimetry"))
        return data != nullptr;
    Issues ignored;
    const auto p = prepared(inputs, {}, ignored);
    return p && !stepsOf(*p).empty();
}

Result<Done> check(const Inputs &, const Parameters &parameters)
{
    for (const char *key : {"window", "step", "start_window", "end_window"}) {
        const auto window = parameters.interval(QLatin1StringView(key));
        if (window && !(window->low < window->high))
            return failure("empty-window",
                           text(QT_TRANSLATE_NOOP("core", "The range %1 goes from %2 to %3; expected the lower limit first."), key, window->low, window->high),
                           {{}, 0, QString::fromLatin1(key)});
    }
    return Done{};
}

} // namespace

AnalysisSpec decompositionAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("thermogravimetry.decomposition");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Decomposition and mass loss"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "Masses are percents of the stated reference mass, after subtraction of the correction run where there is one. Onset and end of a step are the crossings of the tangent at "
                "its steepest point with the lines before and after it, the midpoint halves the step between its limits (ISO 11358-1); the first deviation follows ASTM E2550. The "
                "uncertainty holds noise, the drift of the plateau a residue is read on, buoyancy and drift as far as the curve betrays them, windows and smoothing, not the calibration of the temperature."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Run")),
                    {{QStringLiteral("temperature"), false}, {QStringLiteral("mass"), false}, {QStringLiteral("time"), true}},
                    false,
                    false},
                   {QStringLiteral("blank"),
                    text(QT_TRANSLATE_NOOP("core", "Correction run")),
                    {{QStringLiteral("temperature"), false}, {QStringLiteral("mass"), false}, {QStringLiteral("time"), true}},
                    true,
                    false}};
    spec.parameters = decompositionParameters();
    spec.outputs = decompositionOutputs();
    spec.mainResult = QStringLiteral("T_onset");
    spec.suits = suits;
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::thermogravimetry
