// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/derivedvalues.h"

#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "analysis/thermalrun.h"
#include "base/numbertext.h"
#include "numerics/activation.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace vitrine
{

namespace
{

const std::vector<SampleRole> crystalRoles{SampleRole::Crystal, SampleRole::Other};
const std::vector<SampleRole> glassRoles{SampleRole::Glass, SampleRole::Other, SampleRole::Crystal};

Cell empty(const QString &reason) { return {std::nullopt, {}, reason}; }

// What of the parts is there; else the cell that says which one is missing.
struct Part
{
    QString name;
    ValueSource source;
    std::optional<Found> found;
};
std::optional<Cell> missing(std::vector<Part> &parts, const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    for (Part &part : parts) {
        const Finding finding = vitrine::finding(project, compound, part.source, lookup, cache);
        if (!finding.found)
            return empty(finding.reason.isEmpty() ? QStringLiteral("needs %1").arg(part.name) : QStringLiteral("needs %1: %2").arg(part.name, finding.reason));
        part.found = finding.found;
    }
    return std::nullopt;
}

QString provenanceOf(const Project &project, const std::vector<Part> &parts)
{
    QStringList words;
    for (const Part &part : parts)
        words.append(QStringLiteral("%1: %2").arg(part.name, provenance(project, *part.found)));
    return words.join(QStringLiteral(" | "));
}

// Results of one instrument share the error of its thermometer; what names no instrument shares it within its own dataset only.
QString thermometerOf(const Project &project, const Found &found)
{
    if (!found.node || found.node->inputs.empty() || found.node->inputs.begin()->second.empty())
        return {};
    const NodeId id = found.node->inputs.begin()->second.front();
    const auto dataset = project.dataset(id);
    const MetadataEntry *instrument = dataset && dataset->data ? dataset->data->metadata.find(QStringLiteral("instrument")) : nullptr;
    return instrument && !instrument->text.isEmpty() ? instrument->text : QString::number(id);
}

// f of temperatures in kelvin, with the uncertainties of its arguments carried through its derivatives.
Cell combined(std::vector<Part> parts, const Unit &unit, const std::function<double(const std::vector<double> &)> &f, const Project &project, const Compound &compound,
              const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    if (const auto cell = missing(parts, project, compound, lookup, cache))
        return *cell;
    std::vector<double> T, own, scale;
    QStringList thermometers;
    for (const Part &part : parts) {
        T.push_back(part.found->quantity.in(Unit::of("K")).value);
        const double u = part.found->quantity.uncertainty;
        own.push_back(part.found->value ? uncertaintyBesideScales(*part.found->value) : u);
        scale.push_back(std::sqrt(std::max(u * u - own.back() * own.back(), 0.0)));
        thermometers += thermometerOf(project, *part.found);
    }
    const double value = f(T);
    if (!std::isfinite(value))
        return empty(QStringLiteral("the temperatures do not lie in the order T_g, T_x, T_m"));
    double variance = 0;
    std::vector<double> slopes;
    for (std::size_t i = 0; i < T.size(); ++i) {
        constexpr double step = 0.01; // K
        std::vector<double> low = T, high = T;
        low[i] -= step;
        high[i] += step;
        slopes.push_back((f(high) - f(low)) / (2 * step));
        variance += std::pow(slopes.back() * own[i], 2);
    }
    // The error of one thermometer moves all that was measured with it alike.
    for (const QString &thermometer : QSet<QString>(thermometers.begin(), thermometers.end())) {
        double shift = 0;
        for (std::size_t i = 0; i < T.size(); ++i)
            if (thermometers[static_cast<qsizetype>(i)] == thermometer)
                shift += slopes[i] * scale[i];
        variance += shift * shift;
    }
    return {Quantity{value, std::sqrt(variance), unit}, {}, provenanceOf(project, parts)};
}

Part melting() { return {QStringLiteral("T_m"), meltingPointSource(), {}}; }
Part glass() { return {QStringLiteral("T_g"), glassTransitionSource(), {}}; }
Part crystallisation() { return {QStringLiteral("T_x"), crystallisationSource(), {}}; }

Cell lossAt(Part temperature, const std::vector<SampleRole> &roles, const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    std::vector<Part> parts{std::move(temperature),
                            {QStringLiteral("mass"), {.analysis = QStringLiteral("thermogravimetry.decomposition"), .key = QStringLiteral("mass_loss"), .roles = roles}, {}}};
    if (const auto cell = missing(parts, project, compound, lookup, cache))
        return *cell;
    const Curve *loss = parts[1].found->outcome->curve(QStringLiteral("loss"));
    const Quantity at = parts[0].found->quantity.in(Unit::of("degC"));
    if (!loss || !loss->x || loss->x->size() < 2)
        return empty(QStringLiteral("the thermogravimetric run has no heating stretch"));
    // Its temperatures rise strictly; outside of them there is no value.
    const double value = interpolated(*loss->x, *loss->y, at.value);
    if (!std::isfinite(value))
        return empty(QStringLiteral("%1 °C lies outside the thermogravimetric run").arg(shortNumberText(at.value)));
    // The balance's thermometer reads that temperature too.
    const double scale = temperatureAccuracy(parts[1].found->outcome->parameters);
    const double reach = std::hypot(std::isfinite(at.uncertainty) ? at.uncertainty : 0, std::isfinite(scale) ? scale : 0);
    const double below = interpolated(*loss->x, *loss->y, at.value - reach), above = interpolated(*loss->x, *loss->y, at.value + reach);
    const double byTemperature = std::isfinite(below) && std::isfinite(above) ? 0.5 * std::abs(above - below) : 0;
    const double own = loss->uncertainty ? interpolated(*loss->x, *loss->uncertainty, at.value) : absent;
    return {Quantity{value, std::isfinite(own) ? std::hypot(own, byTemperature) : absent, Unit::of("%")}, {}, provenanceOf(project, parts)};
}

// The glass transitions of a compound with the rates they were measured at.
struct Transition
{
    double kelvins = absent, uncertainty = absent, rate = absent; // K/min
    double scale = 0; // K, of the thermometer, the same for all
    QString source;
};
std::vector<Transition> transitions(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    std::vector<Transition> all;
    for (const SamplePtr &sample : compound.samples)
        for (const auto &node : sample->analyses) {
            if (node->analysis != QLatin1String("calorimetry.glass-transition") || node->inputs.empty() || node->inputs.begin()->second.empty())
                continue;
            const auto entry = cachedOutcome(project, *node, lookup, cache);
            const auto dataset = project.dataset(node->inputs.begin()->second.front());
            const ResultValue *onset = entry && entry->outcome ? entry->outcome->find(QStringLiteral("T_onset")) : nullptr;
            if (!onset || !dataset)
                continue;
            const std::vector<Segment> segments = segmentsOf(*dataset->data);
            const QString name = entry->outcome->parameters.words(QStringLiteral("segment"));
            const Segment *segment = name.isEmpty() ? (segments.empty() ? nullptr : &segments.front()) : segmentNamed(segments, name);
            if (!segment || segment->kind != QLatin1String("heating") || !(segment->rate > 0))
                continue;
            const Quantity T = onset->quantity.in(Unit::of("K"));
            const double own = uncertaintyBesideScales(*onset);
            all.push_back({T.value, own, segment->rate, T.hasUncertainty() ? std::sqrt(std::max(T.uncertainty * T.uncertainty - own * own, 0.0)) : 0, dataset->name});
        }
    std::ranges::sort(all, {}, &Transition::rate);
    return all;
}

struct Relaxation
{
    std::optional<ActivationFit> fit;
    double meanKelvins = absent;
    double scalePart = 0, scaleOfRatio = 0; // of energy, J/mol, and of energy over mean temperature: all temperatures shifted by the thermometer's error
    QString words;
};
Relaxation relaxation(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    constexpr std::size_t fewest = 3;
    constexpr double distinct = 1.02;
    Relaxation result;
    const std::vector<Transition> all = transitions(project, compound, lookup, cache);
    std::size_t rates = all.empty() ? 0 : 1;
    for (std::size_t i = 1; i < all.size(); ++i)
        rates += all[i].rate > distinct * all[i - 1].rate ? 1 : 0;
    if (rates < fewest) {
        result.words = QStringLiteral("needs glass transitions at %1 different heating rates, found %2").arg(fewest).arg(rates);
        return result;
    }
    std::vector<double> T, y, errors;
    QStringList sources;
    double sum = 0;
    for (const Transition &each : all) {
        T.push_back(each.kelvins);
        y.push_back(std::log(each.rate));
        errors.push_back(each.uncertainty);
        sum += each.kelvins;
        sources.append(QStringLiteral("%1 at %2 K/min").arg(each.source, shortNumberText(each.rate)));
    }
    result.fit = activationFit(T, y, errors, {}, 1);
    result.meanKelvins = sum / static_cast<double>(all.size());
    const double scale = std::ranges::max(all, {}, &Transition::scale).scale;
    for (double &kelvins : T)
        kelvins += scale;
    if (const auto shifted = activationFit(T, y, errors, {}, 1); shifted && result.fit) {
        result.scalePart = std::abs(shifted->energy - result.fit->energy);
        result.scaleOfRatio = std::abs(shifted->energy / (result.meanKelvins + scale) - result.fit->energy / result.meanKelvins);
    }
    result.words = QStringLiteral("extrapolated onsets of %1; heating rates stand for the cooling rates of the definition").arg(sources.join(QStringLiteral(", ")));
    if (result.fit && !(result.fit->energy > 0)) {
        result.fit.reset();
        result.words = QStringLiteral("the glass transition does not rise with the heating rate");
    }
    return result;
}

} // namespace

ValueSource meltingPointSource()
{
    return {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("T_onset"), .roles = crystalRoles, .largest = QStringLiteral("enthalpy"), .negative = QStringLiteral("enthalpy")};
}

ValueSource glassTransitionSource()
{
    return {.analysis = QStringLiteral("calorimetry.glass-transition"), .key = QStringLiteral("T_mid"), .roles = glassRoles};
}

ValueSource crystallisationSource()
{
    return {.analysis = QStringLiteral("calorimetry.peak"), .key = QStringLiteral("T_onset"), .roles = glassRoles, .largest = QStringLiteral("enthalpy"), .positive = QStringLiteral("enthalpy")};
}

Cell lossAtMelting(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return lossAt(melting(), {SampleRole::Crystal, SampleRole::Other, SampleRole::Glass}, project, compound, lookup, cache);
}

Cell lossAtGlassTransition(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return lossAt(glass(), {SampleRole::Glass, SampleRole::Other, SampleRole::Crystal}, project, compound, lookup, cache);
}

Cell reducedGlassTransition(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return combined({glass(), melting()}, Unit(), [](const std::vector<double> &T) { return T[0] / T[1]; }, project, compound, lookup, cache);
}

Cell twoThirdsDeviation(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return combined({glass(), melting()}, Unit::of("K"), [](const std::vector<double> &T) { return T[0] - 2.0 / 3 * T[1]; }, project, compound, lookup, cache);
}

Cell hrubyParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return combined({glass(), crystallisation(), melting()}, Unit(), [](const std::vector<double> &T) { return T[0] < T[1] && T[1] < T[2] ? (T[1] - T[0]) / (T[2] - T[1]) : absent; }, project,
                    compound, lookup, cache);
}

Cell weinbergParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return combined({glass(), crystallisation(), melting()}, Unit(), [](const std::vector<double> &T) { return T[0] < T[1] && T[1] < T[2] ? (T[1] - T[0]) / T[2] : absent; }, project, compound,
                    lookup, cache);
}

Cell luLiuParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    return combined({glass(), crystallisation(), melting()}, Unit(), [](const std::vector<double> &T) { return T[0] < T[1] && T[1] < T[2] ? T[1] / (T[0] + T[2]) : absent; }, project, compound,
                    lookup, cache);
}

Cell relaxationEnergy(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    const Relaxation result = relaxation(project, compound, lookup, cache);
    if (!result.fit)
        return empty(result.words);
    return {Quantity{result.fit->energy * 1e-3, std::hypot(result.fit->uncertainty(), result.scalePart) * 1e-3, Unit::of("kJ/mol")}, {}, result.words};
}

Cell fragility(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    const Relaxation result = relaxation(project, compound, lookup, cache);
    if (!result.fit)
        return empty(result.words);
    const double perKelvin = 1 / (std::log(10.0) * gasConstant), energy = result.fit->energy / result.meanKelvins;
    return {Quantity{energy * perKelvin, std::hypot(result.fit->uncertainty() / result.meanKelvins, result.scaleOfRatio) * perKelvin, Unit()}, {}, result.words};
}

} // namespace vitrine
