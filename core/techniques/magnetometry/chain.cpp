// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/curieweissfit.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "analysis/residualcheck.h"
#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

// Fisher's classical chain of spins S: chi = N g^2 mu_B^2 S (S + 1) / (3 k T) (1 + u) / (1 - u), u = coth K - 1/K,
// K = 2 J S (S + 1) / (k T), H = -2 J sum S_i S_(i+1). Am. J. Phys. 32 (1964) 343. J in K; returns cm3/mol.
double fisherChain(double T, double g, double S, double J)
{
    const double K = 2 * J * S * (S + 1) / T;
    const double u = std::abs(K) < 1e-4 ? K / 3 : 1 / std::tanh(K) - 1 / K;
    return spinOnlyFactor * g * g * S * (S + 1) / T * (1 + u) / (1 - u);
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result = estimatedSusceptibility(inputs, given);
    result.unset(QStringLiteral("temperature"));
    if (const Values T = inputs.values(role::temperature, Unit::of("K"))) {
        const auto [low, high] = extent(*T);
        if (std::isfinite(low))
            result.set(QStringLiteral("window"), Interval{low, high});
    }
    return result;
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<SusceptibilityCurve> curve = susceptibilityCurve(inputs, parameters);
    if (!curve)
        return curve.failure();
    if (!curve->molar)
        return failure("molar-mass-missing", text(QT_TRANSLATE_NOOP("core", "A chain of spins is fitted per mole: the molar mass is not known.")),
                       {{}, 0, QStringLiteral("molar_mass")});
    const Interval window = parameters.interval(QStringLiteral("window")).value_or(Interval{0, 0});
    const CurveRows rows = rowsWithin(*curve, window);
    const std::size_t n = rows.T.size();
    if (n < 8)
        return failure("window-empty",
                       countedText(QT_TRANSLATE_N_NOOP("core", "The window %1 to %2 K holds %n point(s); the chain needs at least 8."),
                                   static_cast<int>(n), window.low, window.high),
                       {{}, 0, QStringLiteral("window")});
    const double S = spinOf(parameters.words(QStringLiteral("chain_spin")));
    double scale = 0;
    for (std::size_t i = 0; i < n; ++i)
        scale = std::max(scale, std::abs(rows.chi[i] * rows.T[i]));
    if (!(scale > 0))
        return failure("no-moment", text(QT_TRANSLATE_NOOP("core", "The susceptibility is zero in the whole window.")),
                       {{}, 0, QStringLiteral("window")});
    const double impurity = spinOnlyFactor * 4 * S * (S + 1); // the same ion, uncoupled
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double>) {
        for (std::size_t i = 0; i < n; ++i) {
            const double model = (1 - p[2]) * fisherChain(rows.T[i], p[0], S, p[1]) + p[2] * impurity / rows.T[i] + p[3] * scale / 300;
            r[i] = (rows.chi[i] - model) * rows.T[i] / scale;
            if (!std::isfinite(r[i]))
                return false;
        }
        return true;
    };
    FitParameter g{"g", 2, ParameterScale::Linear, 0.1, 20}, J{"J", -1}, rho{"rho", 0}, chi0{"chi_0", 0};
    rho.fixed = parameters.words(QStringLiteral("impurity")) != u"free";
    chi0.fixed = parameters.words(QStringLiteral("chi_0")) != u"free";
    FitOptions options;
    options.numericJacobian = true;
    // Differences are taken in steps of the starting value: what is free must not start at zero.
    const double someRho = rho.fixed ? 0 : 0.02, someChi = chi0.fixed ? 0 : 0.01;
    rho.start = someRho;
    chi0.start = someChi;
    const MultiStartResult all =
        fitFromStarts(residuals, n, {g, J, rho, chi0}, {{2, -0.5, someRho, someChi}, {2, -5, someRho, someChi}, {2, 0.5, someRho, someChi}}, options);
    const FitResult &fit = all.best;
    if (fit.parameters.size() != 4 || !fit.converged)
        return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "No chain of spins fits the points of the window: %1."), sentence(fit.stop)),
                       {{}, 0, QStringLiteral("window")});

    std::vector<double> residual(n);
    if (!residuals(fit.parameters, residual, {}))
        residual.assign(n, absent);
    const ResidualCheck check = residualCheck(residual, QStringLiteral("window"));
    if (check.average > 0.05)
        return failure("chain-poor",
                       text(QT_TRANSLATE_NOOP(
                                "core",
                                "No chain of spins S = %1 describes the points: they are missed by %2 % of the largest χT on average (the best has "
                                "g = %3, J/k = %4 K). Another spin or topology, single-ion anisotropy, or a spin-orbit moment; J of such a fit "
                                "means nothing."),
                            parameters.words(QStringLiteral("chain_spin")), std::round(check.average * 1000) / 10,
                            std::round(fit.parameters[0] * 100) / 100, std::round(fit.parameters[1] * 100) / 100),
                       {{}, 0, QStringLiteral("chain_spin")});

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.issues = curve->issues;
    outcome.issues.insert(outcome.issues.end(), check.issues.begin(), check.issues.end());
    const Text part = text(QT_TRANSLATE_NOOP("core", "fit"));
    const auto add = [&](const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts) {
        std::erase_if(parts, [](const UncertaintyPart &each) { return !(each.value > 0); });
        outcome.results.push_back(measuredResult(QString::fromLatin1(key), value, Unit::of(unit), std::move(parts)));
    };
    // chi goes as g^2: what scales chi moves g by half of it.
    const double scaled = fit.parameters[0] / 2
        * std::sqrt(std::pow(curve->relativeMass, 2) + std::pow(curve->relativeField, 2) + std::pow(curve->relativeAccuracy, 2));
    add("g", "1", fit.parameters[0],
        {{part, check.factor * fit.standardErrors[0]},
         {text(QT_TRANSLATE_NOOP("core", "mass, field and accuracy of the magnetometer (estimate)")), scaled}});
    add("J", "K", fit.parameters[1], {{part, check.factor * fit.standardErrors[1]}});
    if (!rho.fixed)
        add("rho", "%", 100 * fit.parameters[2], {{part, 100 * check.factor * fit.standardErrors[2]}});
    if (!chi0.fixed)
        add("chi_0", "cm3/mol", fit.parameters[3] * scale / 300, {{part, check.factor * fit.standardErrors[3] * scale / 300}});
    outcome.issues.push_back(note("exchange-convention",
                                  text(QT_TRANSLATE_NOOP("core",
                                                         "J/k for H = -2J Σ S_i·S_(i+1), classical spins (Fisher 1964), negative when "
                                                         "antiferromagnetic. Programs with +J S_i·S_j print -2 times this value."))));
    outcome.issues.push_back(note(
        "chain-spin",
        text(QT_TRANSLATE_NOOP("core",
                               "S = %1 on every metal is an assumption of this fit: 5/2 is Mn(II) or Fe(III), 2 is Fe(II), 3/2 is Co(II), 7/2 is "
                               "Gd(III). χT goes as g²S(S+1), so a wrong spin shows as a g far from 2."),
             parameters.words(QStringLiteral("chain_spin"))),
        {{}, 0, QStringLiteral("chain_spin")}));
    if (fit.parameters[0] < 1.9 || fit.parameters[0] > 2.4)
        outcome.issues.push_back(
            warning("g-implausible",
                    text(QT_TRANSLATE_NOOP("core",
                                           "g = %1 is not that of a spin-only ion (1.9 to 2.4): the spin, the mass, the molar mass or the number of "
                                           "metals is wrong, or the ion has an orbital moment, which this model does not know."),
                         std::round(fit.parameters[0] * 100) / 100),
                    {{}, 0, QStringLiteral("chain_spin")}));

    outcome.curves = susceptibilityCurves(*curve);
    constexpr std::size_t points = 200;
    std::vector<double> T(points), product(points), chi(points), inverse(points);
    for (std::size_t i = 0; i < points; ++i) {
        T[i] = rows.T.front() + (rows.T.back() - rows.T.front()) * static_cast<double>(i) / (points - 1);
        chi[i] = (1 - fit.parameters[2]) * fisherChain(T[i], fit.parameters[0], S, fit.parameters[1]) + fit.parameters[2] * impurity / T[i]
            + fit.parameters[3] * scale / 300;
        product[i] = chi[i] * T[i];
        inverse[i] = 1 / chi[i];
    }
    for (double &r : residual)
        r *= scale;
    const Values x = shared(std::move(T));
    const auto line = [&](const char *key, std::size_t of, std::vector<double> y) {
        Curve each = outcome.curves[of];
        each.key = QString::fromLatin1(key);
        each.label = text(QT_TRANSLATE_NOOP("core", "Chain of spins"));
        each.use = CurveUse::Fit;
        each.x = x;
        each.y = shared(std::move(y));
        each.uncertainty = nullptr;
        outcome.curves.push_back(std::move(each));
    };
    line("fit_chi_T", 0, std::move(product));
    line("fit_chi", 1, std::move(chi));
    line("fit_inverse_chi", 2, std::move(inverse));
    Curve left = outcome.curves[0];
    left.key = QStringLiteral("residual");
    left.label = text(QT_TRANSLATE_NOOP("core", "Residual of χT"));
    left.use = CurveUse::Residual;
    left.panel = QStringLiteral("residual");
    left.x = shared(rows.T);
    left.y = shared(std::move(residual));
    left.uncertainty = nullptr;
    outcome.curves.push_back(std::move(left));
    outcome.fit = fitSummary(all, {QStringLiteral("g"), QStringLiteral("J"), QStringLiteral("rho"), QStringLiteral("chi_0")},
                             QStringLiteral("scaled by reduced chi-squared; chi_0 in units of the largest chi T / 300 K"));
    tellUnknownHolder(outcome);
    return outcome;
}

} // namespace

AnalysisSpec chainAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.chain");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Chain of spins"));
    spec.definition =
        text(QT_TRANSLATE_NOOP("core",
                               "Fisher's classical chain, χ = N g² μ_B² S(S+1)/(3kT) · (1+u)/(1-u) with u = coth K - 1/K and K = 2JS(S+1)/kT for H = "
                               "-2J Σ S_i·S_(i+1), by least squares of χT over the window; with an uncoupled share of the same ion and "
                               "a constant χ₀ on request. M. E. Fisher, Am. J. Phys. 32, 343 (1964)."));
    spec.inputs = susceptibilityInputs();
    spec.parameters = {rangeParameter("window", QT_TRANSLATE_NOOP("core", "Temperature window"), "K").withHandle(HandleKind::Limits),
                       choiceParameter("chain_spin", QT_TRANSLATE_NOOP("core", "Spin"),
                                       {{QStringLiteral("5/2"), verbatim(QStringLiteral("S = 5/2"))},
                                        {QStringLiteral("2"), verbatim(QStringLiteral("S = 2"))},
                                        {QStringLiteral("3/2"), verbatim(QStringLiteral("S = 3/2"))},
                                        {QStringLiteral("7/2"), verbatim(QStringLiteral("S = 7/2"))}},
                                       "5/2")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Classical spins: good for 5/2 and larger, fair for 2, poor below."))),
                       choiceParameter("impurity", QT_TRANSLATE_NOOP("core", "Uncoupled ions"),
                                       {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                                        {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "fitted"))}},
                                       "none"),
                       choiceParameter("chi_0", QT_TRANSLATE_NOOP("core", "Constant χ₀"),
                                       {{QStringLiteral("zero"), text(QT_TRANSLATE_NOOP("core", "zero"))},
                                        {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "fitted"))}},
                                       "zero")};
    for (ParameterSpec &parameter : susceptibilityParameters())
        spec.parameters.push_back(std::move(parameter));
    spec.outputs = {outputSpec("g", "<i>g</i>", QT_TRANSLATE_NOOP("core", "g factor"), "1", QT_TRANSLATE_NOOP("core", "Of the ions of the chain.")),
                    outputSpec("J", "<i>J</i>/<i>k</i>", QT_TRANSLATE_NOOP("core", "Exchange constant"), "K",
                               QT_TRANSLATE_NOOP("core", "For H = -2J Σ S_i·S_(i+1); negative when antiferromagnetic.")),
                    outputSpec("rho", "<i>ρ</i>", QT_TRANSLATE_NOOP("core", "Uncoupled share"), "%",
                               QT_TRANSLATE_NOOP("core", "Of the ions, with g = 2 and no exchange.")),
                    outputSpec("chi_0", "<i>χ</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Temperature-independent susceptibility"), "cm3/mol",
                               QT_TRANSLATE_NOOP("core", "Everything constant that was not subtracted."))};
    spec.mainResult = QStringLiteral("J");
    spec.byDefault = false;
    spec.suits = isTemperatureSweep;
    spec.estimate = estimate;
    spec.check = checkedSusceptibility;
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
