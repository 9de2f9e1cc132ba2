// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "analysis/instrumentscale.h"
#include "analysis/thermalstep.h"
#include "techniques/thermogravimetry/analyses.h"
#include "techniques/thermogravimetry/decompositionspec.h"
#include "techniques/thermogravimetry/firstdeviation.h"
#include "techniques/thermogravimetry/losses.h"
#include "techniques/thermogravimetry/stepchoice.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vitrine::thermogravimetry
{

namespace
{

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
    const double scale = temperatureAccuracy(parameters);
    result.scale = std::isfinite(scale) ? scale : 0;
    return result;
}

// A twentieth of each limit's interval, within `room` (where they were stated: by `statedBy`), and a tenth of each line's window,
// either way.
std::vector<std::pair<StepWindows, StepWindows>> movedWindows(const StepWindows &windows, const Interval &room, std::optional<double> statedBy)
{
    std::vector<std::pair<StepWindows, StepWindows>> pairs;
    const auto move = [&](Interval StepWindows::*which, double Interval::*end, double share) {
        const double width = (windows.*which).high - (windows.*which).low;
        const double by = which == &StepWindows::step && statedBy ? std::min(*statedBy, 0.2 * width) : share * width;
        StepWindows down = windows, up = windows;
        (down.*which).*end -= by;
        (up.*which).*end += by;
        for (StepWindows *moved : {&down, &up})
            moved->step = {std::max(moved->step.low, room.low), std::min(moved->step.high, room.high)};
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
    Result<FirstDeviation> deviation;
};

// Where the search for the plateau before a step begins: behind the step before it, wherever a person's limits lie.
std::size_t floorOf(const Prepared &p, double steepest)
{
    const std::vector<StepRows> steps =
        stepsBetween(p.run, p.rate, 0, p.run.run.size() - 1, p.sign, std::max(leastStep, 2 * p.run.drift));
    const auto top = firstPassage(p.run.run.temperature, steepest, true);
    std::size_t floor = 0;
    for (const StepRows &step : steps)
        if (top && static_cast<double>(step.to) <= *top)
            floor = std::max(floor, step.to);
    return floor;
}

std::optional<Explored> explored(const Prepared &p, const StepWindows &windows, const std::array<FallRate, 2> &otherRates)
{
    const auto c = constructed(p.run, p.rate, windows, p.sign);
    if (!c)
        return std::nullopt;
    const StepSpan span{floorOf(p, c->steepest), c->steepest, c->rate, c->horizontal(), p.sign};
    Explored result{*c, {}, {}, firstDeviation(p.run, {&p.rate, &otherRates[0], &otherRates[1]}, span)};
    for (const auto &[down, up] : movedWindows(windows, placesOfLimits(p, windows.step), areFound(p, windows.step) ? std::nullopt : std::optional(p.statedBy()))) {
        const auto one = constructed(p.run, p.rate, down, p.sign), other = constructed(p.run, p.rate, up, p.sign);
        result.moved.emplace_back(one.value_or(*c), other.value_or(*c));
    }
    for (const FallRate &rate : otherRates)
        if (const auto other = constructed(p.run, rate, windows, p.sign))
            result.smoothedOtherwise.push_back(*other);
    result.c = inOrder(result.c, p.sign); // the variants keep their corners: they say how uncertain it is
    if (c->atEdge)
        result.c.onset = result.c.endset = result.c.tangential = absent;
    return result;
}

Text windowsName() { return text(QT_TRANSLATE_NOOP("core", "windows")); }
Text smoothingName() { return text(QT_TRANSLATE_NOOP("core", "smoothing")); }

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
    const Text edge = text(QT_TRANSLATE_NOOP("core", "the mass changes fastest where the heating begins or ends: the step is not whole, and its greatest rate no maximum."));
    if (c.atEdge)
        missing("T_onset, T_endset, T_max_rate", edge);
    else
        corner("T_onset", &StepConstruction::onset, c.start);
    if (!add("T_midpoint", c.midpoint, celsius(),
             {{noiseName(), 1.5 * noise / steep}, {windowsName(), windowPart(e, &StepConstruction::midpoint)}}))
        missing("T_midpoint", text(QT_TRANSLATE_NOOP("core", "the curve does not pass the mean of the masses at the limits.")));
    if (!c.atEdge)
        corner("T_endset", &StepConstruction::endset, c.end);
    if (e.deviation)
        add("T_deviation", e.deviation->temperature, celsius(), e.deviation->parts);
    else
        missing("T_deviation", e.deviation.failure().message);
    const double spacing = (p.run.run.temperature.back() - p.run.run.temperature.front()) / static_cast<double>(p.run.run.size());
    add("T_max_rate", c.atEdge ? absent : c.steepest, celsius(),
        {{noiseName(), c.rateSpread / std::sqrt(3.0)},
         {text(QT_TRANSLATE_NOOP("core", "sampling")), std::abs(spacing) / std::sqrt(12.0)},
         {smoothingName(), smoothingPart(e, &StepConstruction::steepest)}});
    double rateNoise = absent;
    for (std::size_t i = 0; i < p.rate.perKelvin.size(); ++i)
        if (p.rate.perKelvin[i] == c.rate || std::abs(p.run.run.temperature[i] - c.steepest) < std::abs(spacing))
            rateNoise = p.rate.noise[i];
    add("max_rate", c.atEdge ? absent : c.rate, Unit::of("%/K"), {{noiseName(), rateNoise}, {smoothingName(), smoothingPart(e, &StepConstruction::rate)}});
    if (std::isfinite(c.rateBySecond) && !c.atEdge)
        add("max_rate_time", 60 * c.rateBySecond, Unit::of("%/min"),
            {{noiseName(), rateNoise * std::abs(60 * c.rateBySecond / c.rate)}, {smoothingName(), 60 * smoothingPart(e, &StepConstruction::rateBySecond)}});
    if (!std::isfinite(c.tangential) && c.start && c.end && !c.atEdge)
        missing("mass_loss_tangential", text(QT_TRANSLATE_NOOP("core", "the lines before and after it, extrapolated to the steepest point, do not part as the mass changes.")));
    add("mass_loss_tangential", c.tangential, percent(),
        {{noiseName(), std::hypot(lineNoise(c.start, c.steepest, 0), lineNoise(c.end, c.steepest, 0))},
         {windowsName(), windowPart(e, &StepConstruction::tangential)},
         {driftName(), p.run.drift}});
}

// The mass at the beginning of a step less that at its end, "horizontal step".
ResultValue horizontalLoss(const Prepared &p, const Explored &e, const char *key)
{
    return measuredResult(QLatin1StringView(key), e.c.horizontal(), percent(),
                          {{noiseName(), p.run.noise * std::sqrt(2.0)},
                           {driftName(), p.run.drift},
                           {text(QT_TRANSLATE_NOOP("core", "limits")),
                            std::hypot(windowPart(e, &StepConstruction::levelLow), windowPart(e, &StepConstruction::levelHigh))}});
}

// What the listed steps leave of the whole loss, and how much of it happens while nothing is heated.
void tellRest(Outcome &outcome, const Prepared &p, double listedLoss, int unfinished)
{
    constexpr double notable = 0.02; // of the whole loss
    const ResultValue *whole = outcome.find(QStringLiteral("mass_loss"));
    if (!whole)
        return;
    const double loss = whole->quantity.value, rest = loss - listedLoss;
    if (std::abs(rest) < std::max(2 * leastStep, notable * std::abs(loss)))
        return;
    double still = 0;
    for (const Segment &segment : p.run.run.segments)
        if (segment.kind == QLatin1String("isothermal")) {
            // From the row before: the change up to its first row belongs to it.
            const double from = std::max(segment.first > 0 ? static_cast<double>(segment.first) - 1 : 0.0, p.rows.first);
            const double to = std::min(static_cast<double>(segment.last), p.rows.last);
            if (to > from)
                still += atRow(p.run.run.signal, from) - atRow(p.run.run.signal, to);
        }
    outcome.issues.push_back(note("loss-outside-steps",
                                  text(QT_TRANSLATE_NOOP("core", "The losses given for steps are %1 % of the reference mass together, the whole loss is %2 %: %3 % belong to no whole step "
                                                                 "(isothermal parts: %4 %; steps that are not whole: %5)."),
                                       listedLoss, loss, rest, still, unfinished)));
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

void drawStep(Outcome &outcome, const StepWindows &windows, const Explored &e)
{
    const StepConstruction &c = e.c;
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
    mark("T_max_rate", text(QT_TRANSLATE_NOOP("core", "Greatest rate")), c.atEdge ? absent : c.steepest, c.steepestLevel);
    if (!e.deviation)
        return;
    const FirstDeviation &d = *e.deviation;
    line("plateau", text(QT_TRANSLATE_NOOP("core", "Plateau before the step")), CurveUse::Construction, {d.plateau.low, d.temperature}, {d.line.at(d.plateau.low), d.line.at(d.temperature)});
    mark("T_deviation", text(QT_TRANSLATE_NOOP("core", "First deviation")), d.temperature, d.level);
}

void addJumps(Outcome &outcome, const MassRun &run)
{
    constexpr std::size_t named = 3;
    std::vector<SignalJump> jumps = run.jumps;
    std::ranges::stable_sort(jumps, [](const SignalJump &a, const SignalJump &b) { return std::abs(a.height) > std::abs(b.height); });
    for (std::size_t i = 0; i < std::min(named, jumps.size()); ++i) {
        const auto [low, high] = std::minmax(jumps[i].from, jumps[i].to);
        const bool returns = std::abs(jumps[i].change) < 0.5 * std::abs(jumps[i].height);
        outcome.issues.push_back(warning(
            "mass-jump",
            returns ? text(QT_TRANSLATE_NOOP("core", "Between %1 and %2 °C the mass leaves its course by %3 % and comes back at once: a spike, as a knock makes one. Derivative, steepest point and tangents leave it out."), low, high,
                           jumps[i].height)
                    : text(QT_TRANSLATE_NOOP("core", "Between %1 and %2 °C the mass jumps by %3 %, faster than any other change of this run: a knock, a piece thrown out, a sudden release. Derivative, steepest point and tangents "
                                                     "leave it out; masses and losses hold it."),
                           low, high, jumps[i].change)));
    }
    if (jumps.size() > named)
        outcome.issues.push_back(warning("mass-jump", countedText(QT_TRANSLATE_N_NOOP("core", "%n smaller jump(s) of the mass are left out of the derivative as well."), static_cast<int>(jumps.size() - named))));
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
    addJumps(outcome, p->run);
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
        outcome.results.push_back(horizontalLoss(*p, *main, "mass_loss_horizontal"));
        drawStep(outcome, *windows, *main);
    } else {
        outcome.issues.push_back(warning("no-step", text(QT_TRANSLATE_NOOP("core", "The mass shows no step on heating that stands out of the noise: temperatures of one are left out."))));
    }
    addLevels(outcome, *p);
    addLoss(outcome, *p, parameters);
    if (const double temperature = parameters.number(QStringLiteral("temperature")); std::isfinite(temperature))
        addMassAt(outcome, *p, temperature);
    const std::vector<StepRows> steps = stepsOf(*p);
    const std::vector<ListedStep> listed = listedSteps(*p, parameters, windows);
    ResultValue count;
    count.key = QStringLiteral("steps");
    count.quantity = {static_cast<double>(listed.size()), absent, Unit()};
    count.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A count."));
    outcome.results.push_back(count);
    double listedLoss = 0;
    int cut = 0;
    for (std::size_t k = 0; k < listed.size(); ++k) {
        const auto each = explored(*p, listed[k].windows, otherRates);
        if (!each)
            continue;
        const std::map<QString, double> index{{QStringLiteral("step"), static_cast<double>(k + 1)}};
        if (listed.size() > 1)
            addStep(outcome, *p, *each, QStringLiteral("step_"), index);
        if (each->c.atEdge && !listed[k].stated) {
            ++cut;
            outcome.issues.push_back(note("step-cut", text(QT_TRANSLATE_NOOP("core", "step_mass_loss of step %1 is left out: the heating begins or ends while the mass changes fastest, and the %2 % between %3 and "
                                                                                    "%4 °C are a part of a step."),
                                                           k + 1, each->c.horizontal(), listed[k].windows.step.low, listed[k].windows.step.high)));
            continue;
        }
        ResultValue loss = horizontalLoss(*p, *each, "step_mass_loss");
        loss.index = index;
        outcome.results.push_back(std::move(loss));
        listedLoss += each->c.horizontal();
    }
    if (!listed.empty())
        tellRest(outcome, *p, listedLoss, cut);
    const auto unfinished = std::ranges::find_if(steps, [&](const StepRows &step) {
        const double change = std::abs(p->rate.height[step.from] - p->rate.height[step.to]);
        return isAtEdge(p->run, p->rate, step.steepest) && change > std::abs(main ? main->c.horizontal() : 0);
    });
    if (unfinished != steps.end() && !p->windowed && main && !main->c.atEdge)
        outcome.issues.push_back(warning("step-unfinished", text(QT_TRANSLATE_NOOP("core", "The largest loss, from %1 °C on, is fastest where the heating begins or ends and no whole step: the temperatures are those of the largest step that is "
                                                                                           "whole."),
                                                                 p->run.run.temperature[unfinished->from])));
    if (p->windowed && steps.size() > 1)
        outcome.issues.push_back(note("several-steps", text(QT_TRANSLATE_NOOP("core", "There are %1 steps between the limits; the tangents are those of the steepest one."), steps.size())));
    withholdNothing(outcome);
    addTemperatureScale(outcome, temperatureAccuracy(parameters));
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
    spec.version = 7;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Decomposition and mass loss"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "Masses are percents of the stated reference mass, after subtraction of the correction run where there is one. Onset and end of a step are the crossings of the tangent at "
                "its steepest point with the lines before and after it, the midpoint halves the step between its limits (ISO 11358-1); the first deviation follows ASTM E2550. The "
                "uncertainty holds noise, the drift of the plateau a residue is read on, buoyancy and drift as far as the curve betrays them, windows and smoothing, and for temperatures the accuracy of their scale (1 K is an estimate of ours)."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Run")),
                    {{QStringLiteral("temperature"), false}, {QStringLiteral("mass"), false}, {QStringLiteral("time"), true}},
                    false,
                    false},
                   {QStringLiteral("blank"),
                    text(QT_TRANSLATE_NOOP("core", "Correction run")),
                    {{QStringLiteral("temperature"), false}, {QStringLiteral("mass"), false}, {QStringLiteral("time"), true}},
                    true,
                    false,
                    true}};
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
