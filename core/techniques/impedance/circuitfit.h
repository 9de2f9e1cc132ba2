// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/leastsquares.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/impedance/spectrum.h"

#include <functional>
#include <map>
#include <optional>

namespace vitrine::impedance
{

// How the residuals of Z' and Z'' are weighted. Modulus: both by 1/|Z| of the data, the scale-free choice for
// spectra over decades (Boukamp, Solid State Ionics 20 (1986) 31). Proportional: each by its own 1/|Z'|, 1/|Z''|.
// Unit: equally. Sigma: by the file's uncertainties.
enum class Weighting { Modulus, Proportional, Unit, Sigma };

struct FitRequest
{
    Weighting weighting = Weighting::Modulus;
    std::map<QString, double> fixed, start; // by parameter key, in the parameter's unit
    std::function<bool()> cancelled;
};

struct CircuitFit
{
    FitResult fit;
    int starts = 0, agreeing = 0;
};

// Complex nonlinear least squares in logarithmic parameters (n of a CPE linear, 0..1). Initial values come from
// the data: a few hundred parameter sets whose time constants and resistances lie where the spectrum has them are
// ranked, the best become starts, the lowest sum of squares wins. Deterministic. Arcs of equal shape in series are
// returned in the order of rising time constants, unless one of their parameters is given.
[[nodiscard]] CircuitFit fitted(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request);

// A circuit that a glass may need, fitted for comparison. `criterion` is the Bayesian information criterion, 30 higher
// where a parameter is not determined: such a circuit has to fit clearly better.
struct Candidate
{
    QString circuit;
    double criterion = absent, aic = absent, rms = absent; // rms of the relative residuals, percent
    bool determined = false;
};
// One arc or two, perhaps with a resistance and the inductance of the leads before and an electrode behind; fitted to
// at most 40 points, the lowest criterion first. Empty for fewer than 6 points.
[[nodiscard]] std::vector<Candidate> comparedCircuits(const Spectrum &spectrum, const std::function<bool()> &cancelled);
[[nodiscard]] std::optional<QString> proposedCircuit(const Spectrum &spectrum, const std::function<bool()> &cancelled);

} // namespace vitrine::impedance
