// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace vitrine::magnetometry
{

namespace
{

enum class Form { ChiT, Inverse, InverseUnweighted };

constexpr std::array<std::pair<const char *, Form>, 3> forms{
    {{"chi-t", Form::ChiT}, {"inverse-chi", Form::Inverse}, {"inverse-chi-unweighted", Form::InverseUnweighted}}};

struct CurieWeiss
{
    double C = absent, theta = absent, chi0 = 0;
    double sigmaC = absent, sigmaTheta = absent, sigmaChi0 = absent;
    FitResult fit;
    [[nodiscard]] bool known() const { return std::isfinite(C) && std::isfinite(theta); }
    [[nodiscard]] double chi(double T) const { return C / (T - theta) + chi0; }
};

// Least squares of chi = C / (T - theta) + chi_0 in one of three forms; the residuals are
//   chi T:                  chi T - T chi_model              (equal weights, bounded everywhere)
//   1/chi, weight chi^2:    chi^2 (1/chi - 1/chi_model)      (equal errors of chi)
//   1/chi, unweighted:      1/chi - 1/chi_model              (the straight line of textbooks)
// in units of their own size, so that the solver sees numbers near one.
CurieWeiss fitted(std::span<const double> T, std::span<const double> chi, Form form, bool freeChi0)
{
    CurieWeiss result;
    const std::size_t n = T.size();
    if (n < (freeChi0 ? 4u : 3u))
        return result;
    double sumT = 0, sumTT = 0, sumI = 0, sumTI = 0, scale = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (chi[i] == 0)
            return result;
        sumT += T[i];
        sumTT += T[i] * T[i];
        sumI += 1 / chi[i];
        sumTI += T[i] / chi[i];
        scale += std::abs(chi[i] * T[i]);
    }
    const auto count = static_cast<double>(n);
    scale /= count; // about C
    const double spread = count * sumTT - sumT * sumT;
    if (!(spread > 0))
        return result;
    // The unweighted line through 1/chi starts all three.
    const double slope = (count * sumTI - sumT * sumI) / spread;
    double startC = 1 / slope, startTheta = (sumT * slope - sumI) / (count * slope);
    const double lowest = *std::ranges::min_element(T);
    if (!std::isfinite(startC) || startC <= 0 || !std::isfinite(startTheta) || startTheta >= lowest) {
        startC = scale;
        startTheta = 0;
    }

    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        const double C = p[0] * scale, theta = p[1], chi0 = p[2] * scale;
        for (std::size_t i = 0; i < n; ++i) {
            const double distance = T[i] - theta;
            const double model = C / distance + chi0;
            if (distance == 0 || !std::isfinite(model) || (form != Form::ChiT && model == 0))
                return false;
            // d residual / d model
            double d = 0;
            if (form == Form::ChiT) {
                r[i] = (chi[i] - model) * T[i] / scale;
                d = -T[i] / scale;
            } else {
                const double weight = form == Form::Inverse ? chi[i] * chi[i] * sumT / count / scale : scale / (sumT / count);
                r[i] = weight * (1 / chi[i] - 1 / model);
                d = weight / (model * model);
            }
            if (!jacobian.empty()) {
                jacobian[i * 3] = d * scale / distance;
                jacobian[i * 3 + 1] = d * C / (distance * distance);
                jacobian[i * 3 + 2] = d * scale;
            }
        }
        return true;
    };
    FitParameter C{"C", startC / scale}, theta{"theta", startTheta}, chi0{"chi_0", 0};
    chi0.fixed = !freeChi0;
    FitOptions options;
    options.relativeStep = 1e-12;
    result.fit = fitLeastSquares(residuals, n, {C, theta, chi0}, options);
    if (result.fit.parameters.size() != 3)
        return result;
    result.C = result.fit.parameters[0] * scale;
    result.theta = result.fit.parameters[1];
    result.chi0 = freeChi0 ? result.fit.parameters[2] * scale : 0;
    result.sigmaC = result.fit.standardErrors[0] * scale;
    result.sigmaTheta = result.fit.standardErrors[1];
    result.sigmaChi0 = result.fit.standardErrors[2] * scale;
    const std::array<double, 3> scales{scale, 1, scale};
    for (std::size_t i = 0; i < result.fit.covariance.size(); ++i)
        for (std::size_t j = 0; j < result.fit.covariance[i].size(); ++j)
            result.fit.covariance[i][j] *= scales[i] * scales[j];
    return result;
}

struct Selected
{
    std::vector<double> T, chi;
};
Selected within(const SusceptibilityCurve &curve, const Interval &window)
{
    Selected result;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (window.contains(curve.T[i])) {
            result.T.push_back(curve.T[i]);
            result.chi.push_back(curve.chi[i]);
        }
    }
    return result;
}

double spreadOf(const std::vector<double> &values)
{
    const auto [low, high] = std::ranges::minmax(values);
    return high - low;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result = estimatedSusceptibility(inputs, given);
    result.unset(QStringLiteral("temperature"));
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    if (!T)
        return result;
    const auto [low, high] = extent(*T);
    if (!std::isfinite(low))
        return result;
    // Above the temperatures where exchange and crystal field bend the line, with room for the ladder of windows.
    const double from = high > 160 ? 100 : low + 0.6 * (high - low);
    result.set(QStringLiteral("window"), Interval{std::max(from, low), high});
    return result;
}

// How C and theta move with the lower end of the window: what the fit errors do not show.
void addLadder(Outcome &outcome, const SusceptibilityCurve &curve, const CurieWeiss &main, const Interval &window, Form form, bool freeChi0)
{
    std::vector<double> C{main.C}, theta{main.theta};
    QStringList steps;
    for (const double from : {25.0, 50.0, 100.0, 150.0, 200.0}) {
        if (from == window.low)
            continue;
        const Selected rows = within(curve, {from, window.high});
        if (rows.T.size() < 10)
            continue;
        const CurieWeiss step = fitted(rows.T, rows.chi, form, freeChi0);
        if (!step.known())
            continue;
        C.push_back(step.C);
        theta.push_back(step.theta);
        steps << QStringLiteral("%1 K: %2, %3 K").arg(text("%1", from).english(), text("%1", step.C).english(), text("%1", std::round(step.theta * 1000) / 1000).english());
    }
    if (steps.isEmpty())
        return;
    const Text message = text(QT_TRANSLATE_NOOP("core", "Other lower limits of the window give (C, θ): %1."), steps.join(QStringLiteral("; ")));
    const bool large = spreadOf(theta) > std::max(3 * main.sigmaTheta, 2.0);
    outcome.issues.push_back(large ? warning("window-sensitive", message, {{}, 0, QStringLiteral("window")}) : note("window-ladder", message, {{}, 0, QStringLiteral("window")}));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<SusceptibilityCurve> curve = susceptibilityCurve(inputs, parameters);
    if (!curve)
        return curve.failure();
    const Interval window = parameters.interval(QStringLiteral("window")).value_or(Interval{0, 0});
    const bool freeChi0 = parameters.words(QStringLiteral("chi_0")) == u"free";
    const QString word = parameters.words(QStringLiteral("form"));
    const auto chosen = std::ranges::find_if(forms, [&](const auto &form) { return word == QLatin1StringView(form.first); });
    const Form form = chosen != forms.end() ? chosen->second : Form::ChiT;
    const Place windowPlace{{}, 0, QStringLiteral("window")};

    const Selected rows = within(*curve, window);
    if (rows.T.size() < 5)
        return failure("window-empty", countedText(QT_TRANSLATE_NOOP("core", "The window %1 to %2 K holds %n point(s); a Curie-Weiss fit needs at least 5."),
                                                   static_cast<int>(rows.T.size()), window.low, window.high),
                       windowPlace);
    if (std::ranges::any_of(rows.chi, [](double chi) { return !(chi > 0); }) && form != Form::ChiT)
        return failure("chi-not-positive", text(QT_TRANSLATE_NOOP("core", "The susceptibility is zero or negative in the window: 1/χ cannot be fitted. Correct for holder and "
                                                                          "diamagnetism, or take the form chi-t with a free chi_0.")),
                       windowPlace);
    const CurieWeiss fit = fitted(rows.T, rows.chi, form, freeChi0);
    if (!fit.known())
        return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "No Curie-Weiss line fits the points of the window.")), windowPlace);

    // A negative Curie constant, or a Weiss temperature far above every point, is a straight line in disguise.
    if (!(fit.C > 0) || std::abs(fit.theta) > 3 * window.high)
        return failure("no-curie-weiss",
                       text(QT_TRANSLATE_NOOP("core", "The points of the window do not follow the Curie-Weiss law: the fit gives C = %1 and θ = %2 K; expected C > 0 and |θ| below "
                                                      "three times the highest temperature. Is the holder subtracted?"),
                            fit.C, fit.theta),
                       windowPlace);

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.issues = curve->issues;
    for (Issue &issue : proposals(*inputs.dataset(), parameters))
        outcome.issues.push_back(std::move(issue));
    if (!fit.fit.converged)
        outcome.issues.push_back(warning("not-converged", text(QT_TRANSLATE_NOOP("core", "The fit stopped before it converged: %1."), sentence(fit.fit.stop))));

    // The three forms weigh the same points differently; their spread often exceeds the errors of each fit.
    std::vector<double> allC, allTheta;
    QStringList others;
    for (const auto &[name, other] : forms) {
        const CurieWeiss each = other == form ? fit : fitted(rows.T, rows.chi, other, freeChi0);
        if (!each.known() || (other != Form::ChiT && std::ranges::any_of(rows.chi, [](double chi) { return !(chi > 0); })))
            continue;
        allC.push_back(each.C);
        allTheta.push_back(each.theta);
        others << QStringLiteral("%1: %2, %3 K").arg(QString::fromLatin1(name), text("%1", each.C).english(), text("%1", std::round(each.theta * 1000) / 1000).english());
    }
    // Half the spread as the half width of a rectangle.
    const double formC = spreadOf(allC) / 2 / std::sqrt(3.0), formTheta = spreadOf(allTheta) / 2 / std::sqrt(3.0);
    outcome.issues.push_back(note("form-spread", text(QT_TRANSLATE_NOOP("core", "The forms of the fit give (C, θ): %1."), others.join(QStringLiteral("; "))),
                                  {{}, 0, QStringLiteral("form")}));
    addLadder(outcome, *curve, fit, window, form, freeChi0);

    const auto value = [&](const char *key, const char *unit, double number, std::vector<UncertaintyPart> parts) {
        ResultValue result;
        result.key = QString::fromLatin1(key);
        double sum = 0;
        bool known = true;
        for (const UncertaintyPart &part : parts) {
            known = known && std::isfinite(part.value);
            sum += part.value * part.value;
        }
        result.quantity = {number, known ? std::sqrt(sum) : absent, Unit::of(unit)};
        result.parts = std::move(parts);
        return result;
    };
    const Text fitPart = text(QT_TRANSLATE_NOOP("core", "fit")), formPart = text(QT_TRANSLATE_NOOP("core", "choice of form")),
               massPart = text(QT_TRANSLATE_NOOP("core", "sample mass")), fieldPart = text(QT_TRANSLATE_NOOP("core", "field"));
    const double scaled = std::abs(fit.C);
    const double partC = std::sqrt(fit.sigmaC * fit.sigmaC + formC * formC
                                   + scaled * scaled * (curve->relativeMass * curve->relativeMass + curve->relativeField * curve->relativeField));
    outcome.results.push_back(value(curve->molar ? "C" : "C_mass", curve->molar ? "cm3 K/mol" : "cm3 K/g", fit.C,
                                    {{fitPart, fit.sigmaC}, {formPart, formC}, {massPart, scaled * curve->relativeMass}, {fieldPart, scaled * curve->relativeField}}));
    outcome.results.push_back(value("theta", "K", fit.theta, {{fitPart, fit.sigmaTheta}, {formPart, formTheta}}));
    if (freeChi0)
        outcome.results.push_back(value(curve->molar ? "chi_0" : "chi_0_mass", curve->molar ? "cm3/mol" : "cm3/g", fit.chi0, {{fitPart, fit.sigmaChi0}}));
    if (curve->molar && fit.C > 0) {
        const double mu = effectiveMomentFactor * std::sqrt(fit.C);
        outcome.results.push_back(value("mu_eff", "mu_B", mu, {{text(QT_TRANSLATE_NOOP("core", "Curie constant")), mu * partC / (2 * fit.C)}}));
    } else if (curve->molar) {
        outcome.issues.push_back(warning("curie-negative", text(QT_TRANSLATE_NOOP("core", "The Curie constant is negative: there is no effective moment."))));
    }

    if (!curve->molar)
        outcome.issues.push_back(warning("molar-mass-missing", text(QT_TRANSLATE_NOOP("core", "The molar mass is not known: the Curie constant is given per gram, θ all the same.")),
                                         {{}, 0, QStringLiteral("molar_mass")}));
    const bool corrected = curve->background && curve->diamagnetic != 0;
    if (freeChi0 && !corrected)
        outcome.issues.push_back(warning("chi-0-degenerate",
                                         text(QT_TRANSLATE_NOOP("core", "χ_0 is the sum of temperature-independent paramagnetism, diamagnetism and holder: uncorrected parts of "
                                                                        "them only shift it, C and θ stay the same. It must not be read as temperature-independent paramagnetism.")),
                                         {{}, 0, QStringLiteral("chi_0")}));
    if (!freeChi0 && !corrected)
        outcome.issues.push_back(note("chi-0-absent",
                                      text(QT_TRANSLATE_NOOP("core", "Not every diamagnetic contribution was subtracted (holder or matrix: %1, χ_D: %2) and χ_0 is held at zero: what is "
                                                                     "left of them biases C and θ."),
                                           curve->background ? QStringLiteral("yes") : QStringLiteral("no"), curve->diamagnetic != 0 ? QStringLiteral("yes") : QStringLiteral("no")),
                                      {{}, 0, QStringLiteral("chi_0")}));
    if (std::abs(fit.theta) > window.low)
        outcome.issues.push_back(warning("window-below-theta",
                                         text(QT_TRANSLATE_NOOP("core", "The window begins below |θ| = %1 K, where the Curie-Weiss law does not hold."), std::abs(fit.theta)), windowPlace));
    if (curve->molar && fit.C > 0) {
        const double x = effectiveMomentFactor * std::sqrt(fit.C) * bohrOverBoltzmann * std::abs(parameters.number(QStringLiteral("field"))) * 1e-4 / rows.T.front();
        if (x > 0.3)
            outcome.issues.push_back(warning("saturation", text(QT_TRANSLATE_NOOP("core", "At %1 K and this field μH/kT is %2: the moment saturates and M/H is no longer χ."),
                                                                rows.T.front(), std::round(x * 100) / 100),
                                             windowPlace));
    }

    // The line over the window, in each panel.
    outcome.curves = susceptibilityCurves(*curve);
    constexpr std::size_t points = 200;
    std::vector<double> T(points), product(points), chi(points), inverse(points), residual(rows.T.size());
    for (std::size_t i = 0; i < points; ++i) {
        T[i] = rows.T.front() + (rows.T.back() - rows.T.front()) * static_cast<double>(i) / (points - 1);
        chi[i] = fit.chi(T[i]);
        product[i] = chi[i] * T[i];
        inverse[i] = 1 / chi[i];
    }
    for (std::size_t i = 0; i < rows.T.size(); ++i)
        residual[i] = (rows.chi[i] - fit.chi(rows.T[i])) * rows.T[i];
    const Values x = shared(std::move(T));
    const std::size_t measured = outcome.curves.size();
    const auto addFit = [&](const char *key, std::size_t of, std::vector<double> y) {
        Curve line = outcome.curves[of];
        line.key = QString::fromLatin1(key);
        line.label = text(QT_TRANSLATE_NOOP("core", "Curie-Weiss fit"));
        line.use = CurveUse::Fit;
        line.x = x;
        line.y = shared(std::move(y));
        line.uncertainty = nullptr;
        outcome.curves.push_back(std::move(line));
    };
    Q_ASSERT(measured == 3);
    Q_UNUSED(measured);
    addFit("fit_chi_T", 0, std::move(product));
    addFit("fit_chi", 1, std::move(chi));
    addFit("fit_inverse_chi", 2, std::move(inverse));
    Curve left = outcome.curves[0];
    left.key = QStringLiteral("residual");
    left.label = text(QT_TRANSLATE_NOOP("core", "Residual of χT"));
    left.use = CurveUse::Residual;
    left.panel = QStringLiteral("residual");
    left.x = shared(rows.T);
    left.y = shared(std::move(residual));
    left.uncertainty = nullptr;
    outcome.curves.push_back(std::move(left));

    FitSummary summary;
    summary.converged = fit.fit.converged;
    summary.reason = QString::fromUtf8(sentence(fit.fit.stop));
    summary.chi2 = fit.fit.chi2;
    summary.dof = fit.fit.dof;
    summary.chi2Reduced = fit.fit.dof > 0 ? fit.fit.chi2 / fit.fit.dof : absent;
    summary.aic = fit.fit.aic;
    summary.bic = fit.fit.bic;
    summary.iterations = fit.fit.iterations;
    summary.parameterKeys = {QStringLiteral("C"), QStringLiteral("theta"), QStringLiteral("chi_0")};
    summary.covariance = fit.fit.covariance;
    summary.convention = QStringLiteral("scaled by reduced chi-squared");
    outcome.fit = std::move(summary);
    return outcome;
}

} // namespace

AnalysisSpec curieWeissAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.curie-weiss");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Curie-Weiss fit"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "χ = C / (T - θ) + χ_0 by least squares over the window; θ < 0 means antiferromagnetic coupling. Form chi-t minimises the residuals of χT, inverse-chi those of 1/χ with "
                "the weight χ⁴ (equal errors of χ), inverse-chi-unweighted draws the plain line through 1/χ. The spread between the forms is part of the uncertainty."));
    spec.inputs = susceptibilityInputs();
    spec.parameters = {rangeParameter("window", QT_TRANSLATE_NOOP("core", "Temperature window"), "K").withHandle(HandleKind::Limits),
                       choiceParameter("form", QT_TRANSLATE_NOOP("core", "Form"),
                                       {{QStringLiteral("chi-t"), text(QT_TRANSLATE_NOOP("core", "χT, non-linear"))},
                                        {QStringLiteral("inverse-chi"), text(QT_TRANSLATE_NOOP("core", "1/χ, weighted"))},
                                        {QStringLiteral("inverse-chi-unweighted"), text(QT_TRANSLATE_NOOP("core", "1/χ, unweighted"))}},
                                       "chi-t"),
                       choiceParameter("chi_0", QT_TRANSLATE_NOOP("core", "Constant χ₀"),
                                       {{QStringLiteral("zero"), text(QT_TRANSLATE_NOOP("core", "zero"))}, {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "fitted"))}}, "zero")};
    for (ParameterSpec &parameter : susceptibilityParameters())
        spec.parameters.push_back(std::move(parameter));
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("C", "<i>C</i>", QT_TRANSLATE_NOOP("core", "Curie constant"), "cm3 K/mol", QT_TRANSLATE_NOOP("core", "Of χ = C / (T - θ) + χ_0, per mole of metal."));
    output("C_mass", "<i>C</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Curie constant per gram"), "cm3 K/g", QT_TRANSLATE_NOOP("core", "The same per gram, where the molar mass is not known."));
    output("theta", "<i>θ</i>", QT_TRANSLATE_NOOP("core", "Weiss temperature"), "K", QT_TRANSLATE_NOOP("core", "Negative for antiferromagnetic coupling."));
    output("chi_0", "<i>χ</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Temperature-independent susceptibility"), "cm3/mol",
           QT_TRANSLATE_NOOP("core", "Paramagnetism, diamagnetism and holder together, as far as they were not subtracted."));
    output("chi_0_mass", "<i>χ</i><sub>0,g</sub>", QT_TRANSLATE_NOOP("core", "Temperature-independent susceptibility per gram"), "cm3/g",
           QT_TRANSLATE_NOOP("core", "The same per gram."));
    output("mu_eff", "<i>μ</i><sub>eff</sub>", QT_TRANSLATE_NOOP("core", "Effective moment"), "mu_B", QT_TRANSLATE_NOOP("core", "2.828 √C in Bohr magnetons."));
    spec.mainResult = QStringLiteral("theta");
    spec.suits = isTemperatureSweep;
    spec.estimate = estimate;
    spec.check = checkedSusceptibility;
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
