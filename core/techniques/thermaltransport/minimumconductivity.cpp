// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/conductivity.h"

#include "analysis/chemicalformula.h"
#include "analysis/declaring.h"
#include "base/numbertext.h"
#include "data/abovezero.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

// CODATA 2018.
constexpr double boltzmann = 1.380649e-23, reducedPlanck = 1.054571817e-34, avogadro = 6.02214076e23;

// int_0^u x^3 e^x / (e^x - 1)^2 dx by Simpson's rule; the integrand is x near zero and has vanished beyond 60.
double phononIntegral(double u)
{
    const double end = std::min(u, 60.0);
    constexpr int intervals = 400;
    const double h = end / intervals;
    const auto f = [](double x) {
        if (x < 1e-6)
            return x;
        const double s = 2 * std::sinh(x / 2);
        return x * x * x / (s * s);
    };
    double sum = f(0) + f(end);
    for (int i = 1; i < intervals; ++i)
        sum += (i % 2 ? 4 : 2) * f(h * i);
    return sum * h / 3;
}

// Cahill, Watson and Pohl, Phys. Rev. B 46 (1992) 6131: W/(m K) for n atoms per m3 and sound velocities in m/s.
double cahill(double n, double longitudinal, double transverse, double T)
{
    double sum = 0;
    for (const double v : {longitudinal, transverse, transverse}) {
        const double theta = v * reducedPlanck / boltzmann * std::cbrt(6 * M_PI * M_PI * n);
        const double t = T / theta;
        sum += v * t * t * phononIntegral(1 / t);
    }
    return std::cbrt(M_PI / 6) * boltzmann * std::pow(n, 2.0 / 3) * sum;
}

// High-temperature limit for diffusons: Agne, Hanus and Snyder, Energy Environ. Sci. 11 (2018) 609.
double diffuson(double n, double longitudinal, double transverse)
{
    return 0.76 * std::pow(n, 2.0 / 3) * boltzmann * (longitudinal + 2 * transverse) / 3;
}

struct Solid
{
    double longitudinal = absent, transverse = absent; // m/s
    double perFormula = absent;                        // formula units per m3
    double all = absent, withoutHydrogen = absent, units = absent;
};

// What is to be known of a solid; the failure names what is missing.
Result<Solid> solidOf(const Parameters &parameters)
{
    const auto number = [&](const char *key) { return parameters.number(QString::fromLatin1(key)); };
    const auto missing = [](const char *key, Text message) {
        return failure("property-missing", std::move(message), {{}, 0, QString::fromLatin1(key)});
    };
    Solid solid;
    const double density = number("density") * 1e3; // kg/m3
    if (!(density > 0))
        return missing("density", text(QT_TRANSLATE_NOOP("core", "The minimum conductivity needs the density.")));
    const QString words = parameters.words(QStringLiteral("formula"));
    const std::optional<ChemicalFormula> formula = chemicalFormula(words);
    if (!words.trimmed().isEmpty() && !formula)
        return failure("formula-unreadable",
                       text(QT_TRANSLATE_NOOP("core", "«%1» is no sum formula; expected something like C18H28N10Mn or [N(C3H7)4][Mn(N(CN)2)3]."),
                            words),
                       {{}, 0, QStringLiteral("formula")});
    double molarMass = number("molar_mass");
    if (!(molarMass > 0) && formula)
        molarMass = formula->molarMass;
    if (!(molarMass > 0))
        return missing("formula",
                       text(QT_TRANSLATE_NOOP(
                           "core", "The minimum conductivity needs the number of atoms per volume: give the formula, or molar mass and atoms.")));
    solid.perFormula = density / (molarMass * 1e-3) * avogadro;
    solid.all = parameters.isSet(QStringLiteral("atoms")) ? number("atoms") : formula ? formula->count() : absent;
    solid.withoutHydrogen = formula ? formula->count() - formula->count(QStringLiteral("H")) : absent;
    solid.units = number("rigid_units");
    const double E = number("E") * 1e9, nu = number("poisson");
    solid.longitudinal = number("v_longitudinal");
    solid.transverse = number("v_transverse");
    if (!(solid.longitudinal > 0) || !(solid.transverse > 0)) {
        if (!(E > 0))
            return missing("E", text(QT_TRANSLATE_NOOP("core", "The minimum conductivity needs Young's modulus, or both velocities of sound.")));
        // Isotropic elasticity (Landau and Lifshitz, Theory of Elasticity, section 22).
        solid.longitudinal = std::sqrt(E * (1 - nu) / (density * (1 + nu) * (1 - 2 * nu)));
        solid.transverse = std::sqrt(E / (2 * density * (1 + nu)));
    }
    return solid;
}

double countOf(const Solid &solid, const QString &word)
{
    return word == u"all" ? solid.all : word == u"non-hydrogen" ? solid.withoutHydrogen : solid.units;
}

constexpr std::array<std::pair<const char *, const char *>, 3> counts{{{"all", QT_TRANSLATE_NOOP("core", "all atoms")},
                                                                       {"non-hydrogen", QT_TRANSLATE_NOOP("core", "atoms other than hydrogen")},
                                                                       {"rigid-units", QT_TRANSLATE_NOOP("core", "rigid units")}}};

// Derivative by differences: how much kappa_min moves with one property's uncertainty.
double moved(const Parameters &parameters, const char *key, double by, const std::function<double(const Parameters &)> &value)
{
    const QString name = QString::fromLatin1(key);
    if (!parameters.isSet(name) || !(by > 0))
        return 0;
    Parameters changed = parameters;
    changed.set(name, parameters.number(name) + by);
    const double more = value(changed);
    changed.set(name, parameters.number(name) - by);
    return std::abs(more - value(changed)) / 2;
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Result<Solid> solid = solidOf(parameters);
    if (!solid)
        return solid.failure();
    const QString word = parameters.words(QStringLiteral("atom_count"));
    const double T = parameters.number(QStringLiteral("temperature"));
    const double count = countOf(*solid, word);
    if (!(count > 0))
        return failure("count-missing",
                       text(QT_TRANSLATE_NOOP("core", "How many %1 a formula unit has is not known: give the formula, atoms, or rigid_units."), word),
                       {{}, 0, word == u"rigid-units" ? QStringLiteral("rigid_units") : QStringLiteral("formula")});
    Outcome outcome;
    outcome.parameters = parameters;
    const auto at = [&](const Parameters &changed, bool diffusons) {
        const Result<Solid> other = solidOf(changed);
        if (!other)
            return absent;
        const double n = other->perFormula * countOf(*other, word);
        return diffusons ? diffuson(n, other->longitudinal, other->transverse) : cahill(n, other->longitudinal, other->transverse, T);
    };
    const auto result = [&](const char *key, bool diffusons) {
        ResultValue value;
        value.key = QString::fromLatin1(key);
        const auto of = [&](const Parameters &changed) { return at(changed, diffusons); };
        value.quantity = {of(parameters), absent, Unit::of("W/(m K)")};
        const auto part = [&](const char *property, const char *error, Text name) {
            if (const double size = moved(parameters, property, parameters.number(QString::fromLatin1(error)), of); size > 0)
                value.parts.push_back({std::move(name), size});
        };
        part("E", "E_error", text(QT_TRANSLATE_NOOP("core", "Young's modulus")));
        part("density", "density_error", text(QT_TRANSLATE_NOOP("core", "density")));
        part("poisson", "poisson_error", text(QT_TRANSLATE_NOOP("core", "Poisson's ratio")));
        double sum = 0;
        for (const UncertaintyPart &each : value.parts)
            sum += each.value * each.value;
        if (value.parts.empty())
            value.withoutUncertainty = text(
                QT_TRANSLATE_NOOP("core", "No uncertainty of modulus, density or Poisson's ratio was given; what counts as an atom matters more."));
        else
            value.quantity.uncertainty = std::sqrt(sum);
        outcome.results.push_back(std::move(value));
    };
    result("kappa_min", false);
    result("kappa_diffuson", true);
    const auto plain = [&](const char *key, const char *unit, double value) {
        ResultValue each;
        each.key = QString::fromLatin1(key);
        each.quantity = {value, absent, Unit::of(unit)};
        each.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "An intermediate quantity; its uncertainty is part of that of the conductivity."));
        outcome.results.push_back(std::move(each));
    };
    plain("v_longitudinal", "m/s", solid->longitudinal);
    plain("v_transverse", "m/s", solid->transverse);
    plain("number_density", "1/m3", solid->perFormula * count);

    QStringList others;
    for (const auto &[key, label] : counts) {
        const double each = countOf(*solid, QString::fromLatin1(key));
        if (each > 0)
            others << text("%1 (%2): %3", text(label).english(), each,
                           significantNumberText(cahill(solid->perFormula * each, solid->longitudinal, solid->transverse, T), 3))
                          .english();
    }
    outcome.issues.push_back(note(
        "atom-count",
        text(QT_TRANSLATE_NOOP("core", "κ_min at %1 K in W/(m K) by what counts as an atom: %2. A value without its count compares with nothing."), T,
             others.join(QStringLiteral("; "))),
        {{}, 0, QStringLiteral("atom_count")}));
    // Beside measured conductivities, over the same temperatures.
    double low = 2, high = std::max(300.0, T);
    if (const Values measured = inputs.values(role::temperature, Unit::of("K"))) {
        const auto [from, to] = extent(*measured);
        low = std::max(0.1, from);
        high = std::max(to, T);
        std::vector<double> measuredAt, kappa;
        for (const Row &row : rowsOf(inputs, {}).used) {
            measuredAt.push_back(row.T);
            kappa.push_back(row.kappa);
        }
        outcome.curves.push_back(conductivityCurve("kappa", text(QT_TRANSLATE_NOOP("core", "Thermal conductivity")), CurveUse::Points,
                                                   std::move(measuredAt), std::move(kappa)));
    }
    constexpr std::size_t points = 120;
    std::vector<double> x(points), y(points);
    for (std::size_t i = 0; i < points; ++i) {
        x[i] = low * std::pow(high / low, static_cast<double>(i) / (points - 1));
        y[i] = cahill(solid->perFormula * count, solid->longitudinal, solid->transverse, x[i]);
    }
    outcome.curves.push_back(
        conductivityCurve("minimum", text(QT_TRANSLATE_NOOP("core", "Minimum conductivity")), CurveUse::Fit, std::move(x), std::move(y)));
    return outcome;
}

} // namespace

AnalysisSpec minimumConductivityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("thermal-transport.minimum-conductivity");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Minimum thermal conductivity"));
    spec.definition =
        text(QT_TRANSLATE_NOOP("core",
                               "κ_min = (π/6)^⅓ k n^⅔ Σ v_i (T/Θ_i)² ∫ x³ e^x/(e^x-1)² dx over one longitudinal and two transverse branches with Θ_i "
                               "= v_i (ħ/k)(6π²n)^⅓ (Cahill, Watson and Pohl, Phys. Rev. B 46, 6131 (1992)); beside it the "
                               "diffuson limit 0.76 n^⅔ k (v_L + 2 v_T)/3 (Agne, Hanus and Snyder, Energy Environ. Sci. 11, 609 (2018)). Velocities "
                               "from Young's modulus, Poisson's ratio and density."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Measured conductivity")),
                    .columns = {{QString::fromLatin1(role::temperature.data())}, {QString::fromLatin1(role::thermalConductivity.data())}},
                    .optional = true}};
    const auto positive = [](const char *key, const char *label, const char *unit) {
        return within(numberParameter(key, label, unit).thatMayBeUnset(), QByteArrayView(key).endsWith("_error") ? 0 : aboveZero);
    };
    const ParameterSpec poisson = within(numberParameter("poisson", QT_TRANSLATE_NOOP("core", "Poisson's ratio"), "1", 0.25), 0, 0.49);
    const ParameterSpec temperature =
        within(numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K", 300.0).withHandle(HandleKind::Line), 0.01);
    std::vector<ParameterSpec::Choice> choices;
    for (const auto &[key, label] : counts)
        choices.push_back({QString::fromLatin1(key), text(label)});
    spec.parameters = {positive("E", QT_TRANSLATE_NOOP("core", "Young's modulus"), "GPa"),
                       positive("E_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "GPa"),
                       poisson,
                       positive("poisson_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "1"),
                       positive("density", QT_TRANSLATE_NOOP("core", "Density"), "g/cm3"),
                       positive("density_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "g/cm3"),
                       wordsParameter("formula", QT_TRANSLATE_NOOP("core", "Sum formula"))
                           .thatMayBeUnset()
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Gives molar mass and number of atoms: C18H28N10Mn, [N(C3H7)4][Mn(N(CN)2)3]."))),
                       positive("molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: from the formula."))),
                       positive("atoms", QT_TRANSLATE_NOOP("core", "Atoms per formula unit"), "1")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: from the formula."))),
                       positive("rigid_units", QT_TRANSLATE_NOOP("core", "Rigid units per formula unit"), "1")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Molecules or ions that move as a whole: 5 in [TPrA][Mn(dca)3]."))),
                       choiceParameter("atom_count", QT_TRANSLATE_NOOP("core", "What counts as an atom"), choices, "all"),
                       positive("v_longitudinal", QT_TRANSLATE_NOOP("core", "Longitudinal velocity of sound"), "m/s")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Measured; takes the place of Young's modulus when both are set."))),
                       positive("v_transverse", QT_TRANSLATE_NOOP("core", "Transverse velocity of sound"), "m/s"),
                       temperature};
    spec.outputs = {outputSpec("kappa_min", "<i>κ</i><sub>min</sub>", QT_TRANSLATE_NOOP("core", "Minimum conductivity"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "By Cahill, Watson and Pohl at the named temperature, for the count of atoms named.")),
                    outputSpec("kappa_diffuson", "<i>κ</i><sub>diff</sub>", QT_TRANSLATE_NOOP("core", "Diffuson limit"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "High-temperature limit of diffusons for the same count.")),
                    outputSpec("v_longitudinal", "<i>v</i><sub>L</sub>", QT_TRANSLATE_NOOP("core", "Longitudinal velocity of sound"), "m/s",
                               QT_TRANSLATE_NOOP("core", "√(E (1-ν) / (ρ (1+ν)(1-2ν))).")),
                    outputSpec("v_transverse", "<i>v</i><sub>T</sub>", QT_TRANSLATE_NOOP("core", "Transverse velocity of sound"), "m/s",
                               QT_TRANSLATE_NOOP("core", "√(E / (2ρ (1+ν))).")),
                    outputSpec("number_density", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Number density"), "1/m3",
                               QT_TRANSLATE_NOOP("core", "Of what counts as an atom."))};
    spec.mainResult = QStringLiteral("kappa_min");
    spec.byDefault = false;
    spec.suits = [](const Inputs &) { return false; }; // nothing in a file of conductivities tells modulus and density
    spec.check = [](const Inputs &, const Parameters &complete) -> Result<Done> {
        if (const Result<Solid> solid = solidOf(complete); !solid)
            return solid.failure();
        return Done{};
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::thermaltransport
