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

// Which parts of Z the circuit has to follow. One part alone determines the other by the Kramers-Kronig relations, up
// to a series resistance or capacitor.
enum class FitPart { Complex, Modulus, Real, Imaginary };

// A parameter that follows another: factor times its value.
struct Tie
{
    QString to;
    double factor = 1;
};

// What is demanded of the fit; the maps go by the parameter's key and hold values in its unit. What a tie follows is
// neither fixed nor tied itself.
struct FitRequest
{
    Weighting weighting = Weighting::Modulus;
    FitPart part = FitPart::Complex;
    Loss loss = Loss::Squares;
    std::map<QString, double> fixed, start;
    std::map<QString, Interval> bounds;
    std::map<QString, Tie> ties;
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

// An arc in series with the rest: p(R,C), p(R,CPE), p(R,CPE,C), Zarc, K or G.
struct Arc
{
    QString name;                                         // "R1, CPE1"
    double tau = absent, tauError = absent;               // s: of its top
    double resistance = absent, resistanceError = absent; // ohm; standard uncertainties from the covariance
};
// By rising time constant.
[[nodiscard]] std::vector<Arc> arcsOf(const Circuit &circuit, const FitResult &fit);

// 95 % intervals by profile likelihood, one a parameter; NaN where a side is open, and for what is fixed or tied. With
// relative weights the quantile is Student's.
[[nodiscard]] std::vector<ProfileInterval> profileIntervals(const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request, const FitResult &fit);

// A circuit that a glass may need, fitted for comparison. `criterion` is the Bayesian information criterion, 30 higher
// where a parameter is not determined: such a circuit has to fit clearly better.
struct Candidate
{
    QString circuit;
    double criterion = absent, aic = absent, rms = absent; // rms of the relative residuals, percent
    bool determined = false;
    std::size_t parameters = 0;
};
// A dielectric alone, one arc or two, perhaps with a resistance and the inductance of the leads before and an electrode
// behind; a coil where most points are inductive. Fitted to at most 40 points. First the simplest of those within 6 of the
// lowest criterion (no more than positive evidence: Kass and Raftery, J. Am. Stat. Assoc. 90 (1995) 773), then by rising
// criterion. Empty for fewer than 6 points.
[[nodiscard]] std::vector<Candidate> comparedCircuits(const Spectrum &spectrum, const std::function<bool()> &cancelled);
[[nodiscard]] std::optional<QString> proposedCircuit(const Spectrum &spectrum, const std::function<bool()> &cancelled);

} // namespace vitrine::impedance
