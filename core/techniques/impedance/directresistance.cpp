// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/directresistance.h"

#include "base/numbertext.h"
#include "techniques/impedance/circuitmodel.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

// The part of the circuit that conducts, with its parameters out of the whole fit.
struct Conducting
{
    Circuit circuit;
    std::vector<double> parameters;
    bool blocked = false; // an electrode stands in series with it

    Conducting(const Circuit &whole, const FitResult &fit) : circuit(whole)
    {
        if (auto rest = withoutBlocking(whole)) {
            circuit = std::move(*rest);
            blocked = true;
        }
        for (const CircuitParameter &parameter : circuit.parameters())
            parameters.push_back(fit.parameters[static_cast<std::size_t>(whole.parameterIndex(parameter.key))]);
    }
};

// Do the points bend down again behind the top of the slowest arc? A fit has a top also where they only rise.
bool topIsMeasured(const Circuit &circuit, const FitResult &fit, const Spectrum &spectrum, double direct)
{
    constexpr double counts = 0.1, around = 3;
    const std::vector<Arc> arcs = arcsOf(circuit, fit);
    if (arcs.empty() || !(arcs.back().resistance > counts * direct))
        return true;
    const double top = 1 / (2 * std::numbers::pi * arcs.back().tau);
    std::size_t lowest = 0, highest = spectrum.size();
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        if (spectrum.frequency[i] < spectrum.frequency[lowest])
            lowest = i;
        if (spectrum.frequency[i] <= around * top && (highest == spectrum.size() || spectrum.imaginary[i] < spectrum.imaginary[highest]))
            highest = i;
    }
    return highest < spectrum.size() && spectrum.frequency[highest] > spectrum.frequency[lowest];
}

// With an electrode in series: how much of R_dc is seen by itself, and what can be said where it is too little.
double seenApart(DirectResistance &direct, const Circuit &circuit, const FitResult &fit, const Conducting &conducting, const Spectrum &spectrum, double scatter)
{
    CircuitModel whole(circuit, spectrum.frequency), arcs(conducting.circuit, spectrum.frequency);
    whole.evaluate(fit.parameters);
    arcs.evaluate(conducting.parameters);
    double most = 0;
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        const double arc = arcs.real()[i], electrode = whole.real()[i] - arc, lacking = direct.value - arc;
        most = std::max(most, (arc - electrode) / direct.value);
        const double margin = scatter * std::hypot(spectrum.real[i], spectrum.imaginary[i]);
        const double least = spectrum.real[i] - std::abs(spectrum.imaginary[i]) - margin, greatest = spectrum.real[i] + margin;
        if (least > 0 && !(least <= direct.atLeast))
            direct.atLeast = least;
        if (electrode >= 3 * lacking && lacking >= 0 && !(greatest >= direct.atMost))
            direct.atMost = greatest;
    }
    return most;
}

} // namespace

double DirectResistance::uncertainty() const
{
    return std::hypot(ofNoise, ofMisfit, ofRoutes);
}

DirectResistance directResistanceOf(const Circuit &circuit, const FitResult &fit, const Spectrum &spectrum, const ResidualSummary &residual)
{
    constexpr double top = 0.5, vague = 0.3, missed = 15, apart = 0.8;
    constexpr double oneSided = 1.645; // standard deviations: 95 %
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

    const Conducting conducting(circuit, fit);
    CircuitModel lowest(conducting.circuit, std::vector<double>{*std::ranges::min_element(spectrum.frequency)});
    lowest.evaluate(conducting.parameters);
    const double re = lowest.real()[0], im = lowest.imaginary()[0], square = re * re + im * im;
    const double scatter = oneSided * factor * residual.rms / 100; // of the points about the line, as part of |Z|
    bool hidden = false, open = re < top * direct.value;
    if (conducting.blocked) {
        // These limits are read off the points themselves.
        const double noise = std::isfinite(residual.noise) ? residual.noise : residual.rms;
        hidden = seenApart(direct, circuit, fit, conducting, spectrum, oneSided * noise / 100) < apart;
    } else {
        open = open || !topIsMeasured(circuit, fit, spectrum, direct.value);
        if (const double conductance = re / square + scatter / std::sqrt(square); conductance > 0)
            direct.atLeast = 1 / conductance;
    }
    const bool bad = residual.rms > missed;
    if (bad)
        direct.atLeast = direct.atMost = absent;
    using Standing = DirectResistance::Standing;
    // Without free parameters in it (all held fixed) there is no uncertainty to judge by.
    const double relative = std::isfinite(direct.ofNoise) ? direct.uncertainty() / direct.value : 0;
    direct.standing = bad ? Standing::Misfit : open ? Standing::Open : hidden ? Standing::Hidden : relative > vague ? Standing::Vague : Standing::Known;
    return direct;
}

std::optional<CircleFit> arcCircle(const Spectrum &spectrum, const std::optional<Interval> &window)
{
    // The centre of a depressed arc lies below the axis; above it, the points are no arc's.
    constexpr double above = 0.1;
    const auto range = window ? window : arcWindow(spectrum);
    auto circle = range ? circleThrough(selected(spectrum, range, false)) : std::nullopt;
    if (circle && circle->centreImaginary > above * circle->radius)
        circle.reset();
    return circle;
}

double compareRoutes(DirectResistance &direct, const Circuit &circuit, const FitResult &fit, const std::optional<CircleFit> &circle)
{
    // A circle that the points miss is none of an arc, and one of several arcs is not R_dc.
    constexpr double poor = 0.05;
    if (!direct.known() || !circle || circle->scatter > poor || !std::isfinite(direct.uncertainty()) || arcsOf(circuit, fit).size() != 1)
        return absent;
    const double difference = circle->high - direct.value, apart = std::abs(difference) / std::hypot(direct.uncertainty(), circle->highError);
    if (apart > routesDisagree)
        direct.ofRoutes = 0.5 * std::abs(difference);
    return apart;
}

Issue whyWithheld(const DirectResistance &direct, const Circuit &circuit, const ResidualSummary &residual)
{
    switch (direct.standing) {
    case DirectResistance::Standing::Open:
        return warning("arc-open", text(QT_TRANSLATE_NOOP("core", "No R_dc: the points do not reach beyond the top of the last arc of %1, and where it would meet the real axis is the circuit's guess."), circuit.text()));
    case DirectResistance::Standing::Hidden:
        return warning("arc-hidden", text(QT_TRANSLATE_NOOP("core", "No R_dc: nowhere between the lowest and the highest frequency is the arc of %1 nearly closed and the electrode behind it still "
                                                                    "small; how the two share the resistance is the circuit's guess, and another circuit that fits as well gives another."),
                                          circuit.text()));
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
