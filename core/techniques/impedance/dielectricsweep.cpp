// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/dielectricsweep.h"

#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"
#include "data/role.h"
#include "numerics/curves.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/dielectricvalues.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine::impedance
{

namespace
{

const QString frequencyKey = QStringLiteral("frequency"), temperatureKey = QStringLiteral("temperature"), segmentKey = QStringLiteral("segment"),
              edgeKey = QStringLiteral("edge_capacitance"), edgeErrorKey = QStringLiteral("edge_capacitance_uncertainty");

constexpr std::size_t mostFrequencies = 8;
constexpr double sameFrequency = 1e-3;

// The usable rows in the order of the file; temperatures in degC.
struct Rows
{
    std::vector<std::size_t> row; // of the dataset
    std::vector<double> frequency, temperature, real, imaginary;

    [[nodiscard]] std::size_t size() const { return row.size(); }
    void take(const Rows &other, std::size_t i)
    {
        row.push_back(other.row[i]);
        frequency.push_back(other.frequency[i]);
        temperature.push_back(other.temperature[i]);
        real.push_back(other.real[i]);
        imaginary.push_back(other.imaginary[i]);
    }
};

Rows rowsOf(const Dataset &dataset)
{
    constexpr double overload = 1e37;
    const auto in = [&](std::string_view role, const char *unit) -> Values {
        const Column *column = dataset.column(role);
        return column ? valuesIn(*column, Unit::of(unit)) : nullptr;
    };
    const Values f = in(role::frequency, "Hz"), t = in(role::temperature, "degC"), re = in(role::impedanceReal, "Ohm"), im = in(role::impedanceImaginary, "Ohm");
    Rows rows;
    if (!f || !t || !re || !im)
        return rows;
    for (std::size_t i = 0; i < std::min({f->size(), t->size(), re->size(), im->size()}); ++i) {
        const double size = std::hypot((*re)[i], (*im)[i]);
        if (!((*f)[i] > 0) || !std::isfinite((*f)[i]) || !std::isfinite((*t)[i]) || !(size > 0) || !(size < overload))
            continue;
        rows.row.push_back(i);
        rows.frequency.push_back((*f)[i]);
        rows.temperature.push_back((*t)[i]);
        rows.real.push_back((*re)[i]);
        rows.imaginary.push_back((*im)[i]);
    }
    return rows;
}

// Rising; one more than may be, at most, is looked for.
std::vector<double> distinctFrequencies(const Rows &rows)
{
    std::vector<double> found;
    for (const double f : rows.frequency) {
        if (std::ranges::any_of(found, [f](double known) { return std::abs(f / known - 1) < sameFrequency; }))
            continue;
        found.push_back(f);
        if (found.size() > mostFrequencies)
            break;
    }
    std::ranges::sort(found);
    return found;
}

double nearest(const std::vector<double> &frequencies, double wanted)
{
    return *std::ranges::min_element(frequencies, {}, [wanted](double f) { return std::abs(std::log(f / wanted)); });
}

// Stretches in which the temperature changes; empty where the programme has only one.
std::vector<Segment> stretches(const Dataset &dataset)
{
    std::vector<Segment> all = segmentsOf(dataset);
    return all.size() > 1 ? all : std::vector<Segment>();
}

// The rows of the segment that the parameters name, all without one.
Rows chosenRows(const Dataset &dataset, const Parameters &parameters)
{
    const Rows all = rowsOf(dataset);
    const QString name = parameters.words(segmentKey);
    const std::vector<Segment> known = segmentsOf(dataset);
    const Segment *segment = name.isEmpty() ? nullptr : segmentNamed(known, name);
    if (!segment)
        return all;
    Rows some;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all.row[i] >= segment->first && all.row[i] <= segment->last)
            some.take(all, i);
    return some;
}

// One frequency's rows, without single readings far off their neighbours: an open contact for a moment.
struct Branch
{
    Rows rows;
    std::size_t outliers = 0;
};
Branch branchAt(const Rows &rows, double frequency)
{
    constexpr double far = 3;       // times
    constexpr std::size_t half = 2; // neighbours on either side
    Rows own;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (std::abs(rows.frequency[i] / frequency - 1) < sameFrequency)
            own.take(rows, i);
    Branch branch;
    for (std::size_t i = 0; i < own.size(); ++i) {
        std::vector<double> around;
        for (std::size_t k = i > half ? i - half : 0; k <= std::min(i + half, own.size() - 1); ++k)
            around.push_back(std::log(std::hypot(own.real[k], own.imaginary[k])));
        const double here = std::log(std::hypot(own.real[i], own.imaginary[i]));
        if (around.size() == 2 * half + 1 && std::abs(here - median(std::move(around))) > std::log(far))
            ++branch.outliers;
        else
            branch.rows.take(own, i);
    }
    return branch;
}

struct Quantities
{
    const char *key, *label, *panel, *yName, *unit;
    double DielectricPoint::*value;
    bool byGeometry;
};
constexpr Quantities quantities[] = {
    {"tan_delta", QT_TRANSLATE_NOOP("core", "Loss tangent"), "tangent", "tan δ", "1", &DielectricPoint::tangent, false},
    {"epsilon_real", QT_TRANSLATE_NOOP("core", "Permittivity"), "permittivity", "ε'", "1", &DielectricPoint::real, true},
    {"epsilon_imaginary", QT_TRANSLATE_NOOP("core", "Dielectric loss"), "permittivity", "ε''", "1", &DielectricPoint::imaginary, true},
    {"sigma_ac", QT_TRANSLATE_NOOP("core", "A.c. conductivity"), "conductivity", "σ'", "S/m", &DielectricPoint::conductivity, true},
    {"M_real", QT_TRANSLATE_NOOP("core", "Electric modulus, real part"), "electric-modulus", "M'", "1", &DielectricPoint::modulusReal, true},
    {"M_imaginary", QT_TRANSLATE_NOOP("core", "Electric modulus, imaginary part"), "electric-modulus", "M''", "1", &DielectricPoint::modulusImaginary, true},
};

// Straight between the measured temperatures next to it, readings at one temperature averaged; with the scatter of the nearest
// points, more of them where a thermometer of coarse resolution repeats itself.
LocalValue valueAt(const std::vector<double> &temperature, const std::vector<double> &y, double at)
{
    std::map<double, std::pair<double, double>> sums; // of y and their count
    std::vector<std::size_t> order(temperature.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        sums[temperature[i]].first += y[i];
        sums[temperature[i]].second += 1;
    }
    std::vector<double> t, mean;
    for (const auto &[one, sum] : sums) {
        t.push_back(one);
        mean.push_back(sum.first / sum.second);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::abs(temperature[i] - at); });
    std::vector<double> x, some;
    for (const std::size_t i : order) {
        // The next as far away count as well: on either side of the temperature there may be one.
        if (x.size() >= neighbours && std::abs(temperature[i] - at) > std::abs(x.back()) * (1 + 1e-9))
            break;
        x.push_back(temperature[i] - at);
        some.push_back(y[i]);
    }
    return {interpolated(t, mean, at), localValue(x, some).deviation};
}

} // namespace

bool overTemperature(const Dataset &dataset)
{
    constexpr double least = 1;              // K
    constexpr std::size_t rowsEach = 5;      // of every frequency
    const Rows rows = rowsOf(dataset);
    if (rows.size() < rowsEach)
        return false;
    const auto [low, high] = std::ranges::minmax(rows.temperature);
    const std::size_t frequencies = distinctFrequencies(rows).size();
    return high - low >= least && frequencies <= mostFrequencies && rows.size() >= rowsEach * frequencies;
}

bool overTemperature(const Inputs &inputs)
{
    const Dataset *dataset = inputs.dataset();
    return dataset && overTemperature(*dataset);
}

std::vector<ParameterSpec> sweepParameters()
{
    return {numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "degC")
                .withHandle(HandleKind::Line, QStringLiteral("permittivity"))
                .withHelp(text(QT_TRANSLATE_NOOP("core", "Of a measurement over temperature at one or few frequencies: where the values are read.")))
                .thatMayBeUnset(),
            wordsParameter("segment", QT_TRANSLATE_NOOP("core", "Segment"))
                .withHelp(text(QT_TRANSLATE_NOOP("core", "Of a measurement over temperature: number in time order, or heating-1, cooling-2. Proposed: the one that spans most.")))
                .thatMayBeUnset()};
}

Parameters estimateSweep(const Inputs &inputs, const Parameters &given)
{
    constexpr double room = 25, kilohertz = 1e3;
    Parameters proposed;
    const Dataset &dataset = *inputs.dataset();
    const double wanted = given.number(temperatureKey);
    if (!given.isSet(segmentKey)) {
        const std::vector<Segment> all = stretches(dataset);
        const Segment *widest = nullptr;
        for (const Segment &one : all) {
            const auto [low, high] = std::minmax(one.from, one.to);
            if (one.kind == QLatin1String("isothermal") || (std::isfinite(wanted) && !(wanted >= low && wanted <= high)))
                continue;
            if (!widest || std::abs(one.to - one.from) > std::abs(widest->to - widest->from))
                widest = &one;
        }
        if (widest)
            proposed.set(segmentKey, exactNumberText(static_cast<double>(widest - all.data() + 1)));
    }
    Parameters both = given;
    if (const ParameterValue *segment = proposed.find(segmentKey))
        both.set(segmentKey, *segment);
    const Rows rows = chosenRows(dataset, both);
    if (rows.size() == 0)
        return proposed;
    if (!given.isSet(frequencyKey))
        proposed.set(frequencyKey, nearest(distinctFrequencies(rows), kilohertz));
    if (!given.isSet(temperatureKey)) {
        const auto [low, high] = std::ranges::minmax(rows.temperature);
        proposed.set(temperatureKey, room >= low && room <= high ? room : 0.5 * (low + high));
    }
    return proposed;
}

Result<Done> checkSweep(const Inputs &inputs, const Parameters &parameters)
{
    const Dataset &dataset = *inputs.dataset();
    const QString name = parameters.words(segmentKey);
    const std::vector<Segment> known = segmentsOf(dataset);
    if (!name.isEmpty() && !segmentNamed(known, name))
        return failure("no-segment", text(QT_TRANSLATE_NOOP("core", "There is no segment \"%1\"; the temperature programme has %2."), name, known.size()), {{}, 0, segmentKey});
    const Rows rows = chosenRows(dataset, parameters);
    const std::vector<double> frequencies = distinctFrequencies(rows);
    const double wanted = parameters.number(frequencyKey);
    if (frequencies.empty() || !(wanted > 0) || std::abs(nearest(frequencies, wanted) / wanted - 1) > sameFrequency) {
        QStringList words;
        for (const double f : frequencies)
            words += shortNumberText(f);
        return failure("frequency-outside", text(QT_TRANSLATE_NOOP("core", "The measurement over temperature was not made at %1 Hz; expected one of %2."), wanted, words.join(QLatin1String(", "))),
                       {{}, 0, frequencyKey});
    }
    const Rows own = branchAt(rows, wanted).rows;
    if (own.size() < 2)
        return failure("too-few-points", text(QT_TRANSLATE_NOOP("core", "%1 row(s) have a positive frequency and an impedance; expected at least 2."), own.size()));
    const auto [low, high] = std::ranges::minmax(own.temperature);
    const double at = parameters.number(temperatureKey);
    if (!(at >= low && at <= high))
        return failure("temperature-outside", text(QT_TRANSLATE_NOOP("core", "The temperature %1 °C lies outside the measured %2..%3 °C."), at, low, high), {{}, 0, temperatureKey});
    return Done{};
}

Result<Outcome> evaluateSweep(const Inputs &inputs, const Parameters &parameters)
{
    const Dataset &dataset = *inputs.dataset();
    Geometry geometry = geometryOf(parameters);
    const bool known = geometry.complete();
    if (!known) // tan delta is the same for any
        geometry.length = geometry.area = 1;
    const double picofarad = known ? parameters.number(edgeKey) : absent, stray = picofarad > 0 ? picofarad * 1e-12 : 0;
    const double strayError = stray > 0 ? parameters.number(edgeErrorKey) * 1e-12 : absent, geometryError = geometry.relativeError();
    const double at = parameters.number(temperatureKey), wanted = parameters.number(frequencyKey);
    const Rows rows = chosenRows(dataset, parameters);

    Outcome outcome;
    std::size_t outliers = 0, number = 1;
    for (const double frequency : distinctFrequencies(rows)) {
        const bool main = std::abs(frequency / wanted - 1) < sameFrequency;
        const Branch branch = branchAt(rows, frequency);
        outliers += branch.outliers;
        const std::size_t n = branch.rows.size();
        std::vector<DielectricPoint> points;
        for (std::size_t i = 0; i < n; ++i)
            points.push_back(dielectricPoint(branch.rows.frequency[i], branch.rows.real[i], branch.rows.imaginary[i], geometry, stray));
        const Values x = shared(branch.rows.temperature);
        number += !main;
        for (const Quantities &quantity : quantities) {
            if (quantity.byGeometry && !known)
                continue;
            std::vector<double> y, errors;
            for (const DielectricPoint &point : points)
                y.push_back(point.*quantity.value);
            const bool edge = std::isfinite(strayError) && QLatin1String(quantity.key) == QLatin1String("epsilon_real");
            const double byEdge = edge ? strayError / emptyCapacitance(geometry) : 0;
            for (std::size_t i = 0; i < n; ++i) {
                const std::size_t first = std::min(i > neighbours / 2 ? i - neighbours / 2 : 0, n > neighbours ? n - neighbours : 0), count = std::min(neighbours, n);
                std::vector<double> away;
                for (std::size_t k = first; k < first + count; ++k)
                    away.push_back(branch.rows.temperature[k] - branch.rows.temperature[i]);
                const double noise = localValue(away, std::span(y).subspan(first, count)).deviation;
                errors.push_back(std::hypot(noise, quantity.byGeometry && std::isfinite(geometryError) ? y[i] * geometryError : 0, byEdge));
            }
            if (main) {
                const LocalValue local = valueAt(branch.rows.temperature, y, at);
                const double ofGeometry = quantity.byGeometry && std::isfinite(geometryError) ? std::abs(local.value) * geometryError : 0;
                ResultValue result;
                result.key = QString::fromLatin1(quantity.key);
                result.index = {{temperatureKey, at}};
                result.indexUnit = QStringLiteral("degC");
                result.quantity = {local.value, absent, Unit::of(quantity.unit)};
                if (!std::isfinite(local.deviation)) {
                    result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Fewer than four points: the scatter is not known."));
                } else {
                    result.quantity.uncertainty = std::hypot(local.deviation, ofGeometry, byEdge);
                    result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "scatter of neighbouring points")), local.deviation});
                    if (ofGeometry > 0)
                        result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "geometry")), ofGeometry});
                    if (byEdge > 0)
                        result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "capacitance of the edge")), byEdge});
                }
                outcome.results.push_back(std::move(result));
            }
            const QByteArray key = main ? QByteArray(quantity.key) : quantity.key + QByteArrayLiteral("_") + QByteArray::fromStdString(exactNumber(static_cast<double>(number)));
            Curve curve = curveOf(key.constData(), text(QT_TRANSLATE_NOOP("core", "%1 at %2 Hz"), text(quantity.label).english(), shortNumberText(frequency)), CurveUse::Data, quantity.panel, "T",
                                  "degC", quantity.yName, quantity.unit, x, shared(std::move(y)));
            curve.uncertainty = shared(std::move(errors));
            outcome.curves.push_back(std::move(curve));
        }
    }
    if (outliers > 0)
        outcome.issues.push_back(note("outliers", countedText(QT_TRANSLATE_N_NOOP("core", "%n single reading(s) lie more than a factor of three off their neighbours, as an open contact does, and were left out."),
                                                              static_cast<int>(outliers))));
    if (const auto all = stretches(dataset); !all.empty() && !parameters.words(segmentKey).isEmpty())
        if (const Segment *segment = segmentNamed(all, parameters.words(segmentKey)))
            outcome.issues.push_back(note("segment-used", text(QT_TRANSLATE_NOOP("core", "The temperature programme has %1 segments; the values are of one of them, %2 from %3 to %4 °C."), all.size(), segment->kind,
                                                               shortNumberText(segment->from), shortNumberText(segment->to))));
    if (known)
        for (Issue &issue : geometry.issues())
            outcome.issues.push_back(std::move(issue));
    else
        outcome.issues.push_back(note("no-geometry", text(QT_TRANSLATE_NOOP("core", "Thickness and area (or diameter) are not both known: only the loss tangent can be given."))));
    return outcome;
}

} // namespace vitrine::impedance
