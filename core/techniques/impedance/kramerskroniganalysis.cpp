// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/dielectricsweep.h"
#include "techniques/impedance/kramerskronig.h"
#include "techniques/impedance/selection.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine::impedance
{

namespace
{

const QString testKey = QStringLiteral("test"), limitKey = QStringLiteral("limit_mu"), windowKey = QStringLiteral("window");

constexpr std::size_t fewest = 8;

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Spectrum all = spectrumOf(inputs);
    if (all.size() >= fewest && !given.isSet(windowKey))
        proposed.set(windowKey, windowOfLinearModel(all, given.number(limitKey)));
    return proposed;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const Spectrum all = spectrumOf(inputs);
    if (const auto good = checkedSelection(all, parameters); !good)
        return good.failure();
    const Spectrum spectrum = chosen(all, parameters);
    if (spectrum.size() < fewest)
        return failure("too-few-points", text(QT_TRANSLATE_NOOP("core", "%1 point(s) of the spectrum are selected; the test needs at least %2."), spectrum.size(), fewest), {{}, 0, windowKey});
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    if (!(high > 3 * low))
        return failure("too-narrow", text(QT_TRANSLATE_NOOP("core", "The frequencies run from %1 to %2 Hz; the test needs at least half a decade."), low, high), {{}, 0, windowKey});
    return Done{};
}

constexpr double unnoticed = 0.5, grave = 2; // percent of |Z|

const QString consistent = QStringLiteral("consistent"), tooNoisy = QStringLiteral("too noisy to tell");

// Neighbours that deviate together do so for a reason: what of the residuals is more than their scatter decides. A scatter
// of more than a grave violation would hide one: then nothing has been tested, however small the rest is.
QString verdictOf(const ResidualSummary &residual)
{
    const double systematic = std::sqrt(std::max(0.0, residual.rms * residual.rms - residual.noise * residual.noise));
    if (systematic <= std::max(unnoticed, residual.noise))
        return residual.noise > grave ? tooNoisy : consistent;
    return systematic <= grave ? QStringLiteral("doubtful") : QStringLiteral("inconsistent");
}

std::optional<Issue> objection(const QString &verdict, const ResidualSummary &residual)
{
    if (verdict == tooNoisy)
        return warning("too-noisy", text(QT_TRANSLATE_NOOP("core", "The scatter of the residuals (%1 %) is larger than the %2 % from which a violation counts as one, largest near %3 Hz: one of its size "
                                                                   "would not be seen, so that the test says neither that the spectrum is consistent nor that it is not. Where single points stand out, "
                                                                   "mask them and test again."),
                                         fixedNumberText(residual.noise, 2), fixedNumberText(grave, 0), significantNumberText(residual.worstFrequency, 3)));
    if (verdict == consistent || !std::isfinite(residual.worstFrequency))
        return std::nullopt;
    return warning("kramers-kronig",
                   text(QT_TRANSLATE_NOOP("core", "The residuals (%1 %) exceed their scatter (%2 %), most near %3 Hz: the sample changed while it was measured, was not driven "
                                                  "linearly, or the instrument or its leads show there."),
                        fixedNumberText(residual.rms, 2), fixedNumberText(residual.noise, 2), significantNumberText(residual.worstFrequency, 3)));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const Spectrum all = spectrumOf(inputs), spectrum = chosen(all, parameters);
    const bool linear = parameters.words(testKey) != QLatin1String("z-hit");
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The test was cancelled.")));
    Outcome outcome;
    const Text measure = text(QT_TRANSLATE_NOOP("core", "A measure of the test, not of the sample."));
    const auto add = [&](const char *key, double value, const char *unit) { addMeasure(outcome, key, value, unit, measure); };
    LinearKk kk;
    if (linear) {
        kk = linearKk(spectrum, parameters.number(limitKey));
    } else {
        // The phase is taken for right, the modulus tested: a model that keeps the one and replaces the other.
        const std::vector<double> modulus = zHitModulus(spectrum);
        for (std::size_t i = 0; i < spectrum.size(); ++i) {
            const double factor = modulus[i] / std::hypot(spectrum.real[i], spectrum.imaginary[i]);
            kk.real.push_back(spectrum.real[i] * factor);
            kk.imaginary.push_back(spectrum.imaginary[i] * factor);
        }
    }
    addModelCurves(outcome, spectrum, kk.real, kk.imaginary);
    const ResidualSummary residual = addResidualCurves(outcome, spectrum, kk.real, kk.imaginary);
    if (linear) {
        add("M", kk.elements, "1");
        add("mu", kk.mu, "1");
    }
    add("residual_rms", residual.rms, "%");
    add("residual_real", residual.real, "%");
    add("residual_imaginary", residual.imaginary, "%");
    add("noise", residual.noise, "%");
    const QString verdict = verdictOf(residual);
    ResultValue words;
    words.key = QStringLiteral("verdict");
    words.words = verdict;
    outcome.results.push_back(std::move(words));
    if (auto issue = objection(verdict, residual))
        outcome.issues.push_back(std::move(*issue));
    for (Issue &issue : selectionIssues(all, parameters))
        outcome.issues.push_back(std::move(issue));
    return outcome;
}

} // namespace

AnalysisSpec kramersKronigAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.kramers-kronig");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Kramers-Kronig test"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "The spectrum is fitted by a series of M relaxations with given time constants, a resistance, an inductance and a capacitance, a model that is consistent "
                                             "with the Kramers-Kronig relations whatever its values (Boukamp, J. Electrochem. Soc. 142 (1995) 1885). M grows until mu falls below its limit "
                                             "(Schönleber et al., Electrochim. Acta 131 (2014) 20) and on to the lowest Bayesian information criterion. Residuals in percent of |Z|."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Spectrum")),
                    {{QStringLiteral("frequency")}, {QStringLiteral("impedance-real")}, {QStringLiteral("impedance-imaginary")}}}};
    ParameterSpec limit = numberParameter("limit_mu", QT_TRANSLATE_NOOP("core", "Limit of mu"), "1", 0.85)
                              .withHelp(text(QT_TRANSLATE_NOOP("core", "Relaxations are added at least until mu = 1 - Σ|R < 0| / Σ|R >= 0| falls below it.")))
                              .when(QStringLiteral("test"), {QStringLiteral("linear-kk")});
    limit.lowest = 0;
    limit.highest = 1;
    spec.parameters = {
        choiceParameter("test", QT_TRANSLATE_NOOP("core", "Test"),
                        {{QStringLiteral("linear-kk"), text(QT_TRANSLATE_NOOP("core", "linear Kramers-Kronig"))},
                         {QStringLiteral("z-hit"), text(QT_TRANSLATE_NOOP("core", "Z-HIT: modulus from the phase"))}},
                        "linear-kk"),
        limit,
    };
    const auto selection = selectionParameters();
    spec.parameters.insert(spec.parameters.end(), selection.begin(), selection.end());
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("M", "<i>M</i>", QT_TRANSLATE_NOOP("core", "Number of relaxations"), "1", QT_TRANSLATE_NOOP("core", "R-C pairs of the linear model."));
    output("mu", "<i>μ</i>", QT_TRANSLATE_NOOP("core", "Measure of overfitting"), "1", QT_TRANSLATE_NOOP("core", "1 - Σ|R < 0| / Σ|R >= 0|: 1 for none, falling as noise is fitted."));
    output("residual_rms", "rms", QT_TRANSLATE_NOOP("core", "Residual, root mean square"), "%", QT_TRANSLATE_NOOP("core", "100 sqrt(Σ|dZ|² / |Z|² / 2N)."));
    output("residual_real", "rms'", QT_TRANSLATE_NOOP("core", "Residual of Z'"), "%", QT_TRANSLATE_NOOP("core", "Root mean square of dZ'/|Z|."));
    output("residual_imaginary", "rms''", QT_TRANSLATE_NOOP("core", "Residual of Z''"), "%", QT_TRANSLATE_NOOP("core", "Root mean square of dZ''/|Z|."));
    output("noise", "<i>s</i>", QT_TRANSLATE_NOOP("core", "Scatter of the residuals"), "%", QT_TRANSLATE_NOOP("core", "From their second differences along the frequency."));
    output("verdict", "KK", QT_TRANSLATE_NOOP("core", "Verdict"), "1",
           QT_TRANSLATE_NOOP("core", "consistent: the residuals beyond their scatter stay below 0.5 % or the scatter; doubtful: below 2 %; else inconsistent. "
                             "Too noisy to tell: nothing beyond a scatter of more than 2 %, which would hide a violation."));
    spec.mainResult = QStringLiteral("verdict");
    spec.byDefault = false;
    spec.suits = [](const Inputs &inputs) { return !overTemperature(inputs); };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::impedance
