// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalprogramme.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/area.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakshape.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t thinnedRows = 2048; // for shapes; the area itself takes every row
constexpr std::size_t fewestRows = 8;

const std::pair<const char *, BaselineKind> kinds[] = {{"linear", BaselineKind::Linear},
                                                       {"sigmoidal-tangential", BaselineKind::SigmoidalTangential},
                                                       {"sigmoidal-horizontal", BaselineKind::SigmoidalHorizontal},
                                                       {"tangential-left", BaselineKind::TangentialLeft},
                                                       {"tangential-right", BaselineKind::TangentialRight},
                                                       {"horizontal-left", BaselineKind::HorizontalLeft},
                                                       {"horizontal-right", BaselineKind::HorizontalRight}};

BaselineKind kindOf(const QString &words)
{
    const auto found = std::ranges::find_if(kinds, [&](const auto &pair) { return words == QLatin1StringView(pair.first); });
    return found != std::end(kinds) ? found->second : BaselineKind::Linear;
}

PeakCurve curveOf(const Thinned &thin) { return {thin.temperature, thin.time, thin.heatFlow}; }

struct Lines
{
    std::optional<StraightLine> left, right;
    std::size_t leftBlock = 1, rightBlock = 1; // rows behind each point of the fits
};

std::optional<StraightLine> lineOver(const Thermogram &run, const std::optional<Interval> &window, std::size_t &block)
{
    const auto rows = window ? run.between(*window) : std::nullopt;
    if (!rows || rows->count() < 3)
        return std::nullopt;
    const Thinned thin = thinned(run, *rows, 1024);
    block = thin.block;
    return straightLine(thin.temperature, thin.heatFlow);
}

// Everything one evaluation of a peak knows about; variants of it give the sensitivities.
struct Evaluation
{
    const Thermogram &run;
    BaselineKind kind;
    Lines lines;
    double noise; // of a thinned point

    [[nodiscard]] std::optional<Baseline> baseline(const PeakCurve &curve) const
    {
        return baselineOf(curve, kind, lines.left, lines.right, run.heating);
    }
    [[nodiscard]] PeakShape shape(const PeakCurve &curve, const Baseline &under, double smoothing) const
    {
        return shapeOf(curve, under, run.heating ? lines.left : lines.right, run.heating ? lines.right : lines.left, noise, smoothing);
    }
    [[nodiscard]] double area(const PeakCurve &curve) const
    {
        const auto under = baseline(curve);
        return under ? area(curve, *under) : absent;
    }
    [[nodiscard]] static double area(const PeakCurve &curve, const Baseline &under)
    {
        double sum = 0, previous = curve.signal[0] - under.at(curve, 0);
        for (std::size_t i = 1; i < curve.size(); ++i) {
            const double distance = curve.signal[i] - under.at(curve, i);
            sum += 0.5 * (distance + previous) * (curve.time[i] - curve.time[i - 1]);
            previous = distance;
        }
        return sum;
    }
};

double heightOver(const PeakCurve &curve, const Baseline &under)
{
    double highest = 0;
    for (std::size_t i = 0; i < curve.size(); ++i)
        highest = std::max(highest, std::abs(curve.signal[i] - under.at(curve, i)));
    return highest;
}

// How much the area depends on where exactly the limits stand: each moved by a twentieth of the window, in the sense
// that the person might as well have put it anywhere in between.
double limitSensitivity(const Evaluation &evaluation, const Thinned &wide, std::size_t first, std::size_t last)
{
    const PeakCurve whole = curveOf(wide);
    const std::size_t move = std::max<std::size_t>((last - first) / 20, 1);
    const auto area = [&](std::size_t a, std::size_t b) { return evaluation.area(whole.part(a, b - a + 1)); };
    const double early = (area(first - std::min(first, move), last) - area(first + move, last)) / 2;
    const double late = (area(first, std::min(last + move, wide.size() - 1)) - area(first, last - move)) / 2;
    return std::hypot(early, late) / std::sqrt(3.0);
}

void drawPeak(Outcome &outcome, const Thermogram &run, const PeakCurve &curve, const Baseline &under, const PeakShape &shape, const Lines &lines)
{
    const Unit &unit = run.heatFlowUnit;
    const std::size_t n = curve.size();
    std::vector<double> x(n), base(n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = run.celsius(curve.temperature[i]);
        base[i] = under.at(curve, i);
    }
    addCurve(outcome, "area", text(QT_TRANSLATE_NOOP("core", "Area")), CurveUse::Area, unit, x, {curve.signal.begin(), curve.signal.end()}, base);
    addCurve(outcome, "baseline", text(QT_TRANSLATE_NOOP("core", "Baseline")), CurveUse::Baseline, unit, std::move(x), std::move(base));

    const double away = run.heating ? -1 : 1; // towards the side of the leading flank
    const double reach = std::abs(curve.temperature[n - 1] - curve.temperature[0]);
    const auto side = [&](const std::optional<Flank> &flank, const std::optional<StraightLine> &line, double direction, const char *lineKey,
                          const char *tangentKey, const char *pointKey, Text pointLabel) {
        if (!flank)
            return;
        if (line) {
            const double far = flank->cross + direction * std::min(0.5 * reach, std::abs(flank->cross - line->centre) * 2);
            addCurve(outcome, lineKey, text(QT_TRANSLATE_NOOP("core", "Extrapolated baseline")), CurveUse::Construction, unit,
                     {run.celsius(far), run.celsius(flank->cross)}, {line->at(far), line->at(flank->cross)});
        }
        if (std::isfinite(flank->slope)) {
            const double top = shape.peakSignal, at = flank->temperature + (top - flank->signal) / flank->slope;
            addCurve(outcome, tangentKey, text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest point")), CurveUse::Construction, unit,
                     {run.celsius(flank->cross), run.celsius(at)}, {flank->crossSignal, top});
        }
        addCurve(outcome, pointKey, std::move(pointLabel), CurveUse::Points, unit, {run.celsius(flank->cross)}, {flank->crossSignal});
    };
    side(shape.leading, run.heating ? lines.left : lines.right, away, "line_before", "tangent_onset", "T_onset",
         text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")));
    side(shape.trailing, run.heating ? lines.right : lines.left, -away, "line_after", "tangent_endset", "T_endset",
         text(QT_TRANSLATE_NOOP("core", "Extrapolated end")));
    addCurve(outcome, "T_peak", text(QT_TRANSLATE_NOOP("core", "Peak")), CurveUse::Points, unit, {run.celsius(shape.peak)}, {shape.peakSignal});
}

Result<Rows> rowsOf(const Thermogram &run, const Interval &window)
{
    const auto rows = run.between(window);
    if (rows && rows->count() >= fewestRows)
        return *rows;
    return failure(
        "empty-window",
        text(QT_TRANSLATE_NOOP("core", "The window %1 to %2 °C holds %3 rows of the segment, which goes from %4 to %5 °C; expected at least %6."),
             window.low, window.high, rows ? rows->count() : std::size_t(0), run.segment.from, run.segment.to, fewestRows),
        {{}, 0, QStringLiteral("window")});
}

Result<Outcome> runPeak(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const auto prepared = thermogram(inputs, parameters);
    if (!prepared)
        return prepared.failure();
    const Thermogram &run = *prepared;
    const Dataset &data = *inputs.dataset();
    const auto window = parameters.interval(QStringLiteral("window"));
    if (!window)
        return failure("missing-parameter", text(QT_TRANSLATE_NOOP("core", "No limits are set and none can be proposed.")),
                       {{}, 0, QStringLiteral("window")});
    const auto rows = rowsOf(run, *window);
    if (!rows)
        return rows.failure();

    Outcome outcome;
    outcome.parameters = parameters;
    const Thinned thin = thinned(run, *rows, thinnedRows);
    if (thin.size() < fewestRows)
        return failure("empty-window",
                       text(QT_TRANSLATE_NOOP("core", "The window holds %1 rows without holes; expected at least %2."), thin.size(), fewestRows),
                       {{}, 0, QStringLiteral("window")});
    const BaselineKind kind = kindOf(parameters.words(QStringLiteral("baseline")));
    Lines lines;
    lines.left = lineOver(run, parameters.interval(QStringLiteral("left_window")), lines.leftBlock);
    lines.right = lineOver(run, parameters.interval(QStringLiteral("right_window")), lines.rightBlock);
    for (const auto &[needed, line, key] :
         {std::tuple(needsLeft(kind), &lines.left, "left_window"), std::tuple(needsRight(kind), &lines.right, "right_window")})
        if (needed && !*line)
            return failure("empty-window",
                           text(QT_TRANSLATE_NOOP("core", "The baseline %1 needs a line through at least three rows in %2."),
                                parameters.words(QStringLiteral("baseline")), key),
                           {{}, 0, QString::fromLatin1(key)});
    if (window->low < std::min(run.segment.from, run.segment.to) || window->high > std::max(run.segment.from, run.segment.to))
        outcome.issues.push_back(
            warning("window-cut",
                    text(QT_TRANSLATE_NOOP("core", "The window reaches beyond the segment (%1 to %2 °C); the area is that of the part inside."),
                         run.segment.from, run.segment.to),
                    {{}, 0, QStringLiteral("window")}));

    const double rowNoise = noiseDeviation(run.heatFlow.subspan(rows->first, rows->count()));
    const double blockNoise = rowNoise / std::sqrt(static_cast<double>(thin.block));
    const Evaluation evaluation{run, kind, lines, blockNoise};
    const PeakCurve curve = curveOf(thin);
    const auto under = evaluation.baseline(curve);
    if (!under)
        return failure("no-baseline", text(QT_TRANSLATE_NOOP("core", "No baseline of this kind can be drawn here.")),
                       {{}, 0, QStringLiteral("baseline")});
    const PeakShape shape = evaluation.shape(curve, *under, 1);

    // The chord ends on the recorded points themselves.
    Baseline baseline = *under;
    if (kind == BaselineKind::Linear && thin.block > 1 && !thin.holes) {
        const double x1 = run.time[rows->first], x2 = run.time[rows->last];
        baseline.before = {run.heatFlow[rows->first], 0, (run.heatFlow[rows->last] - run.heatFlow[rows->first]) / (x2 - x1), 0, x1};
    }
    const double area = areaOfEveryRow(run, *rows, baseline, thin);
    const double mass = parameters.number(QStringLiteral("mass"));
    const HeatScale heat = heatScale(run, data, mass, outcome.issues);
    const double joules = heat.factor * run.secondsPerTime; // a unit of area
    if (sigmoidal(kind)) {
        FitSummary summary;
        summary.converged = baseline.converged;
        summary.iterations = baseline.iterations;
        summary.reason = baseline.converged ? QStringLiteral("the converted fraction moved by less than %1 at every point").arg(alphaTolerance)
                                            : QStringLiteral("the converted fraction still moved by %1").arg(baseline.lastChange);
        outcome.fit = summary;
        if (!baseline.converged)
            outcome.issues.push_back(
                warning("baseline-not-converged",
                        text(QT_TRANSLATE_NOOP("core", "The sigmoidal baseline did not settle in %1 steps; check the windows beside the peak."),
                             baseline.iterations)));
    }

    // Sensitivities, on the thinned curve with room beside the limits.
    const std::size_t room = rows->count() / 20 + 1;
    const Rows wideRows{std::max(run.segment.first, rows->first - std::min(rows->first, room)), std::min(run.segment.last, rows->last + room)};
    const Thinned wide = thinned(run, wideRows, 1200);
    const std::size_t firstWide = (rows->first - wideRows.first) / wide.block,
                      lastWide = std::min((rows->last - wideRows.first) / wide.block, wide.size() - 1);
    const double limits = firstWide + 8 < lastWide ? limitSensitivity(evaluation, wide, firstWide, lastWide) : absent;
    const BaselineKind other = kind != BaselineKind::Linear ? BaselineKind::Linear
                               : lines.left && lines.right  ? BaselineKind::SigmoidalTangential
                                                            : BaselineKind::SigmoidalHorizontal;
    const Evaluation alternative{run, other, lines, blockNoise};
    const auto otherBaseline = alternative.baseline(curve);
    const double choice = otherBaseline ? std::abs(Evaluation::area(curve, *otherBaseline) - shape.area) / std::sqrt(3.0) : absent;
    const double duration = std::abs(run.time[rows->last] - run.time[rows->first]);
    const double points = static_cast<double>(rows->count());
    const auto lineError = [&](const std::optional<StraightLine> &line, double t) { return line ? line->errorAt(t) : absent; };
    double baselineNoise = rowNoise / std::sqrt(2.0);
    if (kind == BaselineKind::HorizontalLeft || kind == BaselineKind::HorizontalRight)
        baselineNoise = rowNoise;
    else if (kind == BaselineKind::TangentialLeft)
        baselineNoise = lineError(lines.left, shape.peak);
    else if (kind == BaselineKind::TangentialRight)
        baselineNoise = lineError(lines.right, shape.peak);
    else if (kind == BaselineKind::SigmoidalTangential)
        baselineNoise = 0.5 * std::hypot(lineError(lines.left, shape.peak), lineError(lines.right, shape.peak));
    const double noiseArea = std::hypot(duration * baselineNoise, rowNoise * duration / std::sqrt(points));

    const double sign = run.exothermicSign();
    const auto fileMass = data.metadata.find(QStringLiteral("sample_mass"));
    const double massShare =
        fileMass && fileMass->quantity && fileMass->quantity->hasUncertainty() ? fileMass->quantity->uncertainty / fileMass->quantity->value : absent;
    if (std::isfinite(joules)) {
        const double enthalpy = sign * area * joules, factor = std::abs(joules);
        ResultValue result = measured("enthalpy", enthalpy, heat.perGram ? Unit::of("J/g") : Unit::of("J"),
                                      {{text(QT_TRANSLATE_NOOP("core", "noise")), noiseArea * factor},
                                       {text(QT_TRANSLATE_NOOP("core", "limits")), limits * factor},
                                       {text(QT_TRANSLATE_NOOP("core", "choice of baseline")), choice * factor},
                                       {text(QT_TRANSLATE_NOOP("core", "sample mass")), massShare * std::abs(enthalpy)}});
        if (std::isfinite(result.quantity.uncertainty) && result.quantity.uncertainty >= std::abs(enthalpy))
            outcome.issues.push_back(warning("no-peak", text(QT_TRANSLATE_NOOP("core", "The area is %1 %3 with a standard uncertainty of %2 %3: there is no peak between these limits, and no enthalpy is given."),
                                                             enthalpy, result.quantity.uncertainty, result.quantity.unit.symbol()),
                                             {{}, 0, QStringLiteral("window")}));
        else
            outcome.results.push_back(std::move(result));
    } else {
        outcome.issues.push_back(
            warning("no-enthalpy", !heat.missing.isEmpty() ? heat.missing
                                                           : text(QT_TRANSLATE_NOOP("core", "The enthalpy needs the time of each row or the heating "
                                                                                            "rate (parameter rate); the file has neither."))));
    }

    const double kelvin = run.celsiusScale;
    static const Unit celsius = Unit::of("degC");
    // The same construction with slopes over half and over twice as many points.
    const PeakShape sharper = evaluation.shape(curve, *under, 0.5), softer = evaluation.shape(curve, *under, 2);
    const auto corner = [&](const char *key, std::optional<Flank> PeakShape::*flank, bool left) {
        const std::optional<StraightLine> &line = left ? lines.left : lines.right;
        const std::size_t lineBlock = left ? lines.leftBlock : lines.rightBlock;
        const auto &own = shape.*flank;
        if (!own) {
            outcome.issues.push_back(
                warning("no-tangent",
                        text(QT_TRANSLATE_NOOP(
                                 "core", "%1 is left out: the flank holds too few points or its tangent does not meet the baseline inside the data."),
                             key)));
            return;
        }
        double slopes = absent;
        if (sharper.*flank && softer.*flank)
            slopes = std::abs((sharper.*flank)->cross - (softer.*flank)->cross) / std::sqrt(12.0) * kelvin;
        double course = absent;
        if (line && std::isfinite(own->slope)) {
            // What the curve departs from the line beyond its noise stands for a window somewhere else.
            const double lineNoise = rowNoise / std::sqrt(static_cast<double>(lineBlock));
            const double excess = std::sqrt(std::max(line->residualDeviation * line->residualDeviation - lineNoise * lineNoise, 0.0));
            course = excess / std::abs(own->slope - line->slope) * kelvin;
        }
        outcome.results.push_back(measured(key, run.celsius(own->cross), celsius,
                                           {{text(QT_TRANSLATE_NOOP("core", "noise")), own->noise * kelvin},
                                            {text(QT_TRANSLATE_NOOP("core", "steepest point")), slopes},
                                            {text(QT_TRANSLATE_NOOP("core", "course of the baseline")), course}}));
        if (own->overTime)
            outcome.issues.push_back(
                note("tangent-over-time",
                     text(QT_TRANSLATE_NOOP("core", "The temperature runs backwards on the flank of %1: its tangent is drawn over time."), key)));
    };
    corner("T_onset", &PeakShape::leading, run.heating);
    outcome.results.push_back(
        measured("T_peak", run.celsius(shape.peak), celsius, {{text(QT_TRANSLATE_NOOP("core", "noise and sampling")), shape.peakNoise * kelvin}}));
    corner("T_endset", &PeakShape::trailing, !run.heating);
    const double heightOther = otherBaseline ? heightOver(curve, *otherBaseline) : absent;
    outcome.results.push_back(
        measured("peak_height", shape.height, run.heatFlowUnit,
                 {{text(QT_TRANSLATE_NOOP("core", "noise")), std::hypot(rowNoise, std::isfinite(baselineNoise) ? baselineNoise : 0)},
                  {text(QT_TRANSLATE_NOOP("core", "choice of baseline")), std::abs(heightOther - shape.height) / std::sqrt(3.0)}}));
    if (shape.width) {
        const double gradient = shape.height / std::max(*shape.width, 1e-300);
        outcome.results.push_back(measured(
            "fwhm", *shape.width * kelvin, Unit::of("K"),
            {{text(QT_TRANSLATE_NOOP("core", "noise")), blockNoise / gradient * kelvin},
             {text(QT_TRANSLATE_NOOP("core", "choice of baseline")), std::abs(heightOther - shape.height) / std::sqrt(3.0) / gradient * kelvin}}));
    } else {
        outcome.issues.push_back(
            warning("no-width", text(QT_TRANSLATE_NOOP("core", "The curve does not come down to half its height on both sides within the limits."))));
    }
    ResultValue direction;
    direction.key = QStringLiteral("direction");
    if (run.exotherm == Exotherm::Unknown) {
        direction.words = shape.sign > 0 ? QStringLiteral("upward") : QStringLiteral("downward");
        outcome.issues.push_back(warning(
            "exotherm-unknown",
            text(QT_TRANSLATE_NOOP("core", "The file does not say which way it is exothermic: the sign of the enthalpy is that of the curve. Set the "
                                           "exothermic direction to give it its meaning.")),
            {{}, 0, QStringLiteral("exotherm")}));
    } else {
        direction.words = sign * shape.sign > 0 ? QStringLiteral("exothermic") : QStringLiteral("endothermic");
    }
    outcome.results.push_back(std::move(direction));
    if (thin.holes)
        outcome.issues.push_back(note("holes", text(QT_TRANSLATE_NOOP("core", "Rows without a number inside the limits were bridged."))));
    if (shape.height < 3 * rowNoise)
        outcome.issues.push_back(
            warning("weak-peak", text(QT_TRANSLATE_NOOP("core", "The peak is only %1 times as high as the noise."), shape.height / rowNoise)));
    drawPeak(outcome, run, curve, *under, shape, lines);
    return outcome;
}

Parameters estimatePeak(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < fewestRows)
        return proposed;
    proposeFromMetadata(inputs, given, proposed);
    const bool complete =
        given.isSet(QStringLiteral("window")) && given.isSet(QStringLiteral("left_window")) && given.isSet(QStringLiteral("right_window"));
    const bool named = given.isSet(QStringLiteral("segment"));
    if (complete && named)
        return proposed;

    const std::vector<Segment> segments = segmentsOf(*data);
    const Segment *wanted = named ? segmentNamed(segments, given.words(QStringLiteral("segment"))) : nullptr;
    const auto window = given.interval(QStringLiteral("window"));
    Parameters trial = given;
    std::optional<PeakProposal> best;
    QString bestSegment;
    const std::size_t count = std::max<std::size_t>(segments.size(), 1);
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1").arg(i + 1);
        if (wanted && wanted != &segments[i])
            continue;
        if (!segments.empty() && segments[i].kind == QLatin1String("isothermal") && count > 1 && !wanted)
            continue;
        if (!segments.empty())
            trial.set(QStringLiteral("segment"), name);
        else
            trial.unset(QStringLiteral("segment"));
        const auto run = thermogram(inputs, trial);
        if (!run)
            continue;
        // With given limits the first segment that reaches over them; else the highest peak, earlier segments first.
        std::optional<PeakProposal> proposal;
        if (complete) {
            const auto rows = run->between(*window);
            if (rows && rows->count() >= fewestRows)
                proposal = PeakProposal{*window, {}, {}, 0, 0};
        } else {
            proposal = window ? proposedBeside(*run, *window) : proposedPeak(*run);
        }
        if (!proposal || (best && !(proposal->height > 1.2 * best->height)))
            continue;
        best = proposal;
        bestSegment = segments.empty() ? QString() : name;
        if (window)
            break;
    }
    if (!best)
        return proposed;
    if (!bestSegment.isEmpty() && !given.isSet(QStringLiteral("segment")))
        proposed.set(QStringLiteral("segment"), bestSegment);
    if (complete)
        return proposed;
    proposed.set(QStringLiteral("window"), best->window);
    proposed.set(QStringLiteral("left_window"), best->left);
    proposed.set(QStringLiteral("right_window"), best->right);
    return proposed;
}

bool suitsPeak(const Inputs &inputs)
{
    const Parameters parameters = estimatePeak(inputs, {});
    if (!parameters.isSet(QStringLiteral("window")))
        return false;
    const auto run = thermogram(inputs, parameters);
    const auto proposal = run ? proposedPeak(*run) : std::nullopt;
    // A step leaves a residue over the clipped background too, but one that is low against the curve.
    return proposal && proposal->significance > 20 && proposal->contrast > 0.5;
}

Result<Done> checkPeak(const Inputs &inputs, const Parameters &parameters)
{
    const auto run = thermogram(inputs, parameters);
    if (!run)
        return run.failure();
    for (const char *key : {"window", "left_window", "right_window"}) {
        const auto window = parameters.interval(QLatin1StringView(key));
        if (window && !(window->low < window->high))
            return failure(
                "empty-window",
                text(QT_TRANSLATE_NOOP("core", "The range %1 goes from %2 to %3; expected the lower limit first."), key, window->low, window->high),
                {{}, 0, QString::fromLatin1(key)});
    }
    return Done{};
}

} // namespace

AnalysisSpec peakAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.peak");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Peak: temperatures and enthalpy"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "The enthalpy is the integral over time of the heat flow above the baseline between the limits, "
                                                     "divided by the sample mass (ISO 11357-3, ASTM E793). "
                                                     "Onset and end are the crossings of the tangents at the steepest points of the flanks with the "
                                                     "extrapolated baselines, the peak temperature belongs to "
                                                     "the greatest distance from the baseline (ISO 11357-1, ASTM E794). The uncertainty holds noise, "
                                                     "limits and choice of baseline, not the calibration."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Thermogram")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    false}};
    const auto label = [](const char *words) { return text(words); };
    spec.parameters = {
        segmentParameter(),
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Limits"), "degC")
            .withHandle(HandleKind::Limits)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Limits of integration, at the recorded points next to them."))),
        choiceParameter("baseline", QT_TRANSLATE_NOOP("core", "Baseline"),
                        {{QStringLiteral("linear"), label(QT_TRANSLATE_NOOP("core", "linear"))},
                         {QStringLiteral("sigmoidal-tangential"), label(QT_TRANSLATE_NOOP("core", "sigmoidal, tangential"))},
                         {QStringLiteral("sigmoidal-horizontal"), label(QT_TRANSLATE_NOOP("core", "sigmoidal, horizontal"))},
                         {QStringLiteral("tangential-left"), label(QT_TRANSLATE_NOOP("core", "tangential, left"))},
                         {QStringLiteral("tangential-right"), label(QT_TRANSLATE_NOOP("core", "tangential, right"))},
                         {QStringLiteral("horizontal-left"), label(QT_TRANSLATE_NOOP("core", "horizontal, left"))},
                         {QStringLiteral("horizontal-right"), label(QT_TRANSLATE_NOOP("core", "horizontal, right"))}},
                        "linear")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Linear: the chord between the curve at the limits. Sigmoidal: from the left line to the right "
                                                     "one as the converted fraction grows, iterated "
                                                     "(Svoboda and Málek 2017)."))),
        rangeParameter("left_window", QT_TRANSLATE_NOOP("core", "Line on the left"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line below the peak is fitted: for the tangents and for baselines that follow it."))),
        rangeParameter("right_window", QT_TRANSLATE_NOOP("core", "Line on the right"), "degC")
            .withHandle(HandleKind::Band)
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line above the peak is fitted."))),
        massParameter(),
        choiceParameter("axis", QT_TRANSLATE_NOOP("core", "Temperature axis"),
                        {{QStringLiteral("sample"), label(QT_TRANSLATE_NOOP("core", "sample"))},
                         {QStringLiteral("reference"), label(QT_TRANSLATE_NOOP("core", "reference"))}},
                        "sample")
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Which thermometer the windows and results refer to; the reference knows nothing of the sample's own heat."))),
        exothermParameter(),
        rateParameter(),
    };
    const Unit celsius = Unit::of("degC");
    spec.outputs = {
        {QStringLiteral("enthalpy"), QStringLiteral("Δ<i>H</i>"), text(QT_TRANSLATE_NOOP("core", "Enthalpy")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core",
                                "Integral of heat flow over baseline and time, per mass; negative when endothermic (ISO 11357-3, ASTM E793)."))},
        {QStringLiteral("T_onset"), QStringLiteral("<i>T</i><sub>onset</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius,
         text(QT_TRANSLATE_NOOP(
             "core",
             "Crossing of the baseline before the peak with the tangent at the steepest point of the leading flank (ISO 11357-1 T_ei, ASTM E794)."))},
        {QStringLiteral("T_peak"), QStringLiteral("<i>T</i><sub>peak</sub>"), text(QT_TRANSLATE_NOOP("core", "Peak temperature")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Temperature at the greatest distance from the baseline (ISO 11357-1 T_p)."))},
        {QStringLiteral("T_endset"), QStringLiteral("<i>T</i><sub>end</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), celsius,
         text(QT_TRANSLATE_NOOP(
             "core", "Crossing of the baseline after the peak with the tangent at the steepest point of the trailing flank (ISO 11357-1 T_ef)."))},
        {QStringLiteral("peak_height"),
         QStringLiteral("<i>h</i>"),
         text(QT_TRANSLATE_NOOP("core", "Height over the baseline")),
         Unit::of("mW/mg"),
         text(QT_TRANSLATE_NOOP("core", "Greatest distance of the curve from the baseline, in the unit of the curve."))},
        {QStringLiteral("fwhm"), QStringLiteral("FWHM"), text(QT_TRANSLATE_NOOP("core", "Width at half height")), Unit::of("K"),
         text(QT_TRANSLATE_NOOP("core", "Distance of the two temperatures at which the curve is half as high over the baseline as at the peak."))},
        {QStringLiteral("direction"), QStringLiteral("direction"), text(QT_TRANSLATE_NOOP("core", "Direction")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "Endothermic or exothermic; upward or downward where nobody says which way the curve is exothermic."))},
    };
    spec.mainResult = QStringLiteral("enthalpy");
    spec.suits = suitsPeak;
    spec.estimate = estimatePeak;
    spec.check = checkPeak;
    spec.run = runPeak;
    return spec;
}

} // namespace vitrine::calorimetry
