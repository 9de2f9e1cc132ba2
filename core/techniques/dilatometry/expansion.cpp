// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "analysis/instrumentscale.h"
#include "analysis/thermalstep.h"
#include "techniques/dilatometry/analyses.h"
#include "techniques/dilatometry/lengthrun.h"
#include "techniques/dilatometry/proposals.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::dilatometry
{

namespace
{

constexpr double dropShare = 0.5;     // the coefficient must fall by as much of itself to drop
constexpr double recovered = 0.5;     // of the coefficient before: the sample expands again
constexpr double lastsShare = 0.05;   // of the span of the run that it must do so over
constexpr double significantFall = 6; // times the noise: the length has passed a maximum

Unit celsius() { return Unit::of("degC"); }
Unit perKelvin() { return Unit::of("1/K"); }
Text noiseName() { return text(QT_TRANSLATE_NOOP("core", "noise")); }
Text windowsName() { return text(QT_TRANSLATE_NOOP("core", "windows")); }
Text smoothingName() { return text(QT_TRANSLATE_NOOP("core", "smoothing")); }
Text lengthName() { return text(QT_TRANSLATE_NOOP("core", "length")); }

double proposedWidth(const LengthRun &run)
{
    const auto [low, high] = std::ranges::minmax(run.run.temperature);
    return 0.02 * (high - low);
}

struct Prepared
{
    LengthRun run;
    FallRate rate;
    Interval range;
};

Result<Prepared> prepared(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    auto run = lengthRun(inputs, parameters, issues);
    if (!run)
        return run.failure();
    const double given = parameters.number(QStringLiteral("smoothing"));
    Prepared p{*run, fallRate(*run, given > 0 ? given : proposedWidth(*run)), {}};
    const auto [low, high] = std::ranges::minmax(p.run.run.temperature);
    p.range = parameters.interval(QStringLiteral("range")).value_or(Interval{low, high});
    if (!rowsBetween(p.run.run, p.range))
        return failure("empty-window", text(QT_TRANSLATE_NOOP("core", "The range from %1 to %2 °C holds nothing of the run, which goes from %3 to %4 °C."), p.range.low,
                                            p.range.high, low, high),
                       {{}, 0, QStringLiteral("range")});
    return p;
}

// Slope errors assume independent points; where a curve wanders about its line by more than the noise of a point, as many
// points fewer are independent.
double slopeError(const StraightLine &line, double noise)
{
    if (!std::isfinite(line.slopeError))
        return absent;
    const double wander = noise > 0 && std::isfinite(noise) ? line.residualDeviation / noise : 1;
    return line.slopeError * std::sqrt(std::max(wander, 1.0));
}

Interval moved(const Interval &window, double low, double high)
{
    const double width = window.high - window.low;
    return {window.low + low * width, window.high + high * width};
}

// What moving either end of a window by a share either way does to a value.
template<class Value>
double windowPart(const Interval &window, double share, Value value)
{
    const double low = betweenTwo(value(moved(window, -share, 0)), value(moved(window, share, 0)));
    const double high = betweenTwo(value(moved(window, 0, -share)), value(moved(window, 0, share)));
    return std::hypot(std::isfinite(low) ? low : 0, std::isfinite(high) ? high : 0);
}

void add(Outcome &outcome, const char *key, double value, const Unit &unit, std::vector<UncertaintyPart> parts)
{
    if (std::isfinite(value))
        outcome.results.push_back(measuredResult(QLatin1StringView(key), value, unit, std::move(parts)));
}

double slopeIn(const LengthRun &run, const Interval &window)
{
    const auto line = lineBetween(run.run, window);
    return line ? line->slope : absent;
}

// Mean coefficient by the slope of the line through all points of the range, or by the lengths at its two ends. For a
// strain that is a parabola both are the same; all points are less noisy.
Result<Done> addMean(Outcome &outcome, const Prepared &p, bool byEnds)
{
    const auto line = lineBetween(p.run.run, p.range);
    const auto rows = rowsBetween(p.run.run, p.range);
    if (!line || !rows || line->points < 3)
        return failure("few-points", text(QT_TRANSLATE_NOOP("core", "The range from %1 to %2 °C holds fewer than 3 points."), p.range.low, p.range.high),
                       {{}, 0, QStringLiteral("range")});
    const auto ends = [&](const Interval &range) {
        const auto between = rowsBetween(p.run.run, range);
        if (!between)
            return absent;
        const double dT = atRow(p.run.run.temperature, between->last) - atRow(p.run.run.temperature, between->first);
        return (atRow(p.rate.height, between->last) - atRow(p.rate.height, between->first)) / dT;
    };
    const double byLine = line->slope, secant = ends(p.range);
    const double value = byEnds ? secant : byLine;
    const double span = std::abs(atRow(p.run.run.temperature, rows->last) - atRow(p.run.run.temperature, rows->first));
    // A smoothed end has the noise of the points that its parabola leans on.
    const double leaning = std::max(p.rate.smoothing / span * static_cast<double>(line->points), 1.0);
    const double noise = byEnds ? p.run.noise * 1.5 * std::sqrt(2 / leaning) / span : slopeError(*line, p.run.noise);
    add(outcome, "alpha_mean", value, perKelvin(),
        {{noiseName(), noise},
         {text(QT_TRANSLATE_NOOP("core", "ends or all points")), betweenTwo(byLine, secant)},
         {text(QT_TRANSLATE_NOOP("core", "limits")), windowPart(p.range, 0.05, [&](const Interval &range) { return byEnds ? ends(range) : slopeIn(p.run, range); })},
         {lengthName(), p.run.lengthShare * std::abs(value)}});
    const double change = atRow(p.rate.height, rows->last) - atRow(p.rate.height, rows->first);
    add(outcome, "expansion", 100 * change, Unit::of("%"), {{noiseName(), 100 * p.run.noise}, {lengthName(), 100 * p.run.lengthShare * std::abs(change)}});
    return Done{};
}

// Does the sample expand again above a temperature, at half the coefficient it had before or more, over a twentieth of the run?
// What softens under the load goes on yielding; what only changes its structure does not.
bool expandsAgain(const Prepared &p, double from, double coefficient)
{
    const std::vector<double> &T = p.run.run.temperature;
    const auto [low, high] = std::ranges::minmax(T);
    double stretch = 0;
    for (std::size_t i = 1; i < T.size(); ++i)
        if (T[i] > from && T[i] > T[i - 1] && -p.rate.perKelvin[i] > recovered * std::abs(coefficient))
            stretch += T[i] - T[i - 1];
    return stretch > lastsShare * (high - low);
}

// Returns the temperature above which the sample yields to the load, if it does.
std::optional<double> addTransition(Outcome &outcome, const Prepared &p, const Interval &glass, const Interval &liquid)
{
    const auto below = lineBetween(p.run.run, glass), above = lineBetween(p.run.run, liquid);
    // A liquid expands more than its glass, or yields to the load for good; anything else is another transformation.
    const bool less = below && above && above->slope < below->slope, yields = less && above->slope < 0 && !expandsAgain(p, liquid.high, below->slope);
    const bool transformation = less && !yields;
    const auto branch = [&](const char *name, const std::optional<StraightLine> &line, const Interval &window) {
        if (!line || line->points < 3) {
            outcome.issues.push_back(warning("few-points", text(QT_TRANSLATE_NOOP("core", "%1 is left out: its window from %2 to %3 °C holds fewer than 3 points."), name, window.low,
                                                                window.high)));
            return;
        }
        add(outcome, name, line->slope, perKelvin(),
            {{noiseName(), slopeError(*line, p.run.noise)},
             {windowsName(), windowPart(window, 0.1, [&](const Interval &w) { return slopeIn(p.run, w); })},
             {lengthName(), p.run.lengthShare * std::abs(line->slope)}});
    };
    branch(transformation ? "alpha_before" : "alpha_glass", below, glass);
    branch(transformation ? "alpha_after" : yields ? "yield_slope" : "alpha_liquid", above, liquid);
    if (!below || !above)
        return std::nullopt;
    const auto crossing = [&](const Interval &g, const Interval &l) {
        const auto a = lineBetween(p.run.run, g), b = lineBetween(p.run.run, l);
        return a && b ? intersection(*a, *b).value_or(absent) : absent;
    };
    const double at = crossing(glass, liquid);
    if (!(at > glass.low && at < liquid.high)) {
        outcome.issues.push_back(warning("no-intersection", text(QT_TRANSLATE_NOOP("core", "T_g is left out: the tangents do not meet between their windows."))));
        return std::nullopt;
    }
    const double angle = std::abs(above->slope - below->slope);
    const auto lineError = [&](const StraightLine &line) {
        const double wander = p.run.noise > 0 ? std::max(line.residualDeviation / p.run.noise, 1.0) : 1.0;
        const double error = line.errorAt(at) * std::sqrt(wander);
        return std::isfinite(error) ? error : p.run.noise;
    };
    // What the branches bend within their windows stands for windows elsewhere.
    const double course = std::hypot(std::max(below->residualDeviation - p.run.noise, 0.0), std::max(above->residualDeviation - p.run.noise, 0.0)) / angle;
    const char *key = transformation ? "T_transformation" : "T_g";
    if (transformation)
        outcome.issues.push_back(warning("transformation", text(QT_TRANSLATE_NOOP("core", "The sample expands less above %1 °C than below, and does not go on yielding: no glass transition (a liquid expands more than its "
                                                                                          "glass) but a transformation, and it is named so."),
                                                                at)));
    else if (yields)
        outcome.issues.push_back(note("yields", text(QT_TRANSLATE_NOOP("core", "Above %1 °C the sample yields to the load: T_g is the onset of the downward tangent (ASTM E1545, penetration). What follows is the yielding "
                                                                               "(yield_slope), no coefficient of the liquid."),
                                                     at)));
    add(outcome, key, at, celsius(),
        {{noiseName(), std::hypot(lineError(*below), lineError(*above)) / angle},
         {windowsName(), std::hypot(windowPart(glass, 0.1, [&](const Interval &w) { return crossing(w, liquid); }),
                                    windowPart(liquid, 0.1, [&](const Interval &w) { return crossing(glass, w); }))},
         {text(QT_TRANSLATE_NOOP("core", "course of the branches")), course}});

    const auto draw = [&](const char *name, Text label, const StraightLine &line, double from, double to) {
        outcome.curves.push_back(derivedCurve(name, std::move(label), CurveUse::Baseline, "T", celsius(), "strain", Unit(), {{from, to}, {line.at(from), line.at(to)}, {}}));
    };
    const double beyond = 0.15 * (liquid.high - glass.low);
    draw("glass_line", transformation ? text(QT_TRANSLATE_NOOP("core", "Tangent below")) : text(QT_TRANSLATE_NOOP("core", "Tangent of the glass")), *below, glass.low, std::max(at + beyond, glass.high));
    draw("liquid_line", transformation ? text(QT_TRANSLATE_NOOP("core", "Tangent above")) : yields ? text(QT_TRANSLATE_NOOP("core", "Tangent of the yielding")) : text(QT_TRANSLATE_NOOP("core", "Tangent of the liquid")), *above, std::min(at - 0.3 * beyond, liquid.low), liquid.high);
    outcome.curves.push_back(derivedCurve(key, transformation ? text(QT_TRANSLATE_NOOP("core", "Transformation")) : text(QT_TRANSLATE_NOOP("core", "Glass transition")), CurveUse::Points, "T", celsius(), "strain", Unit(), {{at}, {below->at(at)}, {}}));
    return yields ? std::optional(at) : std::nullopt;
}

// The greatest length on heating, where the curve turns round; nullopt when it does not.
std::optional<double> turnover(const LengthRun &run, const FallRate &rate, double &spread)
{
    const std::vector<double> &T = run.run.temperature, &L = rate.height;
    std::size_t top = 0;
    for (std::size_t i = 0; i < L.size(); ++i)
        if (L[i] > L[top])
            top = i;
    const double lowest = *std::min_element(L.begin() + static_cast<std::ptrdiff_t>(top), L.end());
    if (top < 2 || top + 2 >= L.size() || !(L[top] - lowest > significantFall * run.noise) || !(L[top] - lowest > 0.01 * (L[top] - L.front())))
        return std::nullopt;
    // Where the coefficient passes through nothing.
    for (std::size_t i = top > 3 ? top - 3 : 1; i < std::min(top + 4, L.size()); ++i) {
        const double a = rate.perKelvin[i - 1], b = rate.perKelvin[i];
        if (!(a <= 0 && b >= 0) || a == b)
            continue;
        const double slope = (b - a) / (T[i] - T[i - 1]);
        // The slope of the coefficient over the smoothing width, for two neighbours are nearly the same point.
        const auto before = firstPassage(T, T[i] - 0.5 * rate.smoothing, true), after = firstPassage(T, T[i] + 0.5 * rate.smoothing, true);
        const double wide = before && after ? (atRow(rate.perKelvin, *after) - atRow(rate.perKelvin, *before)) / rate.smoothing : slope;
        spread = std::isfinite(rate.noise[i]) && std::abs(wide) > 0 ? rate.noise[i] / std::abs(wide) : absent;
        return T[i - 1] - a / slope;
    }
    spread = absent;
    return T[top];
}

// The extrapolated onset of the steepest fall of the coefficient: where the line of the coefficient before meets the
// tangent at the steepest point. Newest after the rise that a liquid begins with.
struct Drop
{
    double temperature = absent, level = absent, steepest = absent, steepestLevel = absent, slope = absent;
};
std::optional<Drop> coefficientDrop(const LengthRun &run, const FallRate &rate)
{
    NoisyRun alpha;
    for (std::size_t i = 0; i < rate.perKelvin.size(); ++i) {
        if (!std::isfinite(rate.perKelvin[i]))
            continue;
        alpha.run.temperature.push_back(run.run.temperature[i]);
        alpha.run.time.push_back(run.run.time[i]);
        alpha.run.signal.push_back(-rate.perKelvin[i]);
        alpha.noise = rate.noise[i];
    }
    if (alpha.run.size() < 20)
        return std::nullopt;
    alpha.run.segments = {{QStringLiteral("heating"), 0, alpha.run.size() - 1, absent, alpha.run.temperature.front(), alpha.run.temperature.back()}};
    const FallRate fall = fallRate(alpha, rate.smoothing);
    // The ends lean on half a window.
    const double low = alpha.run.temperature.front() + rate.smoothing, high = alpha.run.temperature.back() - 0.5 * rate.smoothing;
    std::optional<std::size_t> steepest;
    for (std::size_t i = 0; i < fall.perKelvin.size(); ++i)
        if (alpha.run.temperature[i] > low && alpha.run.temperature[i] < high && std::isfinite(fall.perKelvin[i]) &&
            (!steepest || fall.perKelvin[i] > fall.perKelvin[*steepest]))
            steepest = i;
    if (!steepest || !(fall.perKelvin[*steepest] > 0))
        return std::nullopt;
    // From the steepest point back to where the fall began, and as far again for the level before.
    std::size_t begin = *steepest;
    while (begin > 0 && fall.perKelvin[begin - 1] > 0.05 * fall.perKelvin[*steepest])
        --begin;
    std::size_t end = *steepest;
    while (end + 1 < fall.perKelvin.size() && fall.perKelvin[end + 1] > 0.05 * fall.perKelvin[*steepest])
        ++end;
    const double before = fall.height[begin], after = fall.height[end];
    if (!(before > 0) || !(before - after > dropShare * before) || !(before - after > significantFall * alpha.noise))
        return std::nullopt;
    Drop drop;
    drop.steepest = alpha.run.temperature[*steepest];
    drop.steepestLevel = fall.height[*steepest];
    drop.slope = -fall.perKelvin[*steepest];
    const double T0 = alpha.run.temperature[begin], reach = std::max(2 * rate.smoothing, drop.steepest - T0);
    auto line = lineBetween(alpha.run, {T0 - reach, T0});
    // A peak right before the drop is no level to start from: then its height is.
    if (!line || line->at(drop.steepest) < after || std::abs(line->slope * (drop.steepest - T0)) > 0.5 * (before - after))
        line = lineThrough(T0, before, drop.steepest, before);
    StraightLine tangent;
    tangent.centre = drop.steepest;
    tangent.intercept = drop.steepestLevel;
    tangent.slope = drop.slope;
    const auto at = intersection(*line, tangent);
    if (!at || !(*at < drop.steepest))
        return std::nullopt;
    drop.temperature = *at;
    drop.level = line->at(*at);
    return drop;
}

void addSoftening(Outcome &outcome, const Prepared &p, const std::optional<double> &yieldsAbove)
{
    if (p.run.run.segments.empty() || p.run.run.segments.front().kind == QLatin1String("cooling"))
        return;
    const std::array<FallRate, 2> others{fallRate(p.run, 0.5 * p.rate.smoothing), fallRate(p.run, 2 * p.rate.smoothing)};
    double spread = absent, ignored = absent;
    const auto top = turnover(p.run, p.rate, spread);
    if (top && yieldsAbove && *top < *yieldsAbove) {
        // Under a load the length turns round before the tangents meet: nothing softens below the glass transition.
        outcome.issues.push_back(note("no-softening-point", text(QT_TRANSLATE_NOOP("core", "T_softening is left out: the greatest length, at %1 °C, is where the yielding under the load comes to outweigh the expansion, part of the same event as T_g."),
                                                                 std::round(10 * *top) / 10)));
    } else if (top) {
        const auto narrow = turnover(p.run, others[0], ignored), wide = turnover(p.run, others[1], ignored);
        const double spacing = std::abs(p.run.run.temperature.back() - p.run.run.temperature.front()) / static_cast<double>(p.run.run.size());
        add(outcome, "T_softening", *top, celsius(),
            {{noiseName(), spread},
             {text(QT_TRANSLATE_NOOP("core", "sampling")), spacing / std::sqrt(12.0)},
             {smoothingName(), narrow && wide ? betweenTwo(*narrow, *wide) : absent}});
        if (const auto row = firstPassage(p.run.run.temperature, *top, true))
            outcome.curves.push_back(derivedCurve("T_softening", text(QT_TRANSLATE_NOOP("core", "Softening")), CurveUse::Points, "T", celsius(), "strain", Unit(),
                                                  {{*top}, {atRow(p.rate.height, *row)}, {}}));
    }
    if (const auto drop = coefficientDrop(p.run, p.rate)) {
        const auto narrow = coefficientDrop(p.run, others[0]), wide = coefficientDrop(p.run, others[1]);
        const auto row = firstPassage(p.run.run.temperature, drop->temperature, true);
        const double noise = row ? atRow(p.rate.noise, *row) : absent;
        add(outcome, "T_drop", drop->temperature, celsius(),
            {{noiseName(), std::isfinite(noise) ? noise / std::abs(drop->slope) : absent},
             {smoothingName(), narrow && wide ? std::max(betweenTwo(narrow->temperature, wide->temperature), std::abs(narrow->temperature - drop->temperature) / std::sqrt(3.0)) : absent}});
        for (auto [key, label, use, x, y] :
             {std::tuple{"drop_tangent", text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest fall")), CurveUse::Construction,
                         std::vector<double>{drop->temperature, drop->steepest}, std::vector<double>{drop->level, drop->steepestLevel}},
              std::tuple{"T_drop", text(QT_TRANSLATE_NOOP("core", "Sudden drop")), CurveUse::Points, std::vector<double>{drop->temperature}, std::vector<double>{drop->level}}}) {
            Curve curve = derivedCurve(key, std::move(label), use, "T", celsius(), "alpha", perKelvin(), {std::move(x), std::move(y), {}});
            curve.panel = QStringLiteral("alpha");
            outcome.curves.push_back(std::move(curve));
        }
    }
}

void addCurves(Outcome &outcome, const Prepared &p)
{
    const ThermalRun &run = p.run.run;
    outcome.curves.insert(outcome.curves.begin(),
                          derivedCurve("strain", text(QT_TRANSLATE_NOOP("core", "Change of length")), CurveUse::Data, "T", celsius(), "strain", Unit(), {run.temperature, run.signal, {}}));
    CurvePoints alpha, mean;
    for (std::size_t i = 0; i < run.size(); ++i)
        if (std::isfinite(p.rate.perKelvin[i])) {
            alpha.x.push_back(run.temperature[i]);
            alpha.y.push_back(-p.rate.perKelvin[i]);
            alpha.uncertainty.push_back(std::isfinite(p.rate.noise[i]) ? p.rate.noise[i] : absent);
        }
    const double T0 = run.temperature.front(), start = p.rate.height.front();
    const auto [low, high] = std::ranges::minmax(run.temperature);
    for (std::size_t i = 0; i < run.size(); ++i)
        if (std::abs(run.temperature[i] - T0) > 0.05 * (high - low)) {
            mean.x.push_back(run.temperature[i]);
            mean.y.push_back((p.rate.height[i] - start) / (run.temperature[i] - T0));
        }
    Curve coefficient = derivedCurve("alpha", text(QT_TRANSLATE_NOOP("core", "Coefficient of expansion")), CurveUse::Data, "T", celsius(), "alpha", perKelvin(), std::move(alpha));
    coefficient.panel = QStringLiteral("alpha");
    outcome.curves.push_back(std::move(coefficient));
    Curve technical = derivedCurve("alpha_technical", text(QT_TRANSLATE_NOOP("core", "Mean coefficient from %1 °C"), T0), CurveUse::Data, "T", celsius(), "alpha_mean", perKelvin(),
                                   std::move(mean));
    technical.panel = QStringLiteral("alpha");
    outcome.curves.push_back(std::move(technical));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    Outcome outcome;
    outcome.parameters = parameters;
    const auto p = prepared(inputs, parameters, outcome.issues);
    if (!p)
        return p.failure();
    outcome.parameters.set(QStringLiteral("smoothing"), p->rate.smoothing);
    addCurves(outcome, *p);
    if (const auto done = addMean(outcome, *p, parameters.words(QStringLiteral("mean")) == QLatin1String("ends")); !done)
        return done.failure();
    const auto glass = parameters.interval(QStringLiteral("glass_window")), liquid = parameters.interval(QStringLiteral("liquid_window"));
    std::optional<double> yieldsAbove;
    if (glass && liquid)
        yieldsAbove = addTransition(outcome, *p, *glass, *liquid);
    else
        outcome.issues.push_back(note("no-transition", text(QT_TRANSLATE_NOOP("core", "The coefficient of expansion shows no lasting change: no glass transition is reported. Windows set by hand override that."))));
    addSoftening(outcome, *p, yieldsAbove);
    if (const double T = parameters.number(QStringLiteral("temperature")); std::isfinite(T)) {
        const bool rising = p->run.run.temperature.back() > p->run.run.temperature.front();
        const auto row = firstPassage(p->run.run.temperature, T, rising);
        const double alpha = row ? -atRow(p->rate.perKelvin, *row) : absent;
        if (std::isfinite(alpha)) {
            ResultValue result = measuredResult(QStringLiteral("alpha"), alpha, perKelvin(),
                                                {{noiseName(), atRow(p->rate.noise, *row)}, {lengthName(), p->run.lengthShare * std::abs(alpha)}});
            result.index = {{QStringLiteral("temperature"), T}};
            result.indexUnit = QStringLiteral("degC");
            outcome.results.push_back(std::move(result));
        } else {
            outcome.issues.push_back(warning("temperature-outside", text(QT_TRANSLATE_NOOP("core", "alpha is left out: %1 °C lies outside the run."), T), {{}, 0, QStringLiteral("temperature")}));
        }
    }
    if (!p->run.corrected)
        outcome.issues.push_back(note("not-corrected", text(QT_TRANSLATE_NOOP("core", "No correction run was subtracted here: the expansion of the system is in the coefficients unless the instrument took it out."))));
    addTemperatureScale(outcome, temperatureAccuracy(parameters));
    addLengthScale(outcome, parameters, p->range.high - p->range.low);
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    Issues ignored;
    if (const Dataset *data = inputs.dataset(); data && !given.isSet(QStringLiteral("length")))
        if (const auto length = statedLength(*data))
            proposed.set(QStringLiteral("length"), length->value);
    const auto p = prepared(inputs, given, ignored);
    if (!p)
        return proposed;
    proposed.set(QStringLiteral("smoothing"), p->rate.smoothing);
    if (!given.isSet(QStringLiteral("glass_window")) || !given.isSet(QStringLiteral("liquid_window")))
        if (const auto windows = proposedTransition(p->run, p->rate)) {
            proposed.set(QStringLiteral("glass_window"), windows->glass);
            proposed.set(QStringLiteral("liquid_window"), windows->liquid);
        }
    if (!given.isSet(QStringLiteral("range"))) {
        // Below the transition, where a mean means something.
        const auto [low, high] = std::ranges::minmax(p->run.run.temperature);
        const auto glass = given.isSet(QStringLiteral("glass_window")) ? given.interval(QStringLiteral("glass_window")) : proposed.interval(QStringLiteral("glass_window"));
        proposed.set(QStringLiteral("range"), Interval{low, glass ? std::max(glass->high, low + 0.05 * (high - low)) : high});
    }
    return proposed;
}

Result<Done> check(const Inputs &, const Parameters &parameters)
{
    for (const char *key : {"range", "glass_window", "liquid_window"}) {
        const auto window = parameters.interval(QLatin1StringView(key));
        if (window && !(window->low < window->high))
            return failure("empty-window",
                           text(QT_TRANSLATE_NOOP("core", "The range %1 goes from %2 to %3; expected the lower limit first."), key, window->low, window->high),
                           {{}, 0, QString::fromLatin1(key)});
    }
    const auto glass = parameters.interval(QStringLiteral("glass_window")), liquid = parameters.interval(QStringLiteral("liquid_window"));
    if (glass && liquid && glass->high > liquid->low)
        return failure("windows-overlap", text(QT_TRANSLATE_NOOP("core", "The window of the glass ends at %1 °C, that of the liquid begins at %2 °C; expected the glass below the liquid."),
                                               glass->high, liquid->low),
                       {{}, 0, QStringLiteral("liquid_window")});
    return Done{};
}

} // namespace

AnalysisSpec expansionAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("dilatometry.expansion");
    spec.version = 5;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Thermal expansion and glass transition"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "Coefficients of linear expansion refer to the length at room temperature; the mean one is the slope of the strain over the range (ASTM E831, ISO 7991), the one at a temperature the slope of "
                "local parabolas. The glass transition is the crossing of the tangents to the glass and the liquid (ASTM E1545, ISO 7884-8), the dilatometric softening point the greatest length. The "
                "uncertainty holds noise, windows, smoothing and length, for temperatures the accuracy of their scale, for coefficients those of the displacement and of the system correction (1 K, 1 % and 0.2e-6/K are estimates of ours)."));
    spec.inputs = lengthInputs();
    spec.parameters = {
        programmeSegment().withHelp(text(QT_TRANSLATE_NOOP("core", "Number in time order, or a kind with its number. Without one the heating stretch that spans most."))),
        rangeParameter("range", QT_TRANSLATE_NOOP("core", "Range of the mean coefficient"), "degC")
            .withHandle(HandleKind::Limits)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Between these temperatures the mean coefficient is taken; proposed: up to where the glass ends."))),
        choiceParameter("mean", QT_TRANSLATE_NOOP("core", "Mean coefficient from"),
                        {{QStringLiteral("regression"), text(QT_TRANSLATE_NOOP("core", "all points"))}, {QStringLiteral("ends"), text(QT_TRANSLATE_NOOP("core", "the two ends"))}}, "regression")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Slope of the line through all points of the range, or the chord between its ends. Equal for a parabola; the difference stands in the uncertainty."))),
        rangeParameter("glass_window", QT_TRANSLATE_NOOP("core", "Tangent of the glass"), "degC").withHandle(HandleKind::Band).thatMayBeUnset().withHelp(
            text(QT_TRANSLATE_NOOP("core", "Where the line below the transition is fitted."))),
        rangeParameter("liquid_window", QT_TRANSLATE_NOOP("core", "Tangent of the liquid"), "degC").withHandle(HandleKind::Band).thatMayBeUnset().withHelp(
            text(QT_TRANSLATE_NOOP("core", "Where the line above the transition is fitted: the steeper branch, or the falling one where the sample softens under load."))),
        lengthParameter(),
        smoothingParameter(),
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "degC").thatMayBeUnset().withHelp(
            text(QT_TRANSLATE_NOOP("core", "Where the coefficient alpha is given."))),
        blankExpansionParameter(),
        temperatureAccuracyParameter(mechanicalTemperatureAccuracy),
        lengthAccuracyParameter(),
        systemAccuracyParameter(),
    };
    const auto alpha = [](const char *index) { return *index ? QStringLiteral("<i>α</i><sub>%1</sub>").arg(QString::fromUtf8(index)) : QStringLiteral("<i>α</i>"); };
    spec.outputs = {
        {QStringLiteral("alpha_mean"), alpha("m"), text(QT_TRANSLATE_NOOP("core", "Mean coefficient of expansion")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "(L2 - L1) / (L0 (T2 - T1)) over the range, by the line through its points or by its ends (ASTM E831, ISO 7991)."))},
        {QStringLiteral("T_g"), QStringLiteral("<i>T</i><sub>g</sub>"), text(QT_TRANSLATE_NOOP("core", "Glass transition")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Crossing of the tangents to the curve below and above the transition (ASTM E1545, ISO 7884-8)."))},
        {QStringLiteral("T_softening"), QStringLiteral("<i>T</i><sub>s</sub>"), text(QT_TRANSLATE_NOOP("core", "Dilatometric softening point")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Greatest length on heating: the sample yields to the load."))},
        {QStringLiteral("T_drop"), QStringLiteral("<i>T</i><sub>drop</sub>"), text(QT_TRANSLATE_NOOP("core", "Sudden drop of the coefficient")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Extrapolated onset of the steepest fall of the coefficient of expansion, where it loses half of itself or more."))},
        {QStringLiteral("alpha_glass"), alpha("g"), text(QT_TRANSLATE_NOOP("core", "Coefficient of the glass")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the tangent below the transition."))},
        {QStringLiteral("alpha_liquid"), alpha("l"), text(QT_TRANSLATE_NOOP("core", "Coefficient of the liquid")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the tangent above the transition, where the liquid expands more than the glass."))},
        {QStringLiteral("yield_slope"), QStringLiteral("(d<i>ε</i>/d<i>T</i>)<sub>y</sub>"), text(QT_TRANSLATE_NOOP("core", "Yielding under the load")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the tangent above the transition where the sample yields to the load for good: it depends on load and probe, no coefficient of expansion."))},
        {QStringLiteral("T_transformation"), QStringLiteral("<i>T</i><sub>tr</sub>"), text(QT_TRANSLATE_NOOP("core", "Transformation")), celsius(),
         text(QT_TRANSLATE_NOOP("core", "Crossing of the same tangents where the sample expands less above it than below and goes on expanding: no glass transition."))},
        {QStringLiteral("alpha_before"), alpha("1"), text(QT_TRANSLATE_NOOP("core", "Coefficient below the transformation")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the tangent below it."))},
        {QStringLiteral("alpha_after"), alpha("2"), text(QT_TRANSLATE_NOOP("core", "Coefficient above the transformation")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the tangent above it; negative where it goes with a contraction."))},
        {QStringLiteral("alpha"), alpha(""), text(QT_TRANSLATE_NOOP("core", "Coefficient at a temperature")), perKelvin(),
         text(QT_TRANSLATE_NOOP("core", "Slope of the local parabola there (1/L0 dL/dT)."))},
        {QStringLiteral("expansion"), QStringLiteral("Δ<i>L</i>/<i>L</i><sub>0</sub>"), text(QT_TRANSLATE_NOOP("core", "Expansion over the range")), Unit::of("%"),
         text(QT_TRANSLATE_NOOP("core", "Change of length between the ends of the range, relative to the length at room temperature."))},
    };
    spec.mainResult = QStringLiteral("alpha_mean");
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::dilatometry
