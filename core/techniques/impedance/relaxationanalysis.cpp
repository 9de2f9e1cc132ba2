// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "data/abovezero.h"
#include "techniques/impedance/circuitfit.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/dielectricsweep.h"
#include "techniques/impedance/kramerskronig.h"
#include "techniques/impedance/relaxationtimes.h"
#include "techniques/impedance/selection.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine::impedance
{

namespace
{

const QString regularisationKey = QStringLiteral("regularisation"), windowKey = QStringLiteral("window"), circuitKey = QStringLiteral("circuit");

constexpr std::size_t fewest = 10;
constexpr double noisy = 2; // percent of |Z|

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Spectrum all = spectrumOf(inputs);
    if (all.size() < fewest)
        return proposed;
    Parameters both = given;
    if (!given.isSet(windowKey)) {
        proposed.set(windowKey, windowOfLinearModel(all, 0.85));
        both.set(windowKey, *proposed.find(windowKey));
    }
    const Spectrum spectrum = chosen(all, both);
    if (!given.isSet(regularisationKey) && spectrum.size() >= fewest)
        proposed.set(regularisationKey, proposedRegularisation(spectrum));
    if (!given.isSet(circuitKey))
        if (const auto circuit = proposedCircuit(spectrum, {}))
            proposed.set(circuitKey, *circuit);
    return proposed;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const Spectrum all = spectrumOf(inputs);
    if (const auto good = checkedSelection(all, parameters); !good)
        return good.failure();
    const Spectrum spectrum = chosen(all, parameters);
    if (spectrum.size() < fewest)
        return failure("too-few-points", text(QT_TRANSLATE_NOOP("core", "%1 point(s) of the spectrum are selected; a distribution needs at least %2."), spectrum.size(), fewest), {{}, 0, windowKey});
    if (const QString words = parameters.words(circuitKey); !words.isEmpty())
        if (const auto circuit = parsedCircuit(words); !circuit)
            return circuit.failure();
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    if (!(high > 10 * low))
        return failure("too-narrow", text(QT_TRANSLATE_NOOP("core", "The frequencies run from %1 to %2 Hz; a distribution needs at least a decade."), low, high), {{}, 0, windowKey});
    if (!std::ranges::any_of(spectrum.real, [](double r) { return r > 0; }))
        return failure("no-resistance", text(QT_TRANSLATE_NOOP("core", "No point has a positive real part: there is nothing that relaxes.")));
    return Done{};
}

// The arcs of a circuit fitted to the same points, each with the peak nearest to it within a factor of five.
struct Match
{
    Arc arc;
    std::optional<std::size_t> peak;
};

std::vector<Match> matched(const std::vector<RelaxationPeak> &peaks, const Spectrum &spectrum, const QString &words, const Progress &progress)
{
    std::vector<Match> matches;
    const auto circuit = words.isEmpty() ? Result<Circuit>(failure("no-circuit", {})) : parsedCircuit(words);
    if (!circuit || 2 * spectrum.size() <= circuit->parameters().size())
        return matches;
    FitRequest request;
    request.cancelled = [&progress] { return progress.cancelled(); };
    const CircuitFit done = fitted(*circuit, spectrum, request);
    if (!done.fit.converged)
        return matches;
    CircuitModel model(*circuit, spectrum.frequency);
    model.evaluate(done.fit.parameters);
    Outcome aside;
    const double factor = misfitFactor(addResidualCurves(aside, spectrum, model.real(), model.imaginary()), spectrum.size());
    for (Arc &arc : arcsOf(*circuit, done.fit)) {
        arc.tauError *= factor;
        arc.resistanceError *= factor;
        matches.push_back({std::move(arc), {}});
    }
    // The closest pair first.
    const double reach = std::log(5.0);
    std::vector<bool> taken(peaks.size());
    for (std::size_t round = 0; round < matches.size(); ++round) {
        double nearest = reach;
        Match *best = nullptr;
        std::size_t at = 0;
        for (Match &match : matches)
            for (std::size_t k = 0; k < peaks.size() && !match.peak; ++k)
                if (const double distance = std::abs(std::log(peaks[k].tau / match.arc.tau)); !taken[k] && distance < nearest) {
                    nearest = distance;
                    best = &match;
                    at = k;
                }
        if (!best)
            break;
        best->peak = at;
        taken[at] = true;
    }
    return matches;
}

// The arcs of the circuit beside the peaks: their own numbers, and where the two do not agree.
void addArcs(Outcome &outcome, const std::vector<Match> &matches, const std::vector<RelaxationPeak> &peaks)
{
    const Text undetermined = text(QT_TRANSLATE_NOOP("core", "The data do not determine it."));
    for (std::size_t n = 0; n < matches.size(); ++n) {
        const Match &match = matches[n];
        const auto add = [&](const char *key, const char *label, double value, double error, const char *unit) {
            ResultValue result;
            result.key = QString::fromLatin1(key);
            result.label = text(label, match.arc.name);
            result.index = {{QStringLiteral("arc"), static_cast<double>(n + 1)}};
            result.quantity = {value, error, Unit::of(unit)};
            if (!std::isfinite(error))
                result.withoutUncertainty = undetermined;
            else
                result.parts = {{text(QT_TRANSLATE_NOOP("core", "fit of the circuit")), error}};
            outcome.results.push_back(std::move(result));
        };
        add("tau_arc", QT_TRANSLATE_NOOP("core", "Arc of %1: relaxation time"), match.arc.tau, match.arc.tauError, "s");
        add("R_arc", QT_TRANSLATE_NOOP("core", "Arc of %1: resistance"), match.arc.resistance, match.arc.resistanceError, "Ohm");
        if (!match.peak) {
            outcome.issues.push_back(note("arc-without-peak", text(QT_TRANSLATE_NOOP("core", "No peak lies within a factor of five of the arc of %1 (%2 s)."), match.arc.name,
                                                                   significantNumberText(match.arc.tau, 2))));
            continue;
        }
        const RelaxationPeak &peak = peaks[*match.peak];
        const double difference = peak.resistance - match.arc.resistance;
        if (std::abs(difference) > 0.2 * match.arc.resistance && std::abs(difference) > 3 * std::hypot(std::hypot(peak.resistanceError, peak.endError, peak.outsideError), match.arc.resistanceError))
            outcome.issues.push_back(note("arc-differs", text(QT_TRANSLATE_NOOP("core", "Peak %1 holds %2 ohm, the arc of %3 %4 ohm: neighbours overlap, or the circuit does not describe the relaxation."),
                                                              *match.peak + 1, significantNumberText(peak.resistance, 3), match.arc.name, significantNumberText(match.arc.resistance, 3))));
    }
    for (std::size_t k = 0; k < peaks.size() && !matches.empty(); ++k)
        if (std::ranges::none_of(matches, [k](const Match &match) { return match.peak == k; }))
            outcome.issues.push_back(note("peak-without-arc", text(QT_TRANSLATE_NOOP("core", "No arc of the circuit belongs to peak %1 (%2 s)."), k + 1, significantNumberText(peaks[k].tau, 2))));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const Spectrum all = spectrumOf(inputs), spectrum = chosen(all, parameters);
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The evaluation was cancelled.")));
    const double given = parameters.number(regularisationKey);
    const RelaxationTimes d = relaxationTimes(spectrum, given > 0 ? given : proposedRegularisation(spectrum));
    Outcome outcome;
    const Text unknown = text(QT_TRANSLATE_NOOP("core", "The curvature of the distribution at its maximum does not tell it."));
    const std::vector<RelaxationPeak> peaks = peaksOf(d);
    const std::vector<Match> matches = matched(peaks, spectrum, parameters.words(circuitKey), progress);
    const auto arcOf = [&](std::size_t k) {
        const auto found = std::ranges::find_if(matches, [k](const Match &match) { return match.peak == k; });
        return found != matches.end() ? &found->arc : nullptr;
    };
    const auto addIndexed = [&](const char *key, Text label, std::size_t k, double value, double noise, const char *unit, double ofEnds, double ofOutside) {
        const double error = std::hypot(noise, ofEnds, ofOutside);
        ResultValue result;
        result.key = QString::fromLatin1(key);
        result.label = std::move(label);
        result.index = {{QStringLiteral("k"), static_cast<double>(k)}};
        result.quantity = {value, error, Unit::of(unit)};
        if (!std::isfinite(error))
            result.withoutUncertainty = unknown;
        else
            result.parts = {{text(QT_TRANSLATE_NOOP("core", "noise, at this regularisation")), noise}};
        if (std::isfinite(error) && ofEnds > 0)
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "where the peak ends")), ofEnds});
        if (std::isfinite(error) && ofOutside > 0)
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "outside the measured frequencies")), ofOutside});
        outcome.results.push_back(std::move(result));
    };
    double total = 0;
    for (const double gamma : d.gamma)
        total += d.step * gamma;
    total -= 0.5 * d.step * (d.gamma.front() + d.gamma.back());
    for (std::size_t k = 0; k < peaks.size(); ++k) {
        const RelaxationPeak &peak = peaks[k];
        const Arc *arc = arcOf(k);
        const QString name = arc ? text(QT_TRANSLATE_NOOP("core", "Peak %1, arc of %2"), k + 1, arc->name).english() : text(QT_TRANSLATE_NOOP("core", "Peak %1"), k + 1).english();
        addIndexed("tau_k", text(QT_TRANSLATE_NOOP("core", "%1: relaxation time"), name), k + 1, peak.tau, peak.tauError, "s", 0, 0);
        addIndexed("R_k", text(QT_TRANSLATE_NOOP("core", "%1: resistance"), name), k + 1, peak.resistance, peak.resistanceError, "Ohm", peak.endError, peak.outsideError);
        addIndexed("share_k", text(QT_TRANSLATE_NOOP("core", "%1: share of the distribution"), name), k + 1, 100 * peak.resistance / total, 100 * peak.resistanceError / total, "%", 100 * peak.endError / total, 100 * peak.outsideError / total);
        const double capacitance = peak.tau / peak.resistance;
        addIndexed("C_k", text(QT_TRANSLATE_NOOP("core", "%1: capacitance"), name), k + 1, capacitance, capacitance * std::hypot(peak.tauError / peak.tau, peak.resistanceError / peak.resistance), "F", capacitance * peak.endError / peak.resistance,
                   capacitance * peak.outsideError / peak.resistance);
    }
    addArcs(outcome, matches, peaks);
    const Text measure = text(QT_TRANSLATE_NOOP("core", "A coefficient of the regularised fit; its bias is not known."));
    const auto add = [&](const char *key, double value, const char *unit) { addMeasure(outcome, key, value, unit, measure); };
    add("R_inf", d.seriesResistance, "Ohm");

    // 95 % of the posterior at this regularisation; below zero there is nothing.
    const std::size_t n = d.gamma.size();
    std::vector<double> low(n), high(n);
    for (std::size_t k = 0; k < n; ++k) {
        const double width = 1.96 * std::sqrt(std::max(0.0, d.covariance[k][k]));
        low[k] = std::max(0.0, d.gamma[k] - width);
        high[k] = d.gamma[k] + width;
    }
    const Values tau = shared(d.tau);
    Curve band = curveOf("band", text(QT_TRANSLATE_NOOP("core", "95 % credible band")), CurveUse::Area, "distribution", "tau", "s", "gamma", "Ohm", tau, shared(std::move(high)));
    band.base = shared(std::move(low));
    outcome.curves.push_back(std::move(band));
    outcome.curves.push_back(curveOf("gamma", text(QT_TRANSLATE_NOOP("core", "Distribution of relaxation times")), CurveUse::Data, "distribution", "tau", "s", "gamma", "Ohm", tau, shared(d.gamma)));
    std::vector<double> summits, heights;
    for (const RelaxationPeak &peak : peaks) {
        summits.push_back(peak.tau);
        heights.push_back(peak.height);
    }
    if (!peaks.empty())
        outcome.curves.push_back(curveOf("peaks", text(QT_TRANSLATE_NOOP("core", "Peaks")), CurveUse::Points, "distribution", "tau", "s", "gamma", "Ohm", shared(std::move(summits)), shared(std::move(heights))));
    addModelCurves(outcome, spectrum, d.real, d.imaginary);
    const ResidualSummary residual = addResidualCurves(outcome, spectrum, d.real, d.imaginary);
    add("residual_rms", residual.rms, "%");

    const double highest = *std::ranges::max_element(d.gamma);
    if (peaks.empty())
        outcome.issues.push_back(warning("no-peak", text(QT_TRANSLATE_NOOP("core", "No relaxation lies inside the measured range and stands above its uncertainty."))));
    if (d.gamma.back() > 0.1 * highest || d.gamma[n - 2] > 0.1 * highest)
        outcome.issues.push_back(note("open-end", text(QT_TRANSLATE_NOOP("core", "The distribution is still high at the longest times: electrodes or a relaxation below the lowest frequency, whose "
                                                                                 "resistance is not known."))));
    if (residual.rms > 2 * residual.noise && residual.rms > 1)
        outcome.issues.push_back(warning("poor-fit", text(QT_TRANSLATE_NOOP("core", "The distribution misses the data by %1 % (their scatter is %2 %): the data may violate the Kramers-Kronig relations, or the "
                                                                                    "regularisation is too strong."),
                                                          fixedNumberText(residual.rms, 2), fixedNumberText(residual.noise, 2))));
    else if (residual.noise > noisy)
        outcome.issues.push_back(warning("noisy", text(QT_TRANSLATE_NOOP("core", "The points scatter by %1 % about the distribution, most near %2 Hz: relaxations smaller than that are not seen, and what "
                                                                                 "violates the Kramers-Kronig relations is not either."),
                                                       fixedNumberText(residual.noise, 1), significantNumberText(residual.worstFrequency, 3))));
    for (Issue &issue : selectionIssues(all, parameters))
        outcome.issues.push_back(std::move(issue));
    return outcome;
}

} // namespace

AnalysisSpec relaxationTimesAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.relaxation-times");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Distribution of relaxation times"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "Z = R_inf + jwL + 1/(jwC) + ∫ gamma/(1 + jw tau) dln tau with gamma >= 0, by least squares with weights 1/|Z| and Tikhonov's regularisation of the second "
                                             "derivative, whose strength is the most probable one (type-II maximum likelihood). Peaks: their time constant, the resistance under them and C = tau/R, "
                                             "beside the arcs of an equivalent circuit. The resistance of a peak is the area to the minima towards its neighbours, tails included; its uncertainty holds the noise "
                                             "at this regularisation, what those ends leave open and half of what lies at times outside the measured frequencies, not the broadening by the regularisation."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Spectrum")),
                    {{QStringLiteral("frequency")}, {QStringLiteral("impedance-real")}, {QStringLiteral("impedance-imaginary")}}}};
    ParameterSpec strength = numberParameter("regularisation", QT_TRANSLATE_NOOP("core", "Regularisation"), "1")
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "Weight of the squared second derivative; larger is smoother. Proposed: under which the data are most probable.")))
                                 .thatMayBeUnset();
    strength.lowest = aboveZero;
    strength.highest = 1e6;
    spec.parameters = {strength, wordsParameter("circuit", QT_TRANSLATE_NOOP("core", "Circuit to compare"))
                                     .withHelp(text(QT_TRANSLATE_NOOP("core", "Its arcs are set beside the peaks; proposed from the data.")))
                                     .thatMayBeUnset()};
    const auto selection = selectionParameters();
    spec.parameters.insert(spec.parameters.end(), selection.begin(), selection.end());
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("tau_k", "<i>τ</i><sub>k</sub>", QT_TRANSLATE_NOOP("core", "Relaxation time of a peak"), "s", QT_TRANSLATE_NOOP("core", "Vertex of gamma(ln tau)."));
    output("R_k", "<i>R</i><sub>k</sub>", QT_TRANSLATE_NOOP("core", "Resistance of a peak"), "Ohm", QT_TRANSLATE_NOOP("core", "Area of gamma over ln tau between the minima beside the peak."));
    output("C_k", "<i>C</i><sub>k</sub>", QT_TRANSLATE_NOOP("core", "Capacitance of a peak"), "F", QT_TRANSLATE_NOOP("core", "tau_k / R_k: pF for the bulk, nF for boundaries, µF for electrodes."));
    output("share_k", "share", QT_TRANSLATE_NOOP("core", "Share of a peak"), "%", QT_TRANSLATE_NOOP("core", "R_k of the whole area under gamma."));
    output("tau_arc", "<i>τ</i><sub>arc</sub>", QT_TRANSLATE_NOOP("core", "Relaxation time of an arc"), "s", QT_TRANSLATE_NOOP("core", "(R Q)^(1/n) of the fitted circuit."));
    output("R_arc", "<i>R</i><sub>arc</sub>", QT_TRANSLATE_NOOP("core", "Resistance of an arc"), "Ohm", QT_TRANSLATE_NOOP("core", "Of the fitted circuit."));
    output("R_inf", "<i>R</i><sub>∞</sub>", QT_TRANSLATE_NOOP("core", "Series resistance"), "Ohm", QT_TRANSLATE_NOOP("core", "What remains at frequencies above the measured ones."));
    output("residual_rms", "rms", QT_TRANSLATE_NOOP("core", "Residual, root mean square"), "%", QT_TRANSLATE_NOOP("core", "100 sqrt(Σ|dZ|² / |Z|² / 2N)."));
    spec.mainResult = QStringLiteral("tau_k");
    spec.byDefault = false;
    spec.suits = [](const Inputs &inputs) { return !overTemperature(inputs); };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::impedance
