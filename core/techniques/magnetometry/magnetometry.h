// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

#include <optional>
#include <span>
#include <vector>

// Working system: CGS-emu as the instruments print it. T in K, H in Oe, moments in emu, masses in g, chi in cm3/g or
// cm3/mol; with 1 emu = 1 cm3 Oe no factor stands between them.
namespace vitrine::magnetometry
{

// mu_eff = sqrt(3 k / (N_A mu_B^2)) sqrt(chi T), chi T in cm3 K/mol, result in Bohr magnetons (CODATA 2018).
inline constexpr double effectiveMomentFactor = 2.82787;
// N_A mu_B^2 / (3 k): spin-only chi T = this * g^2 S (S + 1), cm3 K/mol.
inline constexpr double spinOnlyFactor = 0.125049;
// The line of the parameter reference_spin in a panel of chi T, once its series are there.
void addSpinLine(Panel &panel, const Parameters &parameters);
// "5/2" -> 2.5; NaN for "none" and anything else.
[[nodiscard]] double spinOf(const QString &word);
// mu_B / k in K/T.
inline constexpr double bohrOverBoltzmann = 0.671714;

// emu/(g Oe) of palladium at 298 K: the standard of Quantum Design's magnetometers.
inline constexpr double palladiumSusceptibility = 5.25e-6;

inline constexpr const char *acReal = "ac-susceptibility-real";
inline constexpr const char *acImaginary = "ac-susceptibility-imaginary";
inline constexpr const char *acMomentReal = "ac-moment-real";
inline constexpr const char *acMomentImaginary = "ac-moment-imaginary";

[[nodiscard]] Importer multiVuImporter();

// How well the scans of a dataset follow the response of a centred dipole: medians over the rows whose moment exceeds a
// tenth of the largest (the fit quality falls by itself where the moment vanishes). NaN when the file has no such columns.
struct DipoleFits
{
    double freeFit = absent, fixedFit = absent;
    double centreShift = absent; // mm, |fitted - stored|
    [[nodiscard]] bool known() const;
    // 0.9 and 1.5 mm: healthy scans of an MPMS 3 reach 0.95 to 0.98 and stay within a millimetre.
    [[nodiscard]] bool freeTrusted() const;
    [[nodiscard]] bool fixedTrusted() const;
};
[[nodiscard]] DipoleFits dipoleFits(const std::vector<Column> &columns);

// The moments an evaluation works with.
struct Moment
{
    Values values;       // emu
    Values errors;       // standard uncertainty, emu; null when the file gives none
    QString name;        // of the column, or of those that were joined row by row
    Text reason;         // why this one
    bool joined = false; // rows come from more than one column
    Issues issues;
};
// By the word of the parameter: "auto", "free", "fixed", "vsm", "long". Fails with the columns there are.
[[nodiscard]] Result<Moment> moment(const std::vector<Column> &columns, const QString &word);

// Field that most rows of a temperature sweep were taken at: 500 Oe where that covers half of the temperature range, else
// the lowest such field. nullopt when no held field does (a magnetisation curve).
[[nodiscard]] std::optional<double> heldField(std::span<const double> T, std::span<const double> H, std::span<const double> m);

// First and last row of each sweep, cut where the temperature turns round or jumps back.
struct Sweep
{
    std::size_t first = 0, last = 0; // into the given values
    double span = 0;                 // K
};
[[nodiscard]] std::vector<Sweep> sweeps(std::span<const double> T);

// The experiments that a file strings together without a word between them: sweeps of temperature parted where it turns round
// (zero-field-cooled, then field-cooled), magnetisation curves parted where another temperature is held. Rows of the dataset.
[[nodiscard]] std::vector<Segment> sections(const Dataset &dataset);

// Susceptibility of one temperature sweep at one field, sorted by temperature.
struct SusceptibilityCurve
{
    std::vector<double> T, H;
    std::vector<double> chi;       // cm3/mol per metal, or cm3/g without a molar mass: all corrections applied
    std::vector<double> sigma;     // statistical standard uncertainty of chi; NaN where unknown
    std::vector<double> corrected; // chi before the diamagnetic correction: what errors of mass and field scale
    bool molar = false;
    double molarMass = absent; // g/mol
    int metals = 1;
    double diamagnetic = 0;  // subtracted, cm3/mol per formula
    double relativeMass = 0; // standard uncertainty of the mass / mass
    double relativeField = 0;
    double relativeAccuracy = 0;   // of the magnetometer: calibration, shape and place of the sample
    double matrixError = 0;        // standard uncertainty of chi from the matrix mass
    double diamagneticError = 0;   // ... from the diamagnetic correction
    QString momentColumn;          // where the moments come from
    bool sigmaFromScatter = false; // the file gives no uncertainty
    bool background = false;       // a holder or a matrix was subtracted
    Issues issues;

    [[nodiscard]] std::size_t size() const { return T.size(); }
};
[[nodiscard]] Result<SusceptibilityCurve> susceptibilityCurve(const Inputs &inputs, const Parameters &parameters);
// Where the moments of a holder were subtracted that is no centred dipole (warning "blank-not-a-dipole"), nobody knows how far the
// results are off: every uncertainty gets a part of unknown size.
void tellUnknownHolder(Outcome &outcome);

// Linear interpolation between neighbouring temperatures, rows of equal temperature averaged. A temperature outside by no
// more than 0.2 % (at most 0.5 K) takes the end; nullopt beyond: never extrapolated.
struct ChiAt
{
    double T = absent, chi = absent, sigma = absent, corrected = absent;
    double fromT = absent, toT = absent; // rows it rests on
};
[[nodiscard]] std::optional<ChiAt> chiAt(const SusceptibilityCurve &curve, double T);

[[nodiscard]] std::vector<InputSpec> susceptibilityInputs();
[[nodiscard]] std::vector<ParameterSpec> susceptibilityParameters();
// Standard uncertainty that all moments of an instrument share, in percent.
[[nodiscard]] ParameterSpec momentAccuracyParameter();
// Is the sample a standard that calibrates the moments? "none" or "palladium".
[[nodiscard]] ParameterSpec standardParameter();
[[nodiscard]] Parameters estimatedSusceptibility(const Inputs &inputs, const Parameters &given);
[[nodiscard]] Result<Done> checkedSusceptibility(const Inputs &inputs, const Parameters &complete);
[[nodiscard]] bool isTemperatureSweep(const Inputs &inputs);
// Reminders of what the file proposes and nobody has set.
[[nodiscard]] Issues proposals(const Dataset &dataset, const Parameters &complete);
[[nodiscard]] std::vector<Curve> susceptibilityCurves(const SusceptibilityCurve &curve);

// The parts of the uncertainty of a susceptibility that every row shares, for a result that is `scale` times chi.
[[nodiscard]] std::vector<UncertaintyPart> sharedParts(const SusceptibilityCurve &curve, double corrected, double scale);
// Standard uncertainty of a mass in mg that is known to its last written digit: step / sqrt(12) (GUM 4.3.7).
[[nodiscard]] double resolutionError(double mass);

[[nodiscard]] AnalysisSpec susceptibilityAnalysis();
[[nodiscard]] AnalysisSpec dipoleRefitAnalysis();
[[nodiscard]] AnalysisSpec chainAnalysis();
[[nodiscard]] AnalysisSpec reducedFractionAnalysis();
[[nodiscard]] AnalysisSpec fieldDependenceAnalysis();
[[nodiscard]] AnalysisSpec curieWeissAnalysis();
[[nodiscard]] AnalysisSpec irreversibilityAnalysis();

// Susceptibility in an alternating field, in phase and out of phase, over frequency or temperature: drawn, not evaluated.
[[nodiscard]] bool isAlternating(const Dataset &dataset);
[[nodiscard]] Figure composeAlternating(const std::vector<FigureItem> &items);

[[nodiscard]] ViewSpec momentView();
[[nodiscard]] ViewSpec scansView();
[[nodiscard]] ViewSpec pairView();
[[nodiscard]] ViewSpec loopView();
[[nodiscard]] ViewSpec irreversibilityView();
[[nodiscard]] ViewSpec susceptibilityView();

} // namespace vitrine::magnetometry
