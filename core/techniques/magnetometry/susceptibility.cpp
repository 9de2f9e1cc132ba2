// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "base/numbertext.h"
#include "data/abovezero.h"
#include "numerics/curves.h"
#include "numerics/localmaximum.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::magnetometry
{

std::vector<InputSpec> susceptibilityInputs()
{
    const std::vector<ColumnNeed> needs = columnNeeds({role::temperature, role::field, role::moment});
    return {{.key = QStringLiteral("data"), .label = text(QT_TRANSLATE_NOOP("core", "Sample")), .columns = needs},
            {.key = QStringLiteral("holder"), .label = text(QT_TRANSLATE_NOOP("core", "Blank holder")), .columns = needs, .optional = true}};
}

ParameterSpec momentAccuracyParameter()
{
    return within(numberParameter("moment_accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the magnetometer"), "%", 1.0), 0, 100)
        .withHelp(
            text(QT_TRANSLATE_NOOP("core",
                                   "Standard uncertainty that all moments share: calibration, length and radial offset of a sample that is no "
                                   "small cylinder of palladium (Quantum Design application note 1500-015). The 1 % proposed is this program's "
                                   "own estimate, no specification: moments with free and with fixed centre differ by 1 to 3 % on good files. "
                                   "Put in what a standard on your instrument shows.")));
}

ParameterSpec standardParameter()
{
    return choiceParameter("standard", QT_TRANSLATE_NOOP("core", "Standard"),
                           {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                            {QStringLiteral("palladium"), text(QT_TRANSLATE_NOOP("core", "palladium"))}},
                           "none")
        .withHelp(text(QT_TRANSLATE_NOOP(
            "core", "A palladium run gives the calibration factor against 5.25e-6 cm³/g at 298 K; one against the field the offsets of the field too.")));
}

std::vector<ParameterSpec> susceptibilityParameters()
{
    const auto positive = [](ParameterSpec spec) { return within(std::move(spec), 0); };
    const auto nonzero = [](ParameterSpec spec) { return within(std::move(spec), aboveZero); };
    return {
        nonzero(numberParameter("mass", QT_TRANSLATE_NOOP("core", "Sample mass"), "mg")).thatMayBeUnset(),
        positive(numberParameter("mass_error", QT_TRANSLATE_NOOP("core", "Standard uncertainty of the mass"), "mg"))
            .thatMayBeUnset()
            .withHelp(text(
                QT_TRANSLATE_NOOP("core", "Proposed from the last digit of the mass: step / √12. The balance's own uncertainty is usually larger."))),
        nonzero(numberParameter("molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol")).thatMayBeUnset(),
        integerParameter("metals", QT_TRANSLATE_NOOP("core", "Metal atoms per formula"), 1, 1, 1000),
        numberParameter("holder", QT_TRANSLATE_NOOP("core", "Susceptibility of the holder"), "emu/Oe", 0.0)
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "A constant moment per field of holder, straw or capsule; a blank run is given as the dataset «holder» instead."))),
        positive(numberParameter("matrix_mass", QT_TRANSLATE_NOOP("core", "Mass of the matrix (eicosane)"), "mg", 0.0)),
        numberParameter("matrix_chi", QT_TRANSLATE_NOOP("core", "Molar susceptibility of the matrix"), "cm3/mol", -243.06e-6)
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Eicosane C20H42: -243.06e-6 cm³/mol, the sum of Pascal's constants (Bain and Berry, J. Chem. Educ. 85, 532 (2008))."))),
        nonzero(numberParameter("matrix_molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass of the matrix"), "g/mol", 282.55)),
        wordsParameter("chi_diamagnetic", QT_TRANSLATE_NOOP("core", "Diamagnetic susceptibility"), QStringLiteral("0"))
            .withHelp(text(QT_TRANSLATE_NOOP("core",
                                             "Subtracted from the molar susceptibility, per mole of formula. A number in cm³/mol (-240e-6), species "
                                             "(Mn2+, TPrA+, 3 dca-), a formula "
                                             "([TPrA][Mn(dca)3], C18H28N10Mn) by Pascal's constants, or «rule» for -0.5e-6 M."))),
        choiceParameter("moment_column", QT_TRANSLATE_NOOP("core", "Moment column"),
                        {{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "as the data suggest"))},
                         {QStringLiteral("free"), text(QT_TRANSLATE_NOOP("core", "DC scan, centre fitted"))},
                         {QStringLiteral("fixed"), text(QT_TRANSLATE_NOOP("core", "DC scan, centre fixed"))},
                         {QStringLiteral("vsm"), text(QT_TRANSLATE_NOOP("core", "VSM"))},
                         {QStringLiteral("long"), text(QT_TRANSLATE_NOOP("core", "longitudinal or extraction moment"))}},
                        "auto"),
        choiceParameter("moment_error", QT_TRANSLATE_NOOP("core", "Noise of the moment"),
                        {{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "as the data suggest"))},
                         {QStringLiteral("instrument"), text(QT_TRANSLATE_NOOP("core", "as the file gives it"))},
                         {QStringLiteral("scatter"), text(QT_TRANSLATE_NOOP("core", "from the scatter of neighbours"))}},
                        "auto")
            .withHelp(text(QT_TRANSLATE_NOOP("core",
                                             "An MPMS 3 gives the deviation of the scan from an ideal dipole, often 5 %, which is the same for all "
                                             "rows. «As the data suggest» takes the "
                                             "scatter of neighbours where the stated error is more than three times as large."))),
        momentAccuracyParameter(),
        numberParameter("calibration", QT_TRANSLATE_NOOP("core", "Calibration factor"), "1", 1.0)
            .withHelp(
                text(QT_TRANSLATE_NOOP("core", "Moments are multiplied by it: what magnetometry.field-dependence finds on a palladium standard."))),
        numberParameter("field_offset", QT_TRANSLATE_NOOP("core", "Offset of the field"), "Oe", 0.0)
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Reading at which the true field is zero (remanence of the magnet); it is subtracted. A palladium standard tells it."))),
        numberParameter("field", QT_TRANSLATE_NOOP("core", "Field"), "Oe")
            .thatMayBeUnset()
            .withHelp(
                text(QT_TRANSLATE_NOOP("core",
                                       "Rows within 1 % or 5 Oe of it are used. Proposed: 500 Oe where that was held, else the lowest held field."))),
        positive(numberParameter("field_error", QT_TRANSLATE_NOOP("core", "Standard uncertainty of the field"), "Oe"))
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core",
                "Proposed: 1 Oe or the spread of the readings. The remanence of a superconducting magnet can reach 30 Oe after 7 T, which no "
                "reading shows."))),
        choiceParameter("sweep", QT_TRANSLATE_NOOP("core", "Temperature sweep"),
                        {{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "the last one"))},
                         {QStringLiteral("first"), text(QT_TRANSLATE_NOOP("core", "the first one"))},
                         {QStringLiteral("last"), text(QT_TRANSLATE_NOOP("core", "the last one, without remark"))},
                         {QStringLiteral("all"), text(QT_TRANSLATE_NOOP("core", "all together"))}},
                        "auto"),
        choiceParameter("reference_spin", QT_TRANSLATE_NOOP("core", "Spin-only reference line"),
                        {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                         {QStringLiteral("1/2"), verbatim(QStringLiteral("S = 1/2"))},
                         {QStringLiteral("1"), verbatim(QStringLiteral("S = 1"))},
                         {QStringLiteral("3/2"), verbatim(QStringLiteral("S = 3/2"))},
                         {QStringLiteral("2"), verbatim(QStringLiteral("S = 2"))},
                         {QStringLiteral("5/2"), verbatim(QStringLiteral("S = 5/2"))},
                         {QStringLiteral("7/2"), verbatim(QStringLiteral("S = 7/2"))}},
                        "none")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Drawn at 0.125049 g² S (S + 1) with g = 2; it changes no result."))),
    };
}

Issues proposals(const Dataset &dataset, const Parameters &complete)
{
    Issues issues;
    const auto remind = [&](const char *key, const char *parameter, const char *unit, bool unset, const char *sentence) {
        const std::optional<Quantity> found = dataset.metadata.quantity(QString::fromLatin1(key), Unit::of(unit));
        if (found && unset)
            issues.push_back(note("proposal-not-applied", text(sentence, found->value), {{}, 0, QString::fromLatin1(parameter)}));
    };
    const QString diamagnetic = complete.words(QStringLiteral("chi_diamagnetic"));
    remind("matrix_mass_proposal", "matrix_mass", "mg", complete.number(QStringLiteral("matrix_mass")) == 0,
           QT_TRANSLATE_NOOP("core", "The file may name %1 mg of matrix (eicosane); nothing was subtracted for it. Set matrix_mass to apply it."));
    remind("chi_diamagnetic_proposal", "chi_diamagnetic", "cm3/mol", diamagnetic.isEmpty() || parsedNumber(diamagnetic) == 0.0,
           QT_TRANSLATE_NOOP(
               "core", "The file may name a diamagnetic susceptibility of %1 cm³/mol; it was not subtracted. Set chi_diamagnetic to apply it."));
    remind("molar_mass_proposal", "molar_mass", "g/mol", !complete.isSet(QStringLiteral("molar_mass")),
           QT_TRANSLATE_NOOP("core", "The file may name a molar mass of %1 g/mol; it was not used. Set molar_mass to apply it."));
    return issues;
}

std::vector<Curve> susceptibilityCurves(const SusceptibilityCurve &curve)
{
    const std::size_t n = curve.size();
    std::vector<double> product(n), productError(n), inverse, inverseT, inverseError;
    std::vector<double> magnitudes(n);
    std::ranges::transform(curve.chi, magnitudes.begin(), [](double chi) { return std::abs(chi); });
    std::ranges::sort(magnitudes);
    // 1/chi of a susceptibility that crosses zero says nothing and would stretch the axis.
    const double smallest = n > 0 ? 1e-3 * magnitudes[n / 2] : 0;
    for (std::size_t i = 0; i < n; ++i) {
        product[i] = curve.chi[i] * curve.T[i];
        productError[i] = curve.sigma[i] * curve.T[i];
        if (std::abs(curve.chi[i]) > smallest) {
            inverseT.push_back(curve.T[i]);
            inverse.push_back(1 / curve.chi[i]);
            inverseError.push_back(curve.sigma[i] / (curve.chi[i] * curve.chi[i]));
        }
    }
    const Unit K = Unit::of("K");
    const char *perAmount = curve.molar ? "mol" : "g";
    const auto unit = [&](const char *pattern) {
        return Unit::of(QString::fromLatin1(pattern).arg(QString::fromLatin1(perAmount)).toLatin1().constData());
    };
    const Values T = shared(curve.T);
    std::vector<Curve> curves;
    curves.push_back({.key = curve.molar ? QStringLiteral("chi_T") : QStringLiteral("chi_mass_T"),
                      .label = curve.molar ? text(QT_TRANSLATE_NOOP("core", "Molar susceptibility × temperature"))
                                           : text(QT_TRANSLATE_NOOP("core", "Mass susceptibility × temperature")),
                      .use = CurveUse::Points,
                      .panel = {},
                      .xName = QStringLiteral("T"),
                      .yName = curve.molar ? QStringLiteral("chi_T") : QStringLiteral("chi_mass_T"),
                      .xUnit = K,
                      .yUnit = unit("cm3 K/%1"),
                      .x = T,
                      .y = shared(std::move(product)),
                      .base = nullptr,
                      .uncertainty = shared(std::move(productError)),
                      .xUncertainty = nullptr});
    curves.push_back(
        {.key = curve.molar ? QStringLiteral("chi") : QStringLiteral("chi_mass"),
         .label = curve.molar ? text(QT_TRANSLATE_NOOP("core", "Molar susceptibility")) : text(QT_TRANSLATE_NOOP("core", "Mass susceptibility")),
         .use = CurveUse::Points,
         .panel = QStringLiteral("chi"),
         .xName = QStringLiteral("T"),
         .yName = curve.molar ? QStringLiteral("chi") : QStringLiteral("chi_mass"),
         .xUnit = K,
         .yUnit = unit("cm3/%1"),
         .x = T,
         .y = shared(curve.chi),
         .base = nullptr,
         .uncertainty = shared(curve.sigma),
         .xUncertainty = nullptr});
    curves.push_back({.key = curve.molar ? QStringLiteral("inverse_chi") : QStringLiteral("inverse_chi_mass"),
                      .label = text(QT_TRANSLATE_NOOP("core", "Inverse susceptibility")),
                      .use = CurveUse::Points,
                      .panel = QStringLiteral("inverse"),
                      .xName = QStringLiteral("T"),
                      .yName = curve.molar ? QStringLiteral("inverse_chi") : QStringLiteral("inverse_chi_mass"),
                      .xUnit = K,
                      .yUnit = unit("%1/cm3"),
                      .x = shared(std::move(inverseT)),
                      .y = shared(std::move(inverse)),
                      .base = nullptr,
                      .uncertainty = shared(std::move(inverseError)),
                      .xUncertainty = nullptr});
    if (!curve.molar)
        return curves;
    std::vector<double> momentT, effective;
    for (std::size_t i = 0; i < n; ++i) {
        if (curve.chi[i] > 0) {
            momentT.push_back(curve.T[i]);
            effective.push_back(effectiveMomentFactor * std::sqrt(curve.chi[i] * curve.T[i]));
        }
    }
    if (!effective.empty())
        curves.push_back({.key = QStringLiteral("mu_eff"),
                          .label = text(QT_TRANSLATE_NOOP("core", "Effective moment")),
                          .use = CurveUse::Points,
                          .panel = QStringLiteral("moment"),
                          .xName = QStringLiteral("T"),
                          .yName = QStringLiteral("mu_eff"),
                          .xUnit = K,
                          .yUnit = Unit::of("mu_B"),
                          .x = shared(std::move(momentT)),
                          .y = shared(std::move(effective)),
                          .base = nullptr,
                          .uncertainty = nullptr,
                          .xUncertainty = nullptr});
    return curves;
}

namespace
{

// A value at one temperature with the parts of its uncertainty; `scale` turns chi into the result.
ResultValue result(const char *key, const char *unit, double value, double scale, const ChiAt &at, const SusceptibilityCurve &curve)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    const auto part = [&](Text name, double size) {
        if (std::isfinite(size) && size > 0)
            result.parts.push_back({std::move(name), std::abs(size * scale)});
    };
    part(curve.sigmaFromScatter ? text(QT_TRANSLATE_NOOP("core", "scatter of neighbouring moments")) : text(QT_TRANSLATE_NOOP("core", "moment")),
         at.sigma);
    for (UncertaintyPart &each : sharedParts(curve, at.corrected, scale))
        result.parts.push_back(std::move(each));
    double sum = 0;
    for (const UncertaintyPart &each : result.parts)
        sum += each.value * each.value;
    const bool momentKnown = std::isfinite(at.sigma);
    result.quantity = {value, momentKnown ? std::sqrt(sum) : absent, Unit::of(unit)};
    if (!momentKnown)
        result.withoutUncertainty = text(
            QT_TRANSLATE_NOOP("core", "The file gives no uncertainty of the moment, and there are too few points to take it from their scatter."));
    return result;
}

// A maximum of chi within the data: antiferromagnetic order or a chain. The vertex of a parabola through the highest point and
// its neighbours, where both sides fall off by more than five times the noise.
void addMaximum(Outcome &outcome, const SusceptibilityCurve &curve)
{
    const std::size_t n = curve.size();
    if (n < 5)
        return;
    const auto top = static_cast<std::size_t>(std::ranges::max_element(curve.chi) - curve.chi.begin());
    if (top < 2 || top + 2 >= n || !(curve.chi[top] > 0))
        return;
    const double left = *std::min_element(curve.chi.begin(), curve.chi.begin() + static_cast<std::ptrdiff_t>(top));
    const double noise = std::isfinite(curve.sigma[top]) ? curve.sigma[top] : 0.01 * curve.chi[top];
    if (curve.chi[top] - left < std::max(5 * noise, 0.005 * curve.chi[top]))
        return;
    Vertex vertex = parabolaVertex(curve.T[top - 1], curve.chi[top - 1], curve.T[top], curve.chi[top], curve.T[top + 1], curve.chi[top + 1]);
    const double spacing = (curve.T[top + 1] - curve.T[top - 1]) / 2;
    std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "spacing of the points")), spacing / std::sqrt(12.0)}};
    // A broad maximum is told by the points around, not by the luckiest one.
    const std::optional<LocalMaximum> near = localMaximum(curve.T, curve.chi, top, 0.003), wide = localMaximum(curve.T, curve.chi, top, 0.01);
    if (near && wide && near->last - near->first > 4) {
        vertex = {near->x, near->y};
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "scatter of the points")), near->xError});
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "choice of the points about the maximum")), std::abs(wide->x - near->x) / std::sqrt(3.0)});
    }
    ResultValue T = measuredResult(QStringLiteral("T_chi_max"), vertex.x, Unit::of("K"), std::move(parts));
    outcome.results.push_back(std::move(T));
    outcome.issues.push_back(
        note("chi-maximum",
             text(QT_TRANSLATE_NOOP(
                 "core",
                 "A maximum of χ is antiferromagnetic order or a chain where the field-cooled curve has it as well; of a zero-field-cooled "
                 "curve alone it is blocking or freezing (magnetometry.irreversibility compares the two)."))));
    if (!curve.molar)
        return;
    const ChiAt at{curve.T[top], vertex.y, curve.sigma[top], curve.corrected[top], curve.T[top], curve.T[top]};
    outcome.results.push_back(result("chi_max", "cm3/mol", vertex.y, 1, at, curve));
}

// chi and chi T of every row in SI, for tables and other programs.
void addCurvesInSi(Outcome &outcome, const SusceptibilityCurve &curve)
{
    const double scale = 4 * std::numbers::pi * (curve.molar ? 1e-6 : 1e-3);
    for (const std::size_t of : {std::size_t(0), std::size_t(1)}) { // as susceptibilityCurves() has them
        Curve si = outcome.curves[of];
        const auto scaled = [scale](const Values &values) {
            std::vector<double> all = *values;
            for (double &value : all)
                value *= scale;
            return shared(std::move(all));
        };
        si.key += QStringLiteral("_SI");
        si.yName += QStringLiteral("_SI");
        si.panel = QStringLiteral("si");
        si.y = scaled(si.y);
        si.uncertainty = si.uncertainty ? scaled(si.uncertainty) : nullptr;
        si.yUnit = Unit::of(of == 0 ? (curve.molar ? "m3 K/mol" : "m3 K/kg") : (curve.molar ? "m3/mol" : "m3/kg"));
        outcome.curves.push_back(std::move(si));
    }
}

// Is M/H at this temperature a property of the sample? It is none where kT is not large against the moment's energy, nor where it
// depends on how the sample got there.
void checkLinearResponse(Outcome &outcome, const Inputs &inputs, const Parameters &parameters, const SusceptibilityCurve &curve, const ChiAt &at)
{
    const Place place{{}, 0, QStringLiteral("temperature")};
    const auto rounded = [](double value, double step) { return std::round(value / step) * step; };
    if (curve.molar) {
        double product = 0; // saturation itself lowers that at low temperature
        for (std::size_t i = 0; i < curve.size(); ++i)
            product = std::max(product, curve.chi[i] * curve.T[i]);
        const double field = std::abs(parameters.number(QStringLiteral("field")));
        const double x = effectiveMomentFactor * std::sqrt(product) * bohrOverBoltzmann * field * 1e-4 / at.T;
        if (x > 0.3)
            outcome.issues.push_back(
                warning("saturation",
                        text(QT_TRANSLATE_NOOP("core",
                                               "At %1 K and %2 Oe μH/kT is %3: the moment saturates, and what is given is M/H at this field, no "
                                               "susceptibility."),
                             rounded(at.T, 0.01), std::round(field), rounded(x, 0.01)),
                        place));
    }
    if (parameters.words(QStringLiteral("sweep")) == u"all")
        return;
    const auto of = [&](const char *sweep) -> std::optional<ChiAt> {
        Parameters same = parameters;
        same.set(QStringLiteral("sweep"), QString::fromLatin1(sweep));
        const Result<SusceptibilityCurve> other = susceptibilityCurve(inputs, same);
        return other ? chiAt(*other, at.T) : std::nullopt;
    };
    const std::optional<ChiAt> first = of("first"), last = of("last");
    if (!first || !last)
        return;
    const double apart = std::abs(last->chi - first->chi), noise = std::hypot(first->sigma, last->sigma);
    if (apart > 0.02 * std::abs(last->chi) && !(apart < 3 * noise))
        outcome.issues.push_back(
            warning("history-dependent",
                    text(QT_TRANSLATE_NOOP("core",
                                           "At %1 K the first and the last sweep of the file differ by %2 %: the sample is ordered, blocked or frozen there, "
                                           "and what is given is M/H after this history, no susceptibility (magnetometry.irreversibility compares the two)."),
                         rounded(at.T, 0.01), rounded(100 * apart / std::abs(last->chi), 0.1)),
                    place));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<SusceptibilityCurve> curve = susceptibilityCurve(inputs, parameters);
    if (!curve)
        return curve.failure();
    Outcome outcome;
    outcome.parameters = parameters;
    outcome.issues = curve->issues;
    for (Issue &issue : proposals(*inputs.dataset(), parameters))
        outcome.issues.push_back(std::move(issue));
    if (curve->molar && curve->diamagnetic == 0) {
        // A twentieth of a percent of M in cm3: the rule of thumb.
        const double rule = 0.5e-6 * curve->molarMass / curve->metals;
        outcome.issues.push_back(note(
            "diamagnetism-absent",
            text(QT_TRANSLATE_NOOP("core",
                                   "No diamagnetism of the sample was subtracted; by the rule -0.5e-6 M it is worth %1 cm³ K/mol of χT at %2 K. Set "
                                   "chi_diamagnetic (species, formula, number or «rule»)."),
                 std::round(rule * parameters.number(QStringLiteral("temperature")) * 1e4) / 1e4, parameters.number(QStringLiteral("temperature"))),
            {{}, 0, QStringLiteral("chi_diamagnetic")}));
    }
    if (!curve->molar)
        outcome.issues.push_back(
            warning("molar-mass-missing",
                    text(QT_TRANSLATE_NOOP("core", "The molar mass is not known: results per mole are left out, those per gram are given.")),
                    {{}, 0, QStringLiteral("molar_mass")}));
    outcome.curves = susceptibilityCurves(*curve);

    const double wanted = parameters.number(QStringLiteral("temperature"));
    const std::optional<ChiAt> at = chiAt(*curve, wanted);
    if (!at) {
        outcome.issues.push_back(
            warning("temperature-outside",
                    text(QT_TRANSLATE_NOOP("core", "%1 K lies outside the measured %2 to %3 K: no value is given there, nothing is extrapolated."),
                         wanted, curve->T.front(), curve->T.back()),
                    {{}, 0, QStringLiteral("temperature")}));
        return outcome;
    }
    const double T = at->T;
    if (curve->molar) {
        outcome.results.push_back(result("chi_T", "cm3 K/mol", at->chi * T, T, *at, *curve));
        outcome.results.push_back(result("chi", "cm3/mol", at->chi, 1, *at, *curve));
        if (at->chi > 0) {
            const double moment = effectiveMomentFactor * std::sqrt(at->chi * T);
            outcome.results.push_back(result("mu_eff", "mu_B", moment, moment / (2 * at->chi), *at, *curve));
        } else {
            outcome.issues.push_back(
                warning("diamagnetic", text(QT_TRANSLATE_NOOP("core", "The susceptibility at %1 K is negative: there is no effective moment."), T)));
        }
    }
    // Per gram of sample, from the same corrected susceptibility.
    const double perGram = curve->molar ? curve->metals / curve->molarMass : 1;
    outcome.results.push_back(result("chi_mass", "cm3/g", at->chi * perGram, perGram, *at, *curve));
    outcome.results.push_back(result("chi_mass_T", "cm3 K/g", at->chi * perGram * T, perGram * T, *at, *curve));
    if (parameters.words(QStringLiteral("units")) == u"both") {
        // Rationalised: chi = dM/dH with B = mu_0 (H + M), 4 pi times the CGS value, cm3/mol becoming m3/mol and cm3/g m3/kg.
        constexpr double perMole = 4 * std::numbers::pi * 1e-6, perMass = 4 * std::numbers::pi * 1e-3;
        if (curve->molar) {
            outcome.results.push_back(result("chi_T_SI", "m3 K/mol", at->chi * T * perMole, T * perMole, *at, *curve));
            outcome.results.push_back(result("chi_SI", "m3/mol", at->chi * perMole, perMole, *at, *curve));
        }
        outcome.results.push_back(result("chi_mass_SI", "m3/kg", at->chi * perGram * perMass, perGram * perMass, *at, *curve));
        addCurvesInSi(outcome, *curve);
    }
    checkLinearResponse(outcome, inputs, parameters, *curve, *at);
    addMaximum(outcome, *curve);
    tellUnknownHolder(outcome);
    return outcome;
}

} // namespace

AnalysisSpec susceptibilityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.susceptibility");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Magnetic susceptibility"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "χ = (m - m_holder - m_matrix) M / (mass · H) - χ_D, in cm³ per mole of metal (per gram without a molar "
                                             "mass). A blank run is paired by field and interpolated in "
                                             "temperature, never extrapolated; the matrix contributes its molar susceptibility times its amount. χT "
                                             "is interpolated linearly at the named temperature; "
                                             "μ_eff = 2.828 √(χT). Bain and Berry, J. Chem. Educ. 85, 532 (2008)."));
    spec.inputs = susceptibilityInputs();
    spec.parameters = susceptibilityParameters();
    spec.parameters.push_back(
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K").withHandle(HandleKind::Line).thatMayBeUnset());
    spec.parameters.push_back(choiceParameter("units", QT_TRANSLATE_NOOP("core", "Units"),
                                              {{QStringLiteral("cgs"), text(QT_TRANSLATE_NOOP("core", "CGS"))},
                                               {QStringLiteral("both"), text(QT_TRANSLATE_NOOP("core", "CGS and SI"))}},
                                              "cgs")
                                  .withHelp(text(QT_TRANSLATE_NOOP(
                                      "core", "In SI the susceptibility is 4π times as large: 1 cm³/mol (CGS) is 4π·10⁻⁶ m³/mol, 1 cm³/g is 4π·10⁻³ m³/kg."))));
    spec.outputs = {outputSpec("chi_T", "<i>χT</i>", QT_TRANSLATE_NOOP("core", "Molar susceptibility × temperature"), "cm3 K/mol",
                               QT_TRANSLATE_NOOP("core", "Per mole of metal at the named temperature, after all corrections that were set.")),
                    outputSpec("chi", "<i>χ</i>", QT_TRANSLATE_NOOP("core", "Molar susceptibility"), "cm3/mol",
                               QT_TRANSLATE_NOOP("core", "Per mole of metal at the named temperature.")),
                    outputSpec("mu_eff", "<i>μ</i><sub>eff</sub>", QT_TRANSLATE_NOOP("core", "Effective moment"), "mu_B",
                               QT_TRANSLATE_NOOP("core", "√(3 k χT / (N_A μ_B²)) at the named temperature.")),
                    outputSpec("chi_mass", "<i>χ</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Mass susceptibility"), "cm3/g",
                               QT_TRANSLATE_NOOP("core", "Per gram of sample at the named temperature.")),
                    outputSpec("chi_mass_T", "<i>χ</i><sub>g</sub><i>T</i>", QT_TRANSLATE_NOOP("core", "Mass susceptibility × temperature"),
                               "cm3 K/g", QT_TRANSLATE_NOOP("core", "Per gram of sample at the named temperature.")),
                    outputSpec("chi_T_SI", "<i>χT</i> (SI)", QT_TRANSLATE_NOOP("core", "Molar susceptibility × temperature, SI"), "m3 K/mol",
                               QT_TRANSLATE_NOOP("core", "4π·10⁻⁶ times the value in cm³ K/mol.")),
                    outputSpec("chi_SI", "<i>χ</i> (SI)", QT_TRANSLATE_NOOP("core", "Molar susceptibility, SI"), "m3/mol",
                               QT_TRANSLATE_NOOP("core", "4π·10⁻⁶ times the value in cm³/mol.")),
                    outputSpec("chi_mass_SI", "<i>χ</i><sub>g</sub> (SI)", QT_TRANSLATE_NOOP("core", "Mass susceptibility, SI"), "m3/kg",
                               QT_TRANSLATE_NOOP("core", "4π·10⁻³ times the value in cm³/g.")),
                    outputSpec("T_chi_max", "<i>T</i>(<i>χ</i><sub>max</sub>)", QT_TRANSLATE_NOOP("core", "Temperature of the maximum of χ"), "K",
                               QT_TRANSLATE_NOOP(
                                   "core", "Vertex of the parabola through the highest point and its neighbours, where χ falls off on both sides.")),
                    outputSpec("chi_max", "<i>χ</i><sub>max</sub>", QT_TRANSLATE_NOOP("core", "Maximum of χ"), "cm3/mol",
                               QT_TRANSLATE_NOOP("core", "Height of that parabola."))};
    spec.mainResult = QStringLiteral("chi_T");
    spec.suits = isTemperatureSweep;
    spec.estimate = estimatedSusceptibility;
    spec.check = [](const Inputs &inputs, const Parameters &complete) -> Result<Done> {
        if (const Result<Done> good = checkedSusceptibility(inputs, complete); !good)
            return good.failure();
        if (!(complete.number(QStringLiteral("temperature")) > 0))
            return failure("temperature-missing", text(QT_TRANSLATE_NOOP("core", "Name a temperature above 0 K.")),
                           {{}, 0, QStringLiteral("temperature")});
        return Done{};
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
