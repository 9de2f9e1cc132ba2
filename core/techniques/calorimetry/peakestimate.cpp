// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakestimate.h"

#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/thermogram.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <tuple>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t fewestRows = 8;
constexpr double fairlyHigh = 0.1; // of the highest peak between the limits: what is lower is not what they were set for

// Knots for a spline at the quarters of what lies between the limits and the foot of the peak: the curve there is baseline.
void proposeKnots(const Thermogram &run, const Interval &window, Parameters &proposed)
{
    const auto beside = proposedBeside(run, window);
    if (!beside)
        return;
    int number = 0;
    for (const Interval &side : {beside->left, beside->right})
        for (const double share : {0.25, 0.75}) {
            const double knot = side.low + share * (side.high - side.low);
            if (knot > window.low && knot < window.high)
                proposed.set(QStringLiteral("knot.%1").arg(++number), knot);
        }
}

const double *columnData(const Dataset &data, std::string_view role)
{
    const Column *column = data.column(role);
    return column && column->values ? column->values->data() : nullptr;
}

// What a search finds in a curve. It costs more than everything else and does not depend on the limits, which are dragged.
struct Found {
    std::vector<PeakProposal> peaks;
    std::vector<PeakProposal> broad; // where there are none: with short lines, a start for who sets no limits
    std::optional<StepProposal> step;
};

constexpr double clearStep = 6; // significance

// A step is the highest thing over the background that the search takes from the whole curve, and small bumps before or behind it go down
// with it: those stretches are searched by themselves. How a peak stands out is still judged against the whole.
void addBesideStep(const Thermogram &run, Found &found, bool shortLines)
{
    std::vector<PeakProposal> &peaks = shortLines ? found.broad : found.peaks;
    if (!found.step || found.step->significance < clearStep || run.segment.last - run.segment.first < fewestRows)
        return;
    const Thinned thin = thinned(run, Rows{run.segment.first, run.segment.last}, 512);
    std::vector<double> sorted = thin.heatFlow;
    if (sorted.size() < 16)
        return;
    std::ranges::sort(sorted);
    const double span = sorted[sorted.size() - 1 - sorted.size() / 20] - sorted[sorted.size() / 20];
    const double lowest = std::min(run.segment.from, run.segment.to), highest = std::max(run.segment.from, run.segment.to);
    for (const Interval &beside : {Interval{lowest, found.step->glass.high}, Interval{found.step->liquid.low, highest}}) {
        const auto rows = beside.low < beside.high ? run.between(beside) : std::nullopt;
        if (!rows || rows->count() < 4 * fewestRows)
            continue;
        Thermogram part = run;
        part.segment.first = rows->first;
        part.segment.last = rows->last;
        part.segment.from = run.celsius(run.temperature[rows->first]);
        part.segment.to = run.celsius(run.temperature[rows->last]);
        for (PeakProposal &peak : proposedPeaks(part, shortLines)) {
            const bool known = std::ranges::any_of(peaks, [&](const PeakProposal &other) { return other.first < peak.last && peak.first < other.last; });
            if (known)
                continue;
            peak.contrast = span > 0 ? peak.height / span : 0;
            peaks.push_back(std::move(peak));
        }
    }
    std::ranges::stable_sort(peaks, std::ranges::greater(), &PeakProposal::height);
}

std::shared_ptr<const Found> foundIn(const Thermogram &run, const Dataset &data)
{
    // The rows, the axis and how its numbers and signs are read.
    std::string key = run.temperature.data() == columnData(data, role::referenceTemperature) ? "reference" : "sample";
    for (const double part : {static_cast<double>(run.segment.first), static_cast<double>(run.segment.last), run.celsiusScale, run.celsiusOffset, run.secondsPerTime, static_cast<double>(run.exotherm)})
        key += ' ' + exactNumberText(part).toStdString();
    key += run.heating ? " up" : " down";
    return data.derived.get<Found>(key, [&] {
        Found found{proposedPeaks(run), {}, proposedStep(run)};
        addBesideStep(run, found, false);
        if (found.peaks.empty())
            addBesideStep(run, found, true);
        return found;
    });
}

// No baseline runs through a glass transition: limits that reach over a clear step before or behind the peak are drawn in to the
// line on the peak's side of it.
PeakProposal clearOfStep(const Thermogram &run, const std::optional<StepProposal> &step, PeakProposal peak)
{
    constexpr double reach = 1.5; // widths of the step that must lie within the limits
    if (!step || step->significance < clearStep)
        return peak;
    const double apex = run.celsius(run.temperature[peak.apex]), width = step->liquid.low - step->glass.high;
    if (step->liquid.high < apex && peak.window.low < step->glass.high + 0.5 * width && step->liquid.low + reach * width < apex) {
        peak.window.low = step->liquid.high;
        peak.left = step->liquid;
    } else if (step->glass.low > apex && peak.window.high > step->liquid.low - 0.5 * width && step->glass.high - reach * width > apex) {
        peak.window.high = step->glass.low;
        peak.right = step->glass;
    }
    return peak;
}

// The lines beside the peak or peaks within the limits, and whether the program sees one there by itself.
std::pair<std::optional<PeakProposal>, bool> linesBeside(const Thermogram &run, const Found &found, const Interval &window)
{
    constexpr double counts = 0.05; // of the highest one: smaller ones between the limits have no say
    const auto &peaks = found.peaks;
    const auto inside = [&](const PeakProposal &peak) { return window.contains(run.celsius(run.temperature[peak.apex])); };
    const auto highest = std::ranges::find_if(peaks, inside); // the highest come first
    if (highest == peaks.end())
        return {proposedBeside(run, window), false};
    const PeakProposal *first = &*highest, *last = first;
    for (const PeakProposal &peak : peaks)
        if (inside(peak) && peak.height > counts * highest->height) {
            if (peak.window.high <= highest->window.low && peak.window.low < first->window.low)
                first = &peak;
            if (peak.window.low >= highest->window.high && peak.window.high > last->window.high)
                last = &peak;
        }
    const PeakProposal lowest = clearOfStep(run, found.step, *first), uppermost = first == last ? lowest : clearOfStep(run, found.step, *last);
    PeakProposal own = *highest;
    own.left = lowest.left;
    own.right = uppermost.right;
    // Where the limits stand further out, the line may be as long; a step or another peak ends it.
    const auto free = [&](double low, double high) {
        return std::ranges::none_of(peaks, [&](const PeakProposal &other) { return !inside(other) && other.height > counts * highest->height && other.window.low < high && other.window.high > low; });
    };
    if (window.low < own.left.low && lowest.window.low == first->window.low && free(window.low, own.left.high))
        own.left.low = std::max(window.low, std::min(run.segment.from, run.segment.to));
    if (window.high > own.right.high && uppermost.window.high == last->window.high && free(own.right.low, window.high))
        own.right.high = std::min(window.high, std::max(run.segment.from, run.segment.to));
    return {own, true};
}

// Do the limits stand beside the peak rather than cut into it?
bool whole(const Thermogram &run, const Interval &window, const PeakProposal &lines)
{
    PeakSettings settings;
    settings.window = window;
    settings.left = lines.left;
    settings.right = lines.right;
    const auto peak = evaluatedPeak(run, settings);
    return peak && peak->cuts.empty();
}

} // namespace

Parameters estimatedPeak(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < fewestRows)
        return proposed;
    proposeFromMetadata(inputs, given, proposed);
    if (const auto molar = data->metadata.quantity(QStringLiteral("molar_mass"), Unit::of("g/mol"));
        molar && molar->value > 0 && !given.isSet(QStringLiteral("molar_mass")))
        proposed.set(QStringLiteral("molar_mass"), molar->value);
    const bool complete =
        given.isSet(QStringLiteral("window")) && given.isSet(QStringLiteral("left_window")) && given.isSet(QStringLiteral("right_window"));
    const bool named = given.isSet(QStringLiteral("segment"));
    const bool spline = given.words(QStringLiteral("baseline")) == QLatin1String("spline");
    if (complete && named && !spline)
        return proposed;

    const std::vector<Segment> segments = segmentsOf(*data);
    const Segment *wanted = named ? segmentNamed(segments, given.words(QStringLiteral("segment"))) : nullptr;
    const auto window = given.interval(QStringLiteral("window"));
    Parameters trial = given;
    struct Fit {
        PeakProposal peak;
        bool holds = true, whole = true;
        QString segment;
    };
    std::vector<Fit> fits;
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
        std::optional<PeakProposal> proposal;
        bool holdsPeak = true;
        if (window) {
            const auto rows = run->between(*window);
            if (!rows || rows->count() < fewestRows)
                continue;
            const auto found = foundIn(*run, *data);
            std::tie(proposal, holdsPeak) = linesBeside(*run, *found, *window);
            if (!found->broad.empty() && found->broad.front().window.low == window->low && found->broad.front().window.high == window->high)
                proposal = found->broad.front(); // who types the proposed limits gets the proposed lines
        } else if (const auto found = foundIn(*run, *data); !found->peaks.empty()) {
            proposal = clearOfStep(*run, found->step, found->peaks.front());
        } else if (!found->broad.empty()) {
            proposal = found->broad.front();
        }
        if (proposal)
            fits.push_back({*proposal, holdsPeak, holdsPeak && (!window || count == 1 || wanted || whole(*run, *window, *proposal)), segments.empty() ? QString() : name});
    }
    if (fits.empty())
        return proposed;
    const Fit *best = &fits.front();
    for (const Fit &fit : fits)
        if (fit.holds == best->holds ? fit.peak.height > 1.2 * best->peak.height : fit.holds)
            best = &fit;
    // Of several scans over the same peak the first is meant, unless the limits cut its peak.
    if (window && best->holds)
        if (const auto first = std::ranges::find_if(fits, [&](const Fit &fit) { return fit.whole && fit.peak.height > fairlyHigh * best->peak.height; }); first != fits.end())
            best = &*first;
    const QString bestSegment = best->segment;
    if (!bestSegment.isEmpty() && !given.isSet(QStringLiteral("segment")))
        proposed.set(QStringLiteral("segment"), bestSegment);
    trial = given;
    if (!bestSegment.isEmpty())
        trial.set(QStringLiteral("segment"), bestSegment);
    const bool knots = std::ranges::any_of(given.all(), [](const auto &entry) { return entry.first.startsWith(QLatin1String("knot.")); });
    if (const auto run = thermogram(inputs, trial); spline && !knots && run)
        proposeKnots(*run, window ? *window : best->peak.window, proposed);
    if (complete)
        return proposed;
    proposed.set(QStringLiteral("window"), window ? *window : best->peak.window);
    proposed.set(QStringLiteral("left_window"), best->peak.left);
    proposed.set(QStringLiteral("right_window"), best->peak.right);
    return proposed;
}

// A step leaves a residue over the clipped background too, but one that is low against the curve.
std::vector<Parameters> proposedPeakAnalyses(const Inputs &inputs)
{
    struct InSegment {
        QString segment;
        PeakProposal peak;
    };
    std::vector<InSegment> found;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < fewestRows)
        return {};
    const std::vector<Segment> segments = segmentsOf(*data);
    double highest = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(segments.size(), 1); ++i) {
        if (!segments.empty() && segments[i].kind == QLatin1String("isothermal") && segments.size() > 1)
            continue;
        Parameters parameters;
        if (!segments.empty())
            parameters.set(QStringLiteral("segment"), QStringLiteral("%1").arg(i + 1));
        const auto run = thermogram(inputs, parameters);
        if (!run)
            continue;
        const auto search = foundIn(*run, *data);
        for (const PeakProposal &peak : search->peaks)
            if (peak.significance > 20 && peak.contrast > 0.5) {
                found.push_back({parameters.words(QStringLiteral("segment")), clearOfStep(*run, search->step, peak)});
                highest = std::max(highest, peak.height);
            }
    }
    std::erase_if(found, [&](const InSegment &one) { return one.peak.height < 0.1 * highest; });
    // Limits that reach over a higher peak of the same segment belong to that one.
    std::vector<InSegment> distinct;
    std::ranges::stable_sort(found, std::ranges::greater(), [](const InSegment &one) { return one.peak.height; });
    for (const InSegment &one : found)
        if (std::ranges::none_of(distinct, [&](const InSegment &other) {
                const double common = std::min(one.peak.window.high, other.peak.window.high) - std::max(one.peak.window.low, other.peak.window.low);
                return one.segment == other.segment && common > 0.5 * (one.peak.window.high - one.peak.window.low);
            }))
            distinct.push_back(one);
    std::ranges::stable_sort(distinct, {}, [](const InSegment &one) { return std::pair(one.segment.toInt(), one.peak.first); });
    found = std::move(distinct);
    std::vector<Parameters> all;
    for (const InSegment &one : found) {
        Parameters parameters;
        if (!one.segment.isEmpty())
            parameters.set(QStringLiteral("segment"), one.segment);
        parameters.set(QStringLiteral("window"), one.peak.window);
        parameters.set(QStringLiteral("left_window"), one.peak.left);
        parameters.set(QStringLiteral("right_window"), one.peak.right);
        all.push_back(std::move(parameters));
    }
    // A single one is what the analysis proposes by itself.
    if (all.size() == 1)
        all.front() = {};
    return all;
}

} // namespace vitrine::calorimetry
