// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/curieweissfit.h"
#include "techniques/magnetometry/magnetometry.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "analysis/proposedwindow.h"
#include "analysis/residualcheck.h"
#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace vitrine::magnetometry
{

namespace
{

double spreadOf(const std::vector<double> &values)
{
    const auto [low, high] = std::ranges::minmax(values);
    return high - low;
}

// The forms weigh the same points differently. Noise alone parts them by up to two errors of the fit, which is in those
// errors already; a spread beyond that is the model's doing. Half of it as the half width of a rectangle.
double formPartOf(std::vector<double> values, double chosen, double sigma)
{
    values.push_back(chosen);
    const double spread = spreadOf(values);
    const double explained = std::isfinite(sigma) ? 2 * sigma : 0;
    return std::sqrt(std::max(0.0, spread * spread - explained * explained)) / 2 / std::sqrt(3.0);
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
    result.set(QStringLiteral("window"), widenedToPrinted({std::max(from, low), high}));
    return result;
}

// How far the windows inside the chosen one move C and theta beyond what noise parts them by: half of the largest step as the half
// width of a rectangle. Windows that reach below it are told, but say nothing of where the law was claimed to hold.
struct WindowPart
{
    double C = 0, theta = 0;
};

// How C and theta move with the lower end of the window: what the fit errors do not show.
WindowPart addLadder(Outcome &outcome, const SusceptibilityCurve &curve, const CurieWeissFit &main, const Interval &window, const CurieWeissModel &model)
{
    WindowPart part;
    const auto beyond = [&](double difference, double error) {
        return std::sqrt(std::max(0.0, difference * difference - 4 * error * error)) / 2 / std::sqrt(3.0);
    };
    std::vector<double> C{main.C}, theta{main.theta};
    QStringList steps;
    for (const double from : {25.0, 50.0, 100.0, 150.0, 200.0}) {
        if (from == window.low)
            continue;
        const CurveRows rows = rowsWithin(curve, {from, window.high});
        if (rows.T.size() < 10)
            continue;
        const CurieWeissFit step = fittedCurieWeiss(rows.T, rows.chi, model);
        if (!step.known())
            continue;
        C.push_back(step.C);
        theta.push_back(step.theta);
        if (from > window.low) {
            part.C = std::max(part.C, beyond(step.C - main.C, step.sigmaC));
            part.theta = std::max(part.theta, beyond(step.theta - main.theta, step.sigmaTheta));
        }
        steps << QStringLiteral("%1 K: %2, %3 K")
                     .arg(text("%1", from).english(), text("%1", step.C).english(), text("%1", std::round(step.theta * 1000) / 1000).english());
    }
    if (steps.isEmpty())
        return part;
    const Text message = text(QT_TRANSLATE_NOOP("core", "Other lower limits of the window give (C, θ): %1."), steps.join(QStringLiteral("; ")));
    const bool large = spreadOf(theta) > std::max(3 * main.sigmaTheta, 2.0);
    outcome.issues.push_back(large ? warning("window-sensitive", message, {{}, 0, QStringLiteral("window")})
                                   : note("window-ladder", message, {{}, 0, QStringLiteral("window")}));
    return part;
}

// Mean-field exchange from the Weiss temperature: theta = 2 z J S (S + 1) / (3 k) for H = -2 J sum S_i S_j over pairs.
void addExchange(Outcome &outcome, const Parameters &parameters, const CurieWeissFit &fit, std::vector<UncertaintyPart> partsTheta)
{
    const double S = spinOf(parameters.words(QStringLiteral("reference_spin")));
    if (!parameters.isSet(QStringLiteral("neighbours")) || !std::isfinite(S)) {
        if (parameters.isSet(QStringLiteral("neighbours")))
            outcome.issues.push_back(note("exchange-spin",
                                          text(QT_TRANSLATE_NOOP("core", "The exchange constant needs the spin too: set reference_spin.")),
                                          {{}, 0, QStringLiteral("reference_spin")}));
        return;
    }
    const double factor = 3 / (2 * parameters.number(QStringLiteral("neighbours")) * S * (S + 1));
    for (UncertaintyPart &part : partsTheta)
        part.value *= factor;
    ResultValue J = measuredResult(QStringLiteral("J"), fit.theta * factor, Unit::of("K"), std::move(partsTheta));
    outcome.results.push_back(std::move(J));
    outcome.issues.push_back(
        note("exchange-convention",
             text(QT_TRANSLATE_NOOP(
                 "core",
                 "J/k by mean field for H = -2J Σ S_i·S_j over pairs of neighbours: J = 3θ/(2zS(S+1)), negative when antiferromagnetic. "
                 "Programs with +J S_i·S_j print -2 times this value.")),
             {{}, 0, QStringLiteral("neighbours")}));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<SusceptibilityCurve> curve = susceptibilityCurve(inputs, parameters);
    if (!curve)
        return curve.failure();
    const Interval window = parameters.interval(QStringLiteral("window")).value_or(Interval{0, 0});
    const bool freeChi0 = parameters.words(QStringLiteral("chi_0")) == u"free";
    const QString word = parameters.words(QStringLiteral("form"));
    const auto chosen = std::ranges::find_if(curieWeissForms, [&](const auto &form) { return word == QLatin1StringView(form.first); });
    CurieWeissModel model;
    model.form = chosen != curieWeissForms.end() ? chosen->second : CurieWeissForm::ChiT;
    model.freeChi0 = freeChi0;
    model.freeImpurity = parameters.words(QStringLiteral("impurity")) == u"free";
    const double impuritySpin = parameters.number(QStringLiteral("impurity_spin"));
    model.impurityCurie = spinOnlyFactor * 4 * impuritySpin * (impuritySpin + 1);
    const Place windowPlace{{}, 0, QStringLiteral("window")};

    const CurveRows rows = rowsWithin(*curve, window);
    if (rows.T.size() < 5)
        return failure("window-empty",
                       countedText(QT_TRANSLATE_N_NOOP("core", "The window %1 to %2 K holds %n point(s); a Curie-Weiss fit needs at least 5."),
                                   static_cast<int>(rows.T.size()), window.low, window.high),
                       windowPlace);
    if (std::ranges::any_of(rows.chi, [](double chi) { return !(chi > 0); }) && model.form != CurieWeissForm::ChiT)
        return failure("chi-not-positive",
                       text(QT_TRANSLATE_NOOP("core",
                                              "The susceptibility is zero or negative in the window: 1/χ cannot be fitted. Correct for holder and "
                                              "diamagnetism, or take the form chi-t with a free chi_0.")),
                       windowPlace);
    std::vector<double> weights;
    if (parameters.words(QStringLiteral("weights")) == u"noise") {
        if (std::ranges::any_of(rows.sigma, [](double s) { return !(s > 0); }))
            return failure("no-noise", text(QT_TRANSLATE_NOOP("core", "Not every point of the window has a known noise: it cannot weigh them.")),
                           {{}, 0, QStringLiteral("weights")});
        for (std::size_t i = 0; i < rows.T.size(); ++i)
            weights.push_back(1 / (rows.sigma[i] * rows.T[i]));
    }
    const CurieWeissFit fit = fittedCurieWeiss(rows.T, rows.chi, model, weights);
    if (!fit.known())
        return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "No Curie-Weiss line fits the points of the window.")), windowPlace);

    // A negative Curie constant, or a Weiss temperature far above every point, is a straight line in disguise.
    if (!(fit.C > 0) || std::abs(fit.theta) > 3 * window.high)
        return failure(
            "no-curie-weiss",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "The points of the window do not follow the Curie-Weiss law: the fit gives C = %1 and θ = %2 K; expected C > 0 and |θ| below "
                     "three times the highest temperature. Is the holder subtracted?"),
                 fit.C, fit.theta),
            windowPlace);

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.issues = curve->issues;
    for (Issue &issue : proposals(*inputs.dataset(), parameters))
        outcome.issues.push_back(std::move(issue));
    std::vector<double> relative(rows.T.size());
    for (std::size_t i = 0; i < relative.size(); ++i)
        relative[i] = rows.chi[i] != 0 ? (rows.chi[i] - fit.chi(rows.T[i])) / std::abs(rows.chi[i]) : 0;
    const ResidualCheck residuals = residualCheck(relative, QStringLiteral("window"));
    outcome.issues.insert(outcome.issues.end(), residuals.issues.begin(), residuals.issues.end());
    // What scaled errors lack where neighbours tell the same.
    const double lacking = std::sqrt(residuals.factor * residuals.factor - 1);
    const Text windingPart = text(QT_TRANSLATE_NOOP("core", "residuals that follow one another"));
    if (!fit.fit.converged)
        outcome.issues.push_back(
            warning("not-converged", text(QT_TRANSLATE_NOOP("core", "The fit stopped before it converged: %1."), sentence(fit.fit.stop))));

    // The three forms weigh the same points differently; their spread often exceeds the errors of each fit.
    std::vector<double> allC, allTheta;
    QStringList others;
    for (const auto &[name, other] : curieWeissForms) {
        CurieWeissModel same = model;
        same.form = other;
        const CurieWeissFit each = fittedCurieWeiss(rows.T, rows.chi, same);
        if (!each.known() || (other != CurieWeissForm::ChiT && std::ranges::any_of(rows.chi, [](double chi) { return !(chi > 0); })))
            continue;
        allC.push_back(each.C);
        allTheta.push_back(each.theta);
        others << QStringLiteral("%1: %2, %3 K")
                      .arg(QString::fromLatin1(name), text("%1", each.C).english(), text("%1", std::round(each.theta * 1000) / 1000).english());
    }
    const double formC = formPartOf(allC, fit.C, fit.sigmaC), formTheta = formPartOf(allTheta, fit.theta, fit.sigmaTheta);
    outcome.issues.push_back(note("form-spread",
                                  text(QT_TRANSLATE_NOOP("core", "The forms of the fit give (C, θ): %1."), others.join(QStringLiteral("; "))),
                                  {{}, 0, QStringLiteral("form")}));
    const WindowPart byWindow = addLadder(outcome, *curve, fit, window, model);

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
    const Text fitPart = text(QT_TRANSLATE_NOOP("core", "fit")), formPart = text(QT_TRANSLATE_NOOP("core", "choice of form"));
    const auto fitParts = [&](double sigma) {
        std::vector<UncertaintyPart> parts{{fitPart, sigma}};
        if (lacking > 0)
            parts.push_back({windingPart, sigma * lacking});
        return parts;
    };
    // Mass, field and accuracy scale the curve; the diamagnetic correction shifts it, which is chi_0's concern.
    std::vector<UncertaintyPart> partsC = fitParts(fit.sigmaC);
    partsC.push_back({formPart, formC});
    const Text windowPart = text(QT_TRANSLATE_NOOP("core", "choice of window"));
    if (byWindow.C > 0)
        partsC.push_back({windowPart, byWindow.C});
    const double scaled = std::abs(fit.C);
    const auto scale = [&](Text name, double share) {
        if (share > 0)
            partsC.push_back({std::move(name), scaled * share});
    };
    scale(text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)")), curve->relativeAccuracy);
    scale(text(QT_TRANSLATE_NOOP("core", "sample mass")), curve->relativeMass);
    scale(text(QT_TRANSLATE_NOOP("core", "field")), curve->relativeField);
    // A shift of chi is another curve: the correction's own uncertainty, and what mass, field and accuracy do to the diamagnetic part
    // of the moment, which the correction does not follow. Fitted again where nothing else takes the shift up.
    const double scaling = std::sqrt(std::pow(curve->relativeAccuracy, 2) + std::pow(curve->relativeMass, 2) + std::pow(curve->relativeField, 2));
    const double unfollowed = curve->molar ? scaling * std::abs(curve->diamagnetic) / curve->metals : 0;
    const double shift = std::max(unfollowed, curve->diamagneticError);
    double diamagneticTheta = 0, scalingTheta = 0;
    if (!freeChi0 && shift > 0) {
        std::vector<double> shifted = rows.chi;
        for (double &chi : shifted)
            chi += shift;
        if (const CurieWeissFit other = fittedCurieWeiss(rows.T, shifted, model, weights); other.known()) {
            diamagneticTheta = std::abs(other.theta - fit.theta) * curve->diamagneticError / shift;
            scalingTheta = std::abs(other.theta - fit.theta) * unfollowed / shift;
            if (curve->diamagneticError > 0)
                partsC.push_back(
                    {text(QT_TRANSLATE_NOOP("core", "diamagnetic correction")), std::abs(other.C - fit.C) * curve->diamagneticError / shift});
        }
    }
    outcome.results.push_back(value(curve->molar ? "C" : "C_mass", curve->molar ? "cm3 K/mol" : "cm3 K/g", fit.C, std::move(partsC)));
    const double partC = outcome.results.back().quantity.uncertainty;
    std::vector<UncertaintyPart> partsTheta = fitParts(fit.sigmaTheta);
    partsTheta.push_back({formPart, formTheta});
    if (byWindow.theta > 0)
        partsTheta.push_back({windowPart, byWindow.theta});
    if (scalingTheta > 0)
        partsTheta.push_back({text(QT_TRANSLATE_NOOP("core", "mass, field and accuracy of the magnetometer (estimate)")), scalingTheta});
    if (diamagneticTheta > 0)
        partsTheta.push_back({text(QT_TRANSLATE_NOOP("core", "diamagnetic correction")), diamagneticTheta});
    outcome.results.push_back(value("theta", "K", fit.theta, partsTheta));
    if (freeChi0)
        outcome.results.push_back(
            value(curve->molar ? "chi_0" : "chi_0_mass", curve->molar ? "cm3/mol" : "cm3/g", fit.chi0, fitParts(fit.sigmaChi0)));
    if (model.freeImpurity) {
        outcome.results.push_back(value("rho", "%", fit.rho * 100, fitParts(fit.sigmaRho * 100)));
        if (fit.rho < 0)
            outcome.issues.push_back(
                warning("impurity-negative",
                        text(QT_TRANSLATE_NOOP("core", "The share of the impurity comes out negative: the data do not ask for one.")),
                        {{}, 0, QStringLiteral("impurity")}));
    }
    addExchange(outcome, parameters, fit, partsTheta);
    if (curve->molar && fit.C > 0) {
        const double mu = effectiveMomentFactor * std::sqrt(fit.C);
        outcome.results.push_back(value("mu_eff", "mu_B", mu, {{text(QT_TRANSLATE_NOOP("core", "Curie constant")), mu * partC / (2 * fit.C)}}));
    } else if (curve->molar) {
        outcome.issues.push_back(
            warning("curie-negative", text(QT_TRANSLATE_NOOP("core", "The Curie constant is negative: there is no effective moment."))));
    }

    if (!curve->molar)
        outcome.issues.push_back(
            warning("molar-mass-missing",
                    text(QT_TRANSLATE_NOOP("core", "The molar mass is not known: the Curie constant is given per gram, θ all the same.")),
                    {{}, 0, QStringLiteral("molar_mass")}));
    const bool corrected = curve->background && curve->diamagnetic != 0;
    if (freeChi0 && !corrected)
        outcome.issues.push_back(warning(
            "chi-0-degenerate",
            text(QT_TRANSLATE_NOOP("core",
                                   "χ_0 is the sum of temperature-independent paramagnetism, diamagnetism and holder: uncorrected parts of "
                                   "them only shift it, C and θ stay the same. It must not be read as temperature-independent paramagnetism.")),
            {{}, 0, QStringLiteral("chi_0")}));
    if (!freeChi0 && !corrected)
        outcome.issues.push_back(
            note("chi-0-absent",
                 text(QT_TRANSLATE_NOOP(
                          "core",
                          "Not every diamagnetic contribution was subtracted (holder or matrix: %1, χ_D: %2) and χ_0 is held at zero: what is "
                          "left of them biases C and θ."),
                      curve->background ? QStringLiteral("yes") : QStringLiteral("no"),
                      curve->diamagnetic != 0 ? QStringLiteral("yes") : QStringLiteral("no")),
                 {{}, 0, QStringLiteral("chi_0")}));
    if (std::abs(fit.theta) > window.low)
        outcome.issues.push_back(
            warning("window-below-theta",
                    text(QT_TRANSLATE_NOOP("core", "The window begins below |θ| = %1 K, where the Curie-Weiss law does not hold."),
                         std::abs(fit.theta)),
                    windowPlace));
    outcome.issues.push_back(
        note("theta-sign",
             text(QT_TRANSLATE_NOOP(
                 "core",
                 "A falling χT and a negative θ prove antiferromagnetic exchange for spin-only ions such as Mn(II), Gd(III) or Fe(III). "
                 "High-spin Fe(II) and Co(II) show both by spin-orbit coupling alone, without any exchange.")),
             {{}, 0, {}}));
    if (curve->molar && fit.C > 0) {
        const double x = effectiveMomentFactor * std::sqrt(fit.C) * bohrOverBoltzmann * std::abs(parameters.number(QStringLiteral("field"))) * 1e-4
            / rows.T.front();
        if (x > 0.3)
            outcome.issues.push_back(
                warning("saturation",
                        text(QT_TRANSLATE_NOOP("core", "At %1 K and this field μH/kT is %2: the moment saturates and M/H is no longer χ."),
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
    Q_ASSERT(measured >= 3);
    Q_UNUSED(measured);
    addFit("fit_chi_T", 0, std::move(product));
    addFit("fit_chi", 1, std::move(chi));
    addFit("fit_inverse_chi", 2, std::move(inverse));
    // Down to where the line meets the axis, or to zero temperature.
    if (const double from = std::max(0.0, fit.theta); !model.freeImpurity && from < rows.T.front()) {
        Curve line = outcome.curves[2];
        line.key = QStringLiteral("extrapolation");
        line.label = text(QT_TRANSLATE_NOOP("core", "Curie-Weiss line, extrapolated"));
        line.use = CurveUse::Construction;
        std::vector<double> below(40), level(40);
        for (std::size_t i = 0; i < below.size(); ++i) {
            below[i] = from + (rows.T.front() - from) * static_cast<double>(i) / 39;
            const double curie = fit.C / std::max(below[i] - fit.theta, 1e-12) + fit.chi0;
            level[i] = 1 / curie;
        }
        line.x = shared(std::move(below));
        line.y = shared(std::move(level));
        line.uncertainty = nullptr;
        outcome.curves.push_back(std::move(line));
    }
    Curve left = outcome.curves[0];
    left.key = QStringLiteral("residual");
    left.label = text(QT_TRANSLATE_NOOP("core", "Residual of χT"));
    left.use = CurveUse::Residual;
    left.panel = QStringLiteral("residual");
    left.x = shared(rows.T);
    left.y = shared(std::move(residual));
    left.uncertainty = nullptr;
    outcome.curves.push_back(std::move(left));

    outcome.fit = fitSummary(fit.fit, {QStringLiteral("C"), QStringLiteral("theta"), QStringLiteral("chi_0"), QStringLiteral("rho")},
                             QStringLiteral("scaled by reduced chi-squared"));
    tellUnknownHolder(outcome);
    return outcome;
}

} // namespace

AnalysisSpec curieWeissAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.curie-weiss");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Curie-Weiss fit"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "χ = C / (T - θ) + χ_0 by least squares over the window; θ < 0 means antiferromagnetic coupling. Form "
                                             "chi-t minimises the residuals of χT, inverse-chi those of 1/χ with "
                                             "the weight χ⁴ (equal errors of χ), inverse-chi-unweighted draws the plain line through 1/χ. The spread "
                                             "between the forms is part of the uncertainty, and so is how far windows inside the chosen one move them."));
    spec.inputs = susceptibilityInputs();
    spec.parameters = {rangeParameter("window", QT_TRANSLATE_NOOP("core", "Temperature window"), "K").withHandle(HandleKind::Limits),
                       choiceParameter("form", QT_TRANSLATE_NOOP("core", "Form"),
                                       {{QStringLiteral("chi-t"), text(QT_TRANSLATE_NOOP("core", "χT, non-linear"))},
                                        {QStringLiteral("inverse-chi"), text(QT_TRANSLATE_NOOP("core", "1/χ, weighted"))},
                                        {QStringLiteral("inverse-chi-unweighted"), text(QT_TRANSLATE_NOOP("core", "1/χ, unweighted"))}},
                                       "chi-t"),
                       choiceParameter("chi_0", QT_TRANSLATE_NOOP("core", "Constant χ₀"),
                                       {{QStringLiteral("zero"), text(QT_TRANSLATE_NOOP("core", "zero"))},
                                        {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "fitted"))}},
                                       "zero")};
    spec.parameters.push_back(choiceParameter("weights", QT_TRANSLATE_NOOP("core", "Weights"),
                                              {{QStringLiteral("form"), text(QT_TRANSLATE_NOOP("core", "those of the form"))},
                                               {QStringLiteral("noise"), text(QT_TRANSLATE_NOOP("core", "1/noise² of χT at every point"))}},
                                              "form"));
    spec.parameters.push_back(
        choiceParameter("impurity", QT_TRANSLATE_NOOP("core", "Paramagnetic impurity"),
                        {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                         {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "fitted"))}},
                        "none")
            .withHelp(
                text(QT_TRANSLATE_NOOP("core", "χ = (1-ρ) C/(T-θ) + ρ C_imp/T + χ₀; the window must reach down to where C_imp/T stands out."))));
    ParameterSpec impuritySpin = numberParameter("impurity_spin", QT_TRANSLATE_NOOP("core", "Spin of the impurity"), "1", 2.5)
                                     .when(QStringLiteral("impurity"), {QStringLiteral("free")});
    impuritySpin.lowest = 0.5;
    impuritySpin.highest = 10;
    spec.parameters.push_back(impuritySpin);
    ParameterSpec neighbours = numberParameter("neighbours", QT_TRANSLATE_NOOP("core", "Nearest neighbours z"), "1")
                                   .thatMayBeUnset()
                                   .withHelp(text(QT_TRANSLATE_NOOP("core", "With reference_spin: gives the exchange constant by mean field.")));
    neighbours.lowest = 1;
    neighbours.highest = 24;
    spec.parameters.push_back(neighbours);
    for (ParameterSpec &parameter : susceptibilityParameters())
        spec.parameters.push_back(std::move(parameter));
    spec.outputs = {outputSpec("C", "<i>C</i>", QT_TRANSLATE_NOOP("core", "Curie constant"), "cm3 K/mol",
                               QT_TRANSLATE_NOOP("core", "Of χ = C / (T - θ) + χ_0, per mole of metal.")),
                    outputSpec("C_mass", "<i>C</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Curie constant per gram"), "cm3 K/g",
                               QT_TRANSLATE_NOOP("core", "The same per gram, where the molar mass is not known.")),
                    outputSpec("theta", "<i>θ</i>", QT_TRANSLATE_NOOP("core", "Weiss temperature"), "K",
                               QT_TRANSLATE_NOOP("core", "Negative for antiferromagnetic coupling.")),
                    outputSpec("chi_0", "<i>χ</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Temperature-independent susceptibility"), "cm3/mol",
                               QT_TRANSLATE_NOOP("core", "Paramagnetism, diamagnetism and holder together, as far as they were not subtracted.")),
                    outputSpec("chi_0_mass", "<i>χ</i><sub>0,g</sub>", QT_TRANSLATE_NOOP("core", "Temperature-independent susceptibility per gram"),
                               "cm3/g", QT_TRANSLATE_NOOP("core", "The same per gram.")),
                    outputSpec("mu_eff", "<i>μ</i><sub>eff</sub>", QT_TRANSLATE_NOOP("core", "Effective moment"), "mu_B",
                               QT_TRANSLATE_NOOP("core", "2.828 √C in Bohr magnetons.")),
                    outputSpec("rho", "<i>ρ</i>", QT_TRANSLATE_NOOP("core", "Share of the impurity"), "%",
                               QT_TRANSLATE_NOOP("core", "Of the metal, as a Curie paramagnet with the spin given.")),
                    outputSpec("J", "<i>J</i>/<i>k</i>", QT_TRANSLATE_NOOP("core", "Exchange constant by mean field"), "K",
                               QT_TRANSLATE_NOOP("core", "3θ/(2zS(S+1)) for H = -2J Σ S_i·S_j over pairs."))};
    spec.mainResult = QStringLiteral("theta");
    spec.suits = isTemperatureSweep;
    spec.estimate = estimate;
    spec.check = checkedSusceptibility;
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
