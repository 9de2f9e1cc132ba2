// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/directresistance.h"

#include "base/numbertext.h"
#include "techniques/impedance/circuitmodel.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

double DirectResistance::uncertainty() const
{
    return std::hypot(ofNoise, ofMisfit);
}

DirectResistance directResistanceOf(const Circuit &circuit, const FitResult &fit, const Spectrum &spectrum, const ResidualSummary &residual)
{
    constexpr double top = 0.5, vague = 0.3, missed = 15;
    DirectResistance direct;
    std::vector<double> gradient(fit.parameters.size());
    direct.value = directResistance(circuit, fit.parameters, gradient);
    if (!std::isfinite(direct.value) || spectrum.size() == 0)
        return direct;
    double variance = 0;
    for (std::size_t i = 0; i < gradient.size(); ++i)
        for (std::size_t j = 0; j < gradient.size(); ++j)
            variance += gradient[i] * gradient[j] * fit.covariance[i][j];
    const double factor = misfitFactor(residual, spectrum.size());
    if (variance > 0) {
        direct.ofNoise = std::sqrt(variance);
        direct.ofMisfit = direct.ofNoise * std::sqrt(factor * factor - 1);
    }

    const auto conducting = withoutBlocking(circuit);
    const Circuit &arcs = conducting ? *conducting : circuit;
    std::vector<double> p;
    for (const CircuitParameter &parameter : arcs.parameters())
        p.push_back(fit.parameters[static_cast<std::size_t>(circuit.parameterIndex(parameter.key))]);
    CircuitModel lowest(arcs, std::vector<double>{*std::ranges::min_element(spectrum.frequency)});
    lowest.evaluate(p);
    const double re = lowest.real()[0], im = lowest.imaginary()[0], square = re * re + im * im;
    if (!conducting && residual.rms <= missed) {
        // 1.645 standard deviations of the points about the line, as part of |Y|.
        const double conductance = re / square + 1.645 * factor * residual.rms / 100 / std::sqrt(square);
        if (conductance > 0)
            direct.atLeast = 1 / conductance;
    }
    using Standing = DirectResistance::Standing;
    // Without free parameters in it (all held fixed) there is no uncertainty to judge by.
    const double relative = std::isfinite(direct.ofNoise) ? direct.uncertainty() / direct.value : 0;
    direct.standing = residual.rms > missed ? Standing::Misfit : re < top * direct.value ? Standing::Open : relative > vague ? Standing::Vague : Standing::Known;
    return direct;
}

Issue whyWithheld(const DirectResistance &direct, const Circuit &circuit, const ResidualSummary &residual)
{
    switch (direct.standing) {
    case DirectResistance::Standing::Open:
        return warning("arc-open", text(QT_TRANSLATE_NOOP("core", "No R_dc: the points do not reach the top of the arc of %1, and where it would meet the real axis is the circuit's guess."), circuit.text()));
    case DirectResistance::Standing::Vague:
        return warning("vague-resistance", text(QT_TRANSLATE_NOOP("core", "No R_dc: the data determine it to %1 % only."), fixedNumberText(100 * direct.uncertainty() / direct.value, 0)));
    case DirectResistance::Standing::Misfit:
        return warning("poor-fit", text(QT_TRANSLATE_NOOP("core", "No R_dc: %1 misses the points by %2 % on average and does not describe them."), circuit.text(), significantNumberText(residual.rms, 2)));
    case DirectResistance::Standing::NoPath:
    case DirectResistance::Standing::Known:
        break;
    }
    return note("no-direct-path", text(QT_TRANSLATE_NOOP("core", "No resistor of %1 conducts direct current: there is no R_dc."), circuit.text()));
}

} // namespace vitrine::impedance
