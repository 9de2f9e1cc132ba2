// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakevaluation.h"

#include "techniques/calorimetry/peakarea.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t thinnedRows = 2048; // for shapes; the area itself takes every row
constexpr double alikeLevel = 0.03; // of the peak's height: how far lines drawn elsewhere may lie from the own one
constexpr std::size_t fewestRows = 8;
constexpr double releaseShare = 0.01; // of the peak's height: where heat is released beyond doubt

// Where the temperature runs backwards a window is passed more than once: before the peak the first passage counts, behind it
// the last one.
std::optional<Rows> passage(const Thermogram &run, const Interval &window, bool before)
{
    auto rows = run.between(window);
    if (!rows)
        return rows;
    const double sign = run.heating ? 1 : -1, entry = run.fromCelsius(run.heating ? window.low : window.high), exit = run.fromCelsius(run.heating ? window.high : window.low);
    const std::size_t first = rows->first, last = rows->last;
    if (before) {
        for (std::size_t i = first + 1; i < last; ++i)
            if (sign * run.temperature[i] > sign * exit)
                return Rows{first, i};
    } else {
        for (std::size_t i = last; i-- > first + 1;)
            if (sign * run.temperature[i] < sign * entry)
                return Rows{i, last};
    }
    return rows;
}

SideLine lineOver(const Thermogram &run, const std::optional<Interval> &window, bool left)
{
    SideLine side;
    const auto rows = window ? passage(run, *window, left == run.heating) : std::nullopt;
    if (!rows || rows->count() < 3)
        return side;
    const Thinned thin = thinned(run, *rows, 512);
    side.block = thin.block;
    side.sums = LineSums(thin.temperature, thin.heatFlow);
    side.line = side.sums.wandering(0, side.sums.size());
    if (side.line && side.line->points < 3)
        side.line.reset();
    return side;
}

// Knots of a spline: the curve's mean over a hundredth of the window about each temperature, the ends of the window being
// knots too.
std::vector<double> splineHeights(const Thermogram &run, const Thinned &thin, const std::vector<double> &knots)
{
    const std::size_t n = thin.size(), half = std::max<std::size_t>(n / 200, 1);
    std::vector<std::size_t> places{0, n - 1};
    const double sign = run.heating ? 1 : -1;
    for (const double celsius : knots) {
        const double t = run.fromCelsius(celsius);
        std::size_t i = 0;
        while (i < n && sign * thin.temperature[i] < sign * t)
            ++i;
        if (i > 0 && i + 1 < n)
            places.push_back(i);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<double> x, y;
    for (const std::size_t place : places) {
        const std::size_t reach = std::min({half, place, n - 1 - place});
        double sum = 0;
        for (std::size_t i = place - reach; i <= place + reach; ++i)
            sum += thin.heatFlow[i];
        x.push_back(static_cast<double>(place));
        y.push_back(sum / static_cast<double>(2 * reach + 1));
    }
    std::vector<double> heights(n);
    const auto spline = Spline::through(x, y);
    for (std::size_t i = 0; i < n; ++i)
        heights[i] = spline ? spline->value(static_cast<double>(i))
                            : y.front() + (y.back() - y.front()) * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(n - 1, 1));
    return heights;
}

double areaOver(const PeakCurve &curve, const Baseline &under)
{
    double sum = 0, previous = curve.signal[0] - under.at(curve, 0);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double distance = curve.signal[i] - under.at(curve, i);
        sum += 0.5 * (distance + previous) * (curve.time[i] - curve.time[i - 1]);
        previous = distance;
    }
    return sum;
}

double heightOver(const PeakCurve &curve, const Baseline &under)
{
    double highest = 0;
    for (std::size_t i = 0; i < curve.size(); ++i)
        highest = std::max(highest, std::abs(curve.signal[i] - under.at(curve, i)));
    return highest;
}

UncertaintyPart noisePart(double value) { return {text(QT_TRANSLATE_NOOP("core", "noise")), value}; }
UncertaintyPart limitsPart(double value) { return {text(QT_TRANSLATE_NOOP("core", "limits")), value}; }
UncertaintyPart baselinePart(double value) { return {text(QT_TRANSLATE_NOOP("core", "choice of baseline")), value}; }
UncertaintyPart windowsPart(double value) { return {text(QT_TRANSLATE_NOOP("core", "windows")), value}; }

// The evaluation of one peak and of its variants.
class Evaluator
{
public:
    Evaluator(const Thermogram &run, const PeakSettings &settings, PeakEvaluation &result) : m_run(run), m_settings(settings), m_result(result) {}

    [[nodiscard]] std::optional<Baseline> baseline(const PeakCurve &curve, BaselineKind kind, const std::optional<StraightLine> &left,
                                                   const std::optional<StraightLine> &right) const
    {
        if (kind == BaselineKind::ZeroLine) {
            if (!m_settings.zero)
                return std::nullopt;
            Baseline zero;
            zero.before = {m_settings.zero->intercept, 0, m_settings.zero->slope, 0, m_settings.zero->centre};
            return zero;
        }
        return baselineOf(curve, kind, left, right, m_run.heating);
    }
    [[nodiscard]] std::optional<Baseline> baseline(const PeakCurve &curve) const
    {
        return baseline(curve, m_settings.kind, m_result.left.line, m_result.right.line);
    }
    [[nodiscard]] PeakShape shape(const PeakCurve &curve, const Baseline &under, double noise, double smoothing) const
    {
        const auto &left = m_result.left.line, &right = m_result.right.line;
        return shapeOf(curve, under, m_run.heating ? left : right, m_run.heating ? right : left, noise, smoothing);
    }

    // How much the area depends on where exactly the limits stand: each a tenth and a quarter of the window further out,
    // and up to a tenth further in, but nobody cuts into the peak beyond a fiftieth of its height.
    [[nodiscard]] double limits() const
    {
        const Rows rows = m_result.rows;
        const std::size_t room = rows.count() / 4 + 1;
        const Rows wideRows{std::max(m_run.segment.first, rows.first - std::min(rows.first, room)), std::min(m_run.segment.last, rows.last + room)};
        const Thinned wide = thinned(m_run, wideRows, 1024);
        const std::size_t first = (rows.first - wideRows.first) / wide.block,
                          last = std::min((rows.last - wideRows.first) / wide.block, wide.size() - 1);
        if (last < first + 16 || m_settings.kind == BaselineKind::Spline)
            return absent;
        const PeakCurve whole{wide.temperature, wide.time, wide.heatFlow};
        const auto area = [&](std::size_t a, std::size_t b) {
            const PeakCurve part = whole.part(a, b - a + 1);
            const auto under = baseline(part);
            return under ? areaOver(part, *under) : absent;
        };
        const double own = area(first, last);
        // How far inwards the curve stays near the chord.
        const double slope = (wide.heatFlow[last] - wide.heatFlow[first]) / (wide.time[last] - wide.time[first]);
        const auto near = [&](std::size_t i) {
            const double distance = wide.heatFlow[i] - wide.heatFlow[first] - slope * (wide.time[i] - wide.time[first]);
            return std::abs(distance) < 0.02 * m_result.shape.height;
        };
        const std::size_t tenth = std::max<std::size_t>((last - first) / 10, 1), quarter = std::max<std::size_t>((last - first) / 4, 1);
        std::size_t inFirst = first, inLast = last;
        while (inFirst < first + tenth && near(inFirst + 1))
            ++inFirst;
        while (inLast > last - tenth && near(inLast - 1))
            --inLast;
        double early = std::abs(area(inFirst, last) - own), late = std::abs(area(first, inLast) - own);
        for (const std::size_t out : {tenth, quarter}) {
            early = std::fmax(early, std::abs(area(first - std::min(first, out), last) - own));
            late = std::fmax(late, std::abs(area(first, std::min(last + out, wide.size() - 1)) - own));
        }
        return std::hypot(early, late) / std::sqrt(3.0);
    }

    struct Choice {
        double area = 0, height = 0; // standard uncertainties
    };
    // Other baselines that a person might have drawn between the same limits.
    [[nodiscard]] Choice choice(const PeakCurve &curve, double ownArea, double ownHeight) const
    {
        Choice widest;
        for (const BaselineKind kind : {BaselineKind::Linear, BaselineKind::SigmoidalHorizontal, BaselineKind::SigmoidalTangential}) {
            if (kind == m_settings.kind)
                continue;
            const auto other = baseline(curve, kind, m_result.left.line, m_result.right.line);
            if (!other || !other->converged)
                continue;
            widest.area = std::max(widest.area, std::abs(areaOver(curve, *other) - ownArea) / std::sqrt(3.0));
            widest.height = std::max(widest.height, std::abs(heightOver(curve, *other) - ownHeight) / std::sqrt(3.0));
        }
        return widest;
    }

    // What halving the windows of the lines does to an area over a baseline that follows them.
    [[nodiscard]] double windows(const PeakCurve &curve, double ownArea) const
    {
        if (!needsLeft(m_settings.kind) && !needsRight(m_settings.kind))
            return absent;
        double sum = 0;
        for (const bool left : {true, false}) {
            if (!(left ? needsLeft(m_settings.kind) : needsRight(m_settings.kind)))
                continue;
            const SideLine &side = left ? m_result.left : m_result.right;
            double greatest = 0;
            for (const auto &half : halves(side)) {
                if (!half)
                    continue;
                const auto under = baseline(curve, m_settings.kind, left ? half : m_result.left.line, left ? m_result.right.line : half);
                if (!under)
                    continue;
                const double duration = std::abs(curve.time.back() - curve.time.front()), at = curve.temperature[curve.size() / 2];
                const double chance = duration * std::sqrt(std::max(std::pow(half->errorAt(at), 2) - std::pow(side.line->errorAt(at), 2), 0.0));
                const double departure = areaOver(curve, *under) - ownArea;
                greatest = std::max(greatest, departure * departure - 4 * chance * chance);
            }
            sum += greatest / 3;
        }
        return std::sqrt(sum);
    }

    // The same for the crossing of a tangent with the line.
    [[nodiscard]] double windows(const Flank &flank, const SideLine &side) const
    {
        if (!side.line || !std::isfinite(flank.slope))
            return absent;
        StraightLine tangent;
        tangent.centre = flank.temperature;
        tangent.intercept = flank.signal;
        tangent.slope = flank.slope;
        double greatest = 0;
        for (const auto &half : halves(side)) {
            const auto cross = half ? intersection(*half, tangent) : std::nullopt;
            if (!cross)
                continue;
            const double gradient = std::abs(flank.slope - side.line->slope), departure = *cross - flank.cross;
            const double chance = std::sqrt(std::max(std::pow(half->errorAt(*cross), 2) - std::pow(side.line->errorAt(*cross), 2), 0.0)) / gradient;
            greatest = std::max(greatest, departure * departure - 4 * chance * chance);
        }
        for (const StraightLine &line : side.elsewhere) {
            const auto cross = intersection(line, tangent);
            if (!cross || std::abs(line.at(side.line->centre) - side.line->intercept) > alikeLevel * m_result.shape.height)
                continue; // another event lies there
            greatest = std::max(greatest, (*cross - flank.cross) * (*cross - flank.cross));
        }
        return std::sqrt(greatest / 3);
    }

private:
    static std::array<std::optional<StraightLine>, 2> halves(const SideLine &side)
    {
        const std::size_t n = side.sums.size();
        if (n < 6)
            return {};
        return {side.sums.wandering(0, n / 2), side.sums.wandering(n / 2, n)};
    }

    const Thermogram &m_run;
    const PeakSettings &m_settings;
    PeakEvaluation &m_result;
};

// ISO 11357-1 T_i: where the curve leaves the extrapolated baseline for good, by `times` its scatter.
double deviates(const PeakCurve &curve, const PeakShape &shape, std::size_t apex, const StraightLine &line, double scatter, double times)
{
    std::size_t i = apex;
    while (i > 0 && shape.sign * (curve.signal[i] - line.at(curve.temperature[i])) > times * scatter)
        --i;
    return i > 0 || shape.sign * (curve.signal[0] - line.at(curve.temperature[0])) <= times * scatter ? curve.temperature[i] : absent;
}

void findConverted(PeakEvaluation &result, const PeakCurve &curve)
{
    result.converted.assign(curve.size(), 0);
    double previous = curve.signal[0] - result.baseline.at(curve, 0);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double distance = curve.signal[i] - result.baseline.at(curve, i);
        result.converted[i] = result.converted[i - 1] + 0.5 * (distance + previous) * (curve.time[i] - curve.time[i - 1]);
        previous = distance;
    }
    const double whole = result.converted.back();
    for (double &share : result.converted)
        share /= whole;
}

double baselineNoise(const PeakEvaluation &result, BaselineKind kind, double pointNoise)
{
    const auto error = [&](const SideLine &side) { return side.line ? side.line->errorAt(result.shape.peak) : absent; };
    switch (kind) {
    case BaselineKind::HorizontalLeft:
    case BaselineKind::HorizontalRight:
    case BaselineKind::ZeroLine: return pointNoise;
    case BaselineKind::TangentialLeft: return error(result.left);
    case BaselineKind::TangentialRight: return error(result.right);
    case BaselineKind::SigmoidalTangential: return 0.5 * std::hypot(error(result.left), error(result.right));
    case BaselineKind::Linear:
    case BaselineKind::SigmoidalHorizontal:
    case BaselineKind::Spline: break;
    }
    return pointNoise / std::sqrt(2.0);
}

void findFlanks(PeakEvaluation &result, const Thermogram &run, const Evaluator &evaluator, double blockNoise)
{
    const PeakCurve curve = result.curve();
    const PeakShape &shape = result.shape;
    // The same construction with slopes over a quarter and over four times as many points.
    const PeakShape sharper = evaluator.shape(curve, result.baseline, blockNoise, 0.25),
                    softer = evaluator.shape(curve, result.baseline, blockNoise, 4);
    const auto over = [&](std::size_t i) { return shape.sign * (curve.signal[i] - result.baseline.at(curve, i)); };
    std::size_t apex = 0;
    for (std::size_t i = 0; i < curve.size(); ++i)
        if (over(i) > over(apex))
            apex = i;
    // A flank that is not straight has no one tangent: the line through its middle third of the height is what an eye would draw.
    const auto middleThird = [&](bool leading) {
        std::vector<double> T, y;
        for (std::size_t i = apex; leading ? i > 0 : i + 1 < curve.size();) {
            leading ? --i : ++i;
            const double share = over(i) / over(apex);
            if (share < 1.0 / 3)
                break;
            if (share < 2.0 / 3) {
                T.push_back(curve.temperature[i]);
                y.push_back(curve.signal[i]);
            }
        }
        return T.size() >= 3 ? straightLine(T, y) : std::nullopt;
    };
    const auto corner = [&](std::optional<Flank> PeakShape::*flank, bool left, PeakValue &value) {
        const auto &own = shape.*flank;
        if (!own)
            return;
        const SideLine &side = left ? result.left : result.right;
        value.value = own->cross;
        double slopes = absent;
        for (const PeakShape *other : {&sharper, &softer})
            if (other->*flank)
                slopes = std::fmax(slopes, std::abs((other->*flank)->cross - own->cross) / std::sqrt(3.0));
        if (const auto chosen = middleThird(flank == &PeakShape::leading); chosen && side.line && !own->overTime)
            if (const auto cross = intersection(*chosen, *side.line))
                slopes = std::fmax(slopes, std::min(std::abs(*cross - own->cross), 0.3 * std::abs(shape.peak - own->cross)) / std::sqrt(3.0));
        double course = absent, choice = absent;
        if (side.line && std::isfinite(own->slope)) {
            // What the curve departs from the line beyond its noise stands for a window somewhere else.
            const double lineNoise = result.rowNoise / std::sqrt(static_cast<double>(side.block));
            const double excess = std::sqrt(std::max(side.line->residualDeviation * side.line->residualDeviation - lineNoise * lineNoise, 0.0));
            const double gradient = std::abs(own->slope - side.line->slope);
            course = std::fmax(excess / gradient, evaluator.windows(*own, side));
            // The baseline of the integral might have been extrapolated as well.
            const std::size_t row = static_cast<std::size_t>(
                std::ranges::min_element(curve.temperature, {}, [&](double t) { return std::abs(t - own->cross); }) - curve.temperature.begin());
            choice = std::abs(result.baseline.at(curve, row) - side.line->at(own->cross)) / gradient / std::sqrt(3.0);
        }
        value.parts = {noisePart(own->noise), {text(QT_TRANSLATE_NOOP("core", "steepest point")), slopes}, windowsPart(course), baselinePart(choice)};
    };
    corner(&PeakShape::leading, run.heating, result.onset);
    corner(&PeakShape::trailing, !run.heating, result.endset);
}

void findTemperatures(PeakEvaluation &result, const Thermogram &run, double blockNoise)
{
    const PeakCurve curve = result.curve();
    const PeakShape &shape = result.shape;
    const auto pointing = [&](std::size_t i) { return shape.sign * curve.signal[i]; };
    std::size_t highest = 0, apex = 0;
    double away = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (pointing(i) > pointing(highest))
            highest = i;
        if (std::abs(curve.signal[i] - shape.peakSignal) + std::abs(curve.temperature[i] - shape.peak) < away) {
            away = std::abs(curve.signal[i] - shape.peakSignal) + std::abs(curve.temperature[i] - shape.peak);
            apex = i;
        }
    }
    result.extremum.value = curve.temperature[highest];
    if (highest > 0 && highest + 1 < curve.size()) {
        const Vertex vertex = parabolaVertex(curve.time[highest - 1], curve.signal[highest - 1], curve.time[highest], curve.signal[highest],
                                             curve.time[highest + 1], curve.signal[highest + 1]);
        const double at = interpolated(curve.time.subspan(highest - 1, 3), curve.temperature.subspan(highest - 1, 3), vertex.x);
        if (std::isfinite(at))
            result.extremum.value = at;
    }
    const double between = std::abs(result.extremum.value - shape.peak);
    result.peak = {shape.peak, {{text(QT_TRANSLATE_NOOP("core", "noise and sampling")), shape.peakNoise}}};
    const double extremumNoise = std::hypot(shape.peakNoise, between < 3 * shape.peakNoise ? between : 0);
    result.extremum.parts = {{text(QT_TRANSLATE_NOOP("core", "noise and sampling")), extremumNoise}};

    const auto &before = run.heating ? result.left : result.right;
    if (!before.line)
        return;
    const double lineScatter = std::isfinite(before.line->residualDeviation) ? before.line->residualDeviation : 0;
    // The line's own points may be means of more or fewer rows than those of the curve.
    const double scatter = std::max({lineScatter, blockNoise, 1e-4 * shape.height});
    const auto at = [&](double times) { return deviates(curve, shape, apex, *before.line, scatter, times); };
    result.initial.value = at(3);
    const double spread = std::fmax(std::abs(at(2) - result.initial.value), std::abs(at(4.5) - result.initial.value));
    // Where the curve rises within one point past all thresholds, it is known to that point and no better.
    const double sampling = std::abs(curve.temperature.back() - curve.temperature.front()) / static_cast<double>(curve.size() - 1);
    result.initial.parts = {{text(QT_TRANSLATE_NOOP("core", "threshold")), spread / std::sqrt(3.0)},
                            {text(QT_TRANSLATE_NOOP("core", "sampling")), sampling / std::sqrt(12.0)}};
}

// Where the temperature runs backwards on the leading flank (a supercooled melt heats itself) a tangent over temperature means
// nothing: the onset is then the temperature at the moment when the curve leaves the baseline for good.
void findReleaseInTime(PeakEvaluation &result, const Thermogram &run, double blockNoise)
{
    if (!result.shape.leading || !result.shape.leading->overTime)
        return;
    const PeakCurve curve = result.curve();
    const std::size_t n = curve.size();
    const auto &before = run.heating ? result.left.line : result.right.line;
    std::size_t apex = 0;
    const auto over = [&](std::size_t i) {
        return result.shape.sign * (curve.signal[i] - (before ? before->at(curve.temperature[i]) : result.baseline.at(curve, i)));
    };
    for (std::size_t i = 0; i < n; ++i)
        if (over(i) > over(apex))
            apex = i;
    const double scatter = before && std::isfinite(before->residualDeviation) ? before->residualDeviation : blockNoise;
    const auto at = [&](double share) -> std::size_t { // the last row below the threshold, going back in time
        std::size_t i = apex;
        while (i > 0 && over(i) > std::max(share * over(apex), 3 * scatter))
            --i;
        return i;
    };
    const std::size_t row = at(releaseShare);
    if (over(row) > std::max(releaseShare * over(apex), 3 * scatter)) { // it begins before the limit
        result.shape.leading.reset();
        return;
    }
    Flank &leading = *result.shape.leading;
    leading.cross = curve.temperature[row];
    leading.crossSignal = curve.signal[row];
    const double spread = std::max(std::abs(curve.temperature[at(releaseShare / 3)] - leading.cross), std::abs(curve.temperature[at(3 * releaseShare)] - leading.cross));
    const double sampling = std::abs(curve.temperature[std::min(row + 1, n - 1)] - curve.temperature[row > 0 ? row - 1 : 0]) / 2;
    result.onset = {leading.cross,
                    {{text(QT_TRANSLATE_NOOP("core", "threshold")), spread / std::sqrt(3.0)}, {text(QT_TRANSLATE_NOOP("core", "sampling")), sampling / std::sqrt(12.0)}}};
}

} // namespace

double PeakEvaluation::convertedAt(const Thermogram &run, double celsius) const
{
    const double t = run.fromCelsius(celsius), sign = run.heating ? 1 : -1;
    for (std::size_t i = 1; i < thin.size(); ++i)
        if (sign * (thin.temperature[i] - t) >= 0) {
            if (sign * (thin.temperature[i - 1] - t) > 0)
                return absent;
            const double step = thin.temperature[i] - thin.temperature[i - 1], share = step != 0 ? (t - thin.temperature[i - 1]) / step : 0;
            return converted[i - 1] + share * (converted[i] - converted[i - 1]);
        }
    return absent;
}

double PeakEvaluation::temperatureAt(const Thermogram &run, double share) const
{
    for (std::size_t i = 1; i < converted.size(); ++i)
        if (converted[i] >= share && converted[i - 1] < share) {
            const double part = (share - converted[i - 1]) / (converted[i] - converted[i - 1]);
            return run.celsius(thin.temperature[i - 1] + part * (thin.temperature[i] - thin.temperature[i - 1]));
        }
    return absent;
}

Result<PeakEvaluation> evaluatedPeak(const Thermogram &run, const PeakSettings &settings)
{
    const Place atWindow{{}, 0, QStringLiteral("window")};
    const auto rows = run.between(settings.window);
    if (!rows || rows->count() < fewestRows)
        return failure(
            "empty-window",
            text(QT_TRANSLATE_NOOP("core", "The window %1 to %2 °C holds %3 rows of the segment, which goes from %4 to %5 °C; expected at least %6."),
                 settings.window.low, settings.window.high, rows ? rows->count() : std::size_t(0), run.segment.from, run.segment.to, fewestRows),
            atWindow);
    PeakEvaluation result;
    result.rows = *rows;
    result.thin = thinned(run, *rows, thinnedRows);
    if (result.thin.size() < fewestRows)
        return failure(
            "empty-window",
            text(QT_TRANSLATE_NOOP("core", "The window holds %1 rows without holes; expected at least %2."), result.thin.size(), fewestRows),
            atWindow);
    result.bridged = result.thin.holes;
    result.left = lineOver(run, settings.left, true);
    result.right = lineOver(run, settings.right, false);
    for (const bool left : {true, false})
        if (const auto &window = left ? settings.left : settings.right; window && (left ? result.left : result.right).line)
            for (const double away : {1.0, 3.0}) {
                const double width = window->high - window->low, by = left ? -away * width : away * width;
                const Interval moved{window->low + by, window->high + by};
                if (moved.low < std::min(run.segment.from, run.segment.to) || moved.high > std::max(run.segment.from, run.segment.to))
                    continue;
                SideLine &side = left ? result.left : result.right;
                if (const auto line = lineOver(run, moved, left).line)
                    side.elsewhere.push_back(*line);
            }
    for (const auto &[needed, side, key] :
         {std::tuple(needsLeft(settings.kind), &result.left, "left_window"), std::tuple(needsRight(settings.kind), &result.right, "right_window")})
        if (needed && !side->line)
            return failure("empty-window", text(QT_TRANSLATE_NOOP("core", "This baseline needs a line through at least three rows in %1."), key),
                           {{}, 0, QString::fromLatin1(key)});

    result.rowNoise = noiseDeviation(run.heatFlow.subspan(rows->first, rows->count()));
    const double blockNoise = result.rowNoise / std::sqrt(static_cast<double>(result.thin.block));
    const Evaluator evaluator(run, settings, result);
    const PeakCurve curve = result.curve();
    std::optional<Baseline> under;
    if (settings.kind == BaselineKind::Spline) {
        under.emplace();
        under->heights = splineHeights(run, result.thin, settings.knots);
    } else {
        under = evaluator.baseline(curve);
    }
    if (!under)
        return failure("no-baseline", text(QT_TRANSLATE_NOOP("core", "No baseline of this kind can be drawn here.")),
                       {{}, 0, QStringLiteral("baseline")});
    result.baseline = *under;
    result.shape = evaluator.shape(curve, *under, blockNoise, 1);
    const double thinArea = result.shape.area;
    findConverted(result, curve);

    // The chord ends on the recorded points themselves.
    Baseline exact = *under;
    if (settings.kind == BaselineKind::Linear && result.thin.block > 1 && !result.thin.holes) {
        const double x1 = run.time[rows->first], x2 = run.time[rows->last];
        exact.before = {run.heatFlow[rows->first], 0, (run.heatFlow[rows->last] - run.heatFlow[rows->first]) / (x2 - x1), 0, x1};
    }
    result.area.value = areaOfEveryRow(run, *rows, exact, result.thin);

    // A point that a chord ends on lies off by noise and by how the curve wanders about its lines.
    double wander = 0;
    for (const SideLine *side : {&result.left, &result.right})
        if (side->line && std::isfinite(side->line->residualDeviation))
            wander = std::max(
                wander, std::sqrt(std::max(
                            std::pow(side->line->residualDeviation, 2) - std::pow(result.rowNoise, 2) / static_cast<double>(side->block), 0.0)));
    const double duration = std::abs(run.time[rows->last] - run.time[rows->first]);
    const double underNoise = baselineNoise(result, settings.kind, std::hypot(result.rowNoise, wander));
    const Evaluator::Choice choice = evaluator.choice(curve, thinArea, result.shape.height);
    result.area.parts = {noisePart(std::hypot(duration * underNoise, result.rowNoise * duration / std::sqrt(static_cast<double>(rows->count())))),
                         limitsPart(evaluator.limits()), baselinePart(choice.area), windowsPart(evaluator.windows(curve, thinArea))};
    result.cuts = cutsOf(result, run);
    findFlanks(result, run, evaluator, blockNoise);
    findTemperatures(result, run, blockNoise);
    findReleaseInTime(result, run, blockNoise);
    result.height = {result.shape.height,
                     {noisePart(std::hypot(result.rowNoise, std::isfinite(underNoise) ? underNoise : 0)), baselinePart(choice.height)}};
    if (result.shape.width) {
        const double gradient = result.shape.height / std::max(*result.shape.width, 1e-300);
        result.width = {*result.shape.width, {noisePart(blockNoise / gradient), baselinePart(choice.height / gradient)}};
    }
    return result;
}

std::optional<StraightLine> zeroLine(const Thermogram &run, const std::vector<Segment> &segments)
{
    // Lines through the last three fifths of the isotherms, at the ends of the ramp.
    const auto levelOf = [&](const Segment &segment, double time) -> std::optional<double> {
        if (segment.kind != QLatin1String("isothermal"))
            return std::nullopt;
        const std::size_t count = std::max<std::size_t>(3 * (segment.last - segment.first + 1) / 5, 1), first = segment.last + 1 - count;
        const auto line = straightLine(run.time.subspan(first, count), run.heatFlow.subspan(first, count));
        return line ? std::optional(line->at(time)) : std::nullopt;
    };
    for (std::size_t i = 1; i + 1 < segments.size(); ++i) {
        if (segments[i].first != run.segment.first)
            continue;
        const double begin = run.time[run.segment.first], end = run.time[run.segment.last];
        const auto before = levelOf(segments[i - 1], begin), after = levelOf(segments[i + 1], end);
        if (before && after && run.timed)
            return lineThrough(begin, *before, end, *after);
    }
    return std::nullopt;
}

} // namespace vitrine::calorimetry
