// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/kinetics/runs.h"

#include "analysis/instrumentscale.h"
#include "analysis/signaljumps.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::kinetics
{

namespace
{

constexpr std::size_t fewestRuns = 3;
constexpr double distinctRates = 1.02; // ratio of two neighbouring rates
constexpr std::size_t pointsOfARun = 8192;
constexpr double footShare = 0.03; // of a peak's height: where the common window ends

// The heat flow less the chord between its values at the ends of the window.
NoisyRun overChord(const NoisyRun &noisy, const Interval &window)
{
    NoisyRun result = noisy;
    const auto rows = rowsBetween(noisy.run, window);
    if (!rows)
        return result;
    const double x1 = atRow(noisy.run.temperature, rows->first), x2 = atRow(noisy.run.temperature, rows->last);
    const double y1 = atRow(noisy.run.signal, rows->first), y2 = atRow(noisy.run.signal, rows->last);
    for (std::size_t i = 0; i < result.run.size(); ++i)
        result.run.signal[i] -= y1 + (x2 != x1 ? (y2 - y1) * (result.run.temperature[i] - x1) / (x2 - x1) : 0);
    return result;
}

std::pair<std::size_t, std::size_t> wholeRows(const ThermalRun &run, const Interval &window)
{
    const auto rows = rowsBetween(run, window);
    if (!rows)
        return {0, run.size() - 1};
    return {static_cast<std::size_t>(std::ceil(rows->first)), static_cast<std::size_t>(rows->last)};
}

} // namespace

Result<std::vector<RateRun>> rateRuns(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    const std::vector<DatasetPtr> datasets = inputs.all(QStringLiteral("runs"));
    if (datasets.size() < fewestRuns)
        return failure("few-runs", text(QT_TRANSLATE_NOOP("core", "There are %1 runs; expected %2 or more at different rates."), datasets.size(), fewestRuns));
    const QString wanted = parameters.words(QStringLiteral("signal"));
    const auto window = parameters.interval(QStringLiteral("window"));
    const bool allMasses = std::ranges::all_of(datasets, [](const DatasetPtr &data) { return data->column(role::mass); });
    const bool mass = wanted == QLatin1String("mass") || (wanted != QLatin1String("heat-flow") && allMasses);
    std::vector<RateRun> runs;
    for (const DatasetPtr &data : datasets) {
        const Column *column = data->column(mass ? role::mass : role::heatFlow);
        if (!column)
            return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no column of %2, which the other runs have; expected one signal for all."), data->label,
                                                  mass ? "mass" : "heat-flow"),
                           {{}, 0, QStringLiteral("signal")});
        const QString named = parameters.words(QStringLiteral("segment"));
        auto prepared = thermalRun(*data, mass ? role::mass : role::heatFlow, column->unit, named.isEmpty() ? widestSegment(*data) : named, pointsOfARun);
        if (!prepared)
            return prepared.failure();
        RateRun run;
        run.label = data->label;
        run.mass = mass;
        run.noisy.run = std::move(*prepared);
        run.noisy.noise = noiseDeviation(run.noisy.run.signal);
        if (mass) {
            SteadySignal steady = withoutJumps(run.noisy);
            run.noisy.steady = std::move(steady.signal);
            if (!steady.jumps.empty()) {
                const SignalJump &greatest = *std::ranges::max_element(steady.jumps, {}, [](const SignalJump &jump) { return std::abs(jump.height); });
                issues.push_back(warning("mass-jump", text(QT_TRANSLATE_NOOP("core", "\"%1\": the mass jumps at %2 °C, faster than any other change of the run: its derivative leaves that out."), data->label,
                                                           greatest.from)));
            }
        }
        const auto [low, high] = std::ranges::minmax(run.noisy.run.temperature);
        run.window = window ? Interval{std::max(window->low, low), std::min(window->high, high)} : Interval{low, high};
        if (!(run.window.low < run.window.high) || !rowsBetween(run.noisy.run, run.window))
            return failure("empty-window", text(QT_TRANSLATE_NOOP("core", "The window holds nothing of \"%1\", which goes from %2 to %3 °C."), data->label, low, high),
                           {{}, 0, QStringLiteral("window")});
        if (run.noisy.run.timed) {
            const auto [first, last] = wholeRows(run.noisy.run, run.window);
            const std::size_t count = last > first ? last - first + 1 : 0;
            if (const auto line = straightLine(std::span(run.noisy.run.time).subspan(first, count), std::span(run.noisy.run.temperature).subspan(first, count))) {
                run.rate = line->slope;
                run.rateError = line->slopeError;
            }
        } else if (const auto stated = data->metadata.quantity(QStringLiteral("heating_rate"), Unit::of("K/s"))) {
            run.rate = stated->value;
            issues.push_back(note("rate-stated", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no time: its rate of %2 K/min is what the file states."), data->label, 60 * run.rate)));
        }
        if (!(run.rate > 0))
            return failure("no-rate", text(QT_TRANSLATE_NOOP("core", "The heating rate of \"%1\" is not known: it has no heating stretch with times."), data->label));
        runs.push_back(std::move(run));
    }
    std::ranges::sort(runs, {}, &RateRun::rate);
    std::size_t distinct = 1;
    for (std::size_t i = 1; i < runs.size(); ++i)
        distinct += runs[i].rate > distinctRates * runs[i - 1].rate ? 1 : 0;
    if (distinct < fewestRuns)
        return failure("equal-rates", text(QT_TRANSLATE_NOOP("core", "The %1 runs have %2 different heating rates, from %3 to %4 K/min; expected %5 or more that differ by two percent."), runs.size(),
                                           distinct, 60 * runs.front().rate, 60 * runs.back().rate, fewestRuns));
    return runs;
}

std::optional<RunPeak> peakOf(const RateRun &run, double smoothing)
{
    RunPeak peak;
    if (run.mass) {
        const auto rows = rowsBetween(run.noisy.run, run.window);
        if (!rows)
            return std::nullopt;
        const double sign = atRow(run.noisy.run.signal, rows->last) > atRow(run.noisy.run.signal, rows->first) ? -1 : 1;
        const double width = smoothing > 0 ? smoothing : proposedSmoothing(run.noisy);
        const StepWindows windows{run.window, run.window, run.window};
        const FallRate rate = fallRate(run.noisy, width);
        const auto c = constructed(run.noisy, rate, windows, sign);
        if (!c || c->atEdge)
            return std::nullopt;
        const auto narrow = constructed(run.noisy, fallRate(run.noisy, 0.5 * width), windows, sign), wide = constructed(run.noisy, fallRate(run.noisy, 2 * width), windows, sign);
        const double spacing = (run.window.high - run.window.low) / static_cast<double>(run.noisy.run.size());
        peak.temperature = c->steepest;
        peak.uncertainty = std::hypot(c->rateSpread / std::sqrt(3.0), spacing / std::sqrt(12.0));
        if (narrow && wide)
            peak.uncertainty = std::hypot(peak.uncertainty, std::abs(narrow->steepest - wide->steepest) / std::sqrt(12.0));
        for (std::size_t i = 0; i < rate.perKelvin.size(); ++i)
            if (std::isfinite(rate.perKelvin[i])) {
                peak.x.push_back(run.noisy.run.temperature[i]);
                peak.y.push_back(rate.perKelvin[i] / c->rate);
            }
        return peak;
    }
    const NoisyRun over = overChord(run.noisy, run.window);
    const auto [first, last] = wholeRows(over.run, run.window);
    if (last < first + 4)
        return std::nullopt;
    const double span = run.window.high - run.window.low, perKelvin = static_cast<double>(last - first) / span;
    const double width = smoothing > 0 ? smoothing : 0.01 * span;
    const int half = static_cast<int>(std::clamp(0.5 * width * perKelvin, 1.0, 0.25 * static_cast<double>(last - first)));
    std::vector<double> rows(over.run.size());
    std::iota(rows.begin(), rows.end(), 0.0);
    const std::vector<double> y = smoothed(rows, over.run.signal, half, 2);
    std::size_t top = first;
    for (std::size_t i = first; i <= last; ++i)
        if (std::abs(y[i]) > std::abs(y[top]))
            top = i;
    if (top <= first + 1 || top + 1 >= last)
        return std::nullopt;
    const std::vector<double> &T = over.run.temperature;
    const double noise = 1.5 * over.noise / std::sqrt(2.0 * half + 1);
    if (!(std::abs(y[top]) > 5 * noise))
        return std::nullopt;
    peak.temperature = T[top];
    const double sign = y[top] > 0 ? 1 : -1;
    peak.upward = sign > 0;
    if (T[top - 1] < T[top] && T[top] < T[top + 1]) {
        const Vertex vertex = parabolaVertex(T[top - 1], y[top - 1], T[top], y[top], T[top + 1], y[top + 1]);
        if (vertex.x > T[top - 1] && vertex.x < T[top + 1])
            peak.temperature = vertex.x;
    }
    const std::size_t reach = static_cast<std::size_t>(std::max(half, 2));
    const std::size_t before = top - std::min(reach, top - first), after = std::min(top + reach, last);
    const double distance = 0.5 * (T[after] - T[before]);
    const double fall = std::abs(y[top]) - 0.5 * sign * (y[before] + y[after]);
    const double spread = fall > 0 ? distance * std::sqrt(noise / fall) : width;
    peak.uncertainty = std::hypot(std::min(spread, width) / std::sqrt(3.0), 1 / perKelvin / std::sqrt(12.0));
    for (std::size_t i = first; i <= last; ++i) {
        peak.x.push_back(T[i]);
        peak.y.push_back(y[i] / std::abs(y[top]));
    }
    return peak;
}

std::optional<NoisyRun> conversion(const RateRun &run, const Interval &window)
{
    const auto rows = rowsBetween(run.noisy.run, window);
    if (!rows)
        return std::nullopt;
    NoisyRun result = run.noisy;
    if (run.mass) {
        // The levels come from the smoothed curve: one row's noise must not shift the whole conversion.
        const FallRate rate = fallRate(run.noisy, proposedSmoothing(run.noisy));
        const double before = atRow(rate.height, rows->first), after = atRow(rate.height, rows->last), change = before - after;
        if (!(std::abs(change) > 10 * run.noisy.noise))
            return std::nullopt;
        for (double &value : result.run.signal)
            value = (before - value) / change;
        for (double &value : result.steady)
            value = (before - value) / change;
        result.noise = run.noisy.noise / std::abs(change);
        return result;
    }
    const NoisyRun over = overChord(run.noisy, window);
    const auto [first, last] = wholeRows(over.run, window);
    double area = 0, absolute = 0;
    std::vector<double> sum(over.run.size(), 0);
    for (std::size_t i = first + 1; i < over.run.size(); ++i) {
        const double part = i <= last ? 0.5 * (over.run.signal[i] + over.run.signal[i - 1]) * (over.run.time[i] - over.run.time[i - 1]) : 0;
        area += part;
        absolute += std::abs(part);
        sum[i] = area;
    }
    if (!(std::abs(area) > 0.5 * absolute)) // a peak on one side of its baseline
        return std::nullopt;
    const double step = (over.run.time[last] - over.run.time[first]) / static_cast<double>(std::max<std::size_t>(last - first, 1));
    for (std::size_t i = 0; i < result.run.size(); ++i)
        result.run.signal[i] = sum[i] / area;
    result.noise = run.noisy.noise * step * std::sqrt(static_cast<double>(last - first)) / std::abs(area);
    return result;
}

std::optional<Interval> commonWindow(const std::vector<RateRun> &runs)
{
    std::optional<Interval> common;
    for (const RateRun &run : runs) {
        const auto peak = peakOf(run, 0);
        if (!peak)
            return std::nullopt;
        std::size_t top = 0;
        for (std::size_t i = 0; i < peak->x.size(); ++i)
            if (std::abs(peak->y[i]) > std::abs(peak->y[top]))
                top = i;
        std::size_t from = top, to = top;
        while (from > 0 && std::abs(peak->y[from - 1]) > footShare)
            --from;
        while (to + 1 < peak->x.size() && std::abs(peak->y[to + 1]) > footShare)
            ++to;
        const double margin = 0.3 * (peak->x[to] - peak->x[from]);
        const Interval own{std::max(peak->x[from] - margin, run.window.low), std::min(peak->x[to] + margin, run.window.high)};
        common = common ? Interval{std::min(common->low, own.low), std::max(common->high, own.high)} : own;
    }
    return common;
}

bool areSeries(const Inputs &inputs)
{
    Issues ignored;
    return rateRuns(inputs, {}, ignored).ok();
}

double scaleOf(const Parameters &parameters, const RateRun &run)
{
    if (parameters.isSet(QStringLiteral("temperature_accuracy")))
        return temperatureAccuracy(parameters);
    return run.mass ? thermobalanceTemperatureAccuracy : calorimeterTemperatureAccuracy;
}

std::vector<InputSpec> runInputs()
{
    return {{QStringLiteral("runs"),
             text(QT_TRANSLATE_NOOP("core", "Runs at different rates")),
             {{QStringLiteral("temperature"), false}, {QStringLiteral("mass"), true}, {QStringLiteral("heat-flow"), true}, {QStringLiteral("time"), true}},
             false,
             true}};
}

std::vector<ParameterSpec> runParameters()
{
    return {
        choiceParameter("signal", QT_TRANSLATE_NOOP("core", "Signal"),
                        {{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "mass where all runs have one"))},
                         {QStringLiteral("mass"), text(QT_TRANSLATE_NOOP("core", "mass"))},
                         {QStringLiteral("heat-flow"), text(QT_TRANSLATE_NOOP("core", "heat flow"))}},
                        "auto")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "What the conversion is seen by."))),
        wordsParameter("segment", QT_TRANSLATE_NOOP("core", "Segment")).thatMayBeUnset().withHelp(
            text(QT_TRANSLATE_NOOP("core", "Of each run: number in time order, or heating-1. Without one the heating stretch that spans most."))),
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window"), "degC").thatMayBeUnset().withHelp(
            text(QT_TRANSLATE_NOOP("core", "Holds the event of all runs: the conversion goes from 0 to 1 between these temperatures; the baseline of a heat flow is the chord between them."))),
        temperatureAccuracyParameter({}),
    };
}

} // namespace vitrine::kinetics
