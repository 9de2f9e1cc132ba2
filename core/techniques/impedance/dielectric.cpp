// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/dielectricsweep.h"
#include "techniques/impedance/dielectricvalues.h"
#include "techniques/impedance/jonscher.h"
#include "techniques/impedance/selection.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::impedance
{

namespace
{

const QString frequencyKey = QStringLiteral("frequency"), edgeKey = QStringLiteral("edge_capacitance"), edgeErrorKey = QStringLiteral("edge_capacitance_uncertainty"), jonscherKey = QStringLiteral("jonscher_window");

// Sorted by frequency; conductivities in S/m.
struct Dielectric
{
    std::vector<double> frequency, real, imaginary, tangent, conductivity, modulusReal, modulusImaginary;
};

Dielectric dielectricOf(const Spectrum &spectrum, const Geometry &geometry, double stray)
{
    std::vector<std::size_t> order(spectrum.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return spectrum.frequency[i]; });
    Dielectric result;
    for (const std::size_t i : order) {
        const DielectricPoint point = dielectricPoint(spectrum.frequency[i], spectrum.real[i], spectrum.imaginary[i], geometry, stray);
        result.frequency.push_back(spectrum.frequency[i]);
        result.real.push_back(point.real);
        result.imaginary.push_back(point.imaginary);
        result.tangent.push_back(point.tangent);
        result.modulusReal.push_back(point.modulusReal);
        result.modulusImaginary.push_back(point.modulusImaginary);
        result.conductivity.push_back(point.conductivity);
    }
    return result;
}

// A value at a frequency between the measured ones: straight between its neighbours over the logarithm of f.
double between(const std::vector<double> &f, const std::vector<double> &y, double at)
{
    const auto above = static_cast<std::size_t>(std::ranges::lower_bound(f, at) - f.begin());
    if (above < f.size() && f[above] == at)
        return y[above];
    if (above == 0 || above == f.size())
        return absent;
    const double part = std::log(at / f[above - 1]) / std::log(f[above] / f[above - 1]);
    return y[above - 1] + part * (y[above] - y[above - 1]);
}

// Standard deviation of the seven nearest points from a parabola over ln f: what repeating one reading would scatter, the
// instrument's systematic error not included.
double scatter(const std::vector<double> &f, const std::vector<double> &y, double at)
{
    if (f.size() < neighbours)
        return absent;
    auto first = static_cast<std::size_t>(std::ranges::lower_bound(f, at) - f.begin());
    first = std::min(first > neighbours / 2 ? first - neighbours / 2 : 0, f.size() - neighbours);
    std::vector<double> away;
    for (std::size_t i = first; i < first + neighbours; ++i)
        away.push_back(std::log(f[i] / at));
    return localValue(away, std::span(y).subspan(first, neighbours)).deviation;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    if (overTemperature(inputs)) {
        proposed = estimateSweep(inputs, given);
        proposeGeometry(inputs, given, proposed);
        return proposed;
    }
    const Spectrum spectrum = chosen(inputs, given), everything = spectrumOf(inputs);
    if (everything.size() > 0 && !given.isSet(frequencyKey)) {
        // The measured frequency nearest to 1 kHz, where tables of permittivities are made. Where a mask leaves no point, the check says that.
        proposed.set(frequencyKey, *std::ranges::min_element(spectrum.size() > 0 ? spectrum.frequency : everything.frequency, {}, [](double f) { return std::abs(std::log(f / 1e3)); }));
    }
    proposeGeometry(inputs, given, proposed);
    if (spectrum.size() > 0 && !given.isSet(jonscherKey)) {
        Geometry unit;
        unit.length = unit.area = 1; // the shape of sigma' is the same for any
        const Dielectric all = dielectricOf(spectrum, unit, 0);
        if (const auto window = jonscherWindow(all.frequency, all.conductivity))
            proposed.set(jonscherKey, *window);
    }
    return proposed;
}

// Of the edge, F; 0 when none is given.
double strayOf(const Parameters &parameters)
{
    const double picofarad = parameters.number(edgeKey);
    return picofarad > 0 ? picofarad * 1e-12 : 0;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    if (overTemperature(inputs))
        return checkSweep(inputs, parameters);
    const Spectrum everything = spectrumOf(inputs);
    if (const auto good = checkedSelection(everything, parameters); !good)
        return good.failure();
    const Spectrum spectrum = chosen(everything, parameters);
    if (const auto good = checkedFrequencies(spectrum); !good)
        return good.failure();
    if (spectrum.size() < 2)
        return failure("too-few-points", text(QT_TRANSLATE_NOOP("core", "%1 row(s) have a positive frequency and an impedance; expected at least 2."), spectrum.size()));
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    const double at = parameters.number(frequencyKey);
    if (!(at >= low && at <= high))
        return failure("frequency-outside", text(QT_TRANSLATE_NOOP("core", "The frequency %1 Hz lies outside the measured %2..%3 Hz."), at, low, high), {{}, 0, frequencyKey});
    return Done{};
}

Curve dataCurve(const char *key, Text label, const char *panel, const char *yName, const char *unit, const Values &x, std::vector<double> y)
{
    return curveOf(key, std::move(label), CurveUse::Data, panel, "f", "Hz", yName, unit, x, shared(std::move(y)));
}

// sigma_dc, A and n with the line through the points.
void addJonscher(Outcome &outcome, const Dielectric &all, const Geometry &geometry, const Parameters &parameters)
{
    const auto window = parameters.interval(jonscherKey);
    const auto fit = window ? jonscherFit(all.frequency, all.conductivity, *window) : std::nullopt;
    if (!fit) {
        outcome.issues.push_back(note("no-jonscher", text(QT_TRANSLATE_NOOP("core", "No range of at least six points in which sigma' follows sigma_dc + A w^n: no Jonscher fit."))));
        return;
    }
    const double ofGeometry = geometry.relativeError();
    const auto add = [&](const char *key, double value, double error, const char *unit, bool byGeometry) {
        ResultValue result;
        result.key = QString::fromLatin1(key);
        const double more = byGeometry && std::isfinite(ofGeometry) ? value * ofGeometry : 0;
        result.quantity = {value, std::hypot(error, more), Unit::of(unit)};
        if (!std::isfinite(error))
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The data do not determine it."));
        else
            result.parts = {{text(QT_TRANSLATE_NOOP("core", "fit")), error}};
        if (more > 0)
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "geometry")), more});
        outcome.results.push_back(std::move(result));
    };
    add("sigma_dc", fit->direct, fit->directError, "S/m", true);
    add("jonscher_A", fit->factor, fit->factorError, "1", true);
    add("jonscher_n", fit->exponent, fit->exponentError, "1", false);
    if (!(fit->directError < fit->direct))
        outcome.issues.push_back(warning("undetermined", text(QT_TRANSLATE_NOOP("core", "sigma' shows no plateau in the window: sigma_dc is not determined.")), {{}, 0, jonscherKey}));
    const std::vector<double> f = frequencies(window->low, window->high, 20);
    std::vector<double> sigma;
    for (const double at : f)
        sigma.push_back(fit->at(at));
    outcome.curves.push_back(curveOf("jonscher", text(QT_TRANSLATE_NOOP("core", "Jonscher fit")), CurveUse::Fit, "conductivity", "f", "Hz", "σ'", "S/m", shared(f), shared(std::move(sigma))));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    if (overTemperature(inputs))
        return evaluateSweep(inputs, parameters);
    const Spectrum everything = spectrumOf(inputs), spectrum = chosen(everything, parameters);
    Geometry geometry = geometryOf(parameters);
    const bool known = geometry.complete();
    if (!known) // tan delta is the same for any
        geometry.length = geometry.area = 1;
    const double stray = known ? strayOf(parameters) : 0;
    const Dielectric all = dielectricOf(spectrum, geometry, stray);
    const double strayError = stray > 0 ? parameters.number(edgeErrorKey) * 1e-12 : absent;
    const double at = parameters.number(frequencyKey), geometryError = geometry.relativeError();

    Outcome outcome;
    const auto add = [&](const char *key, const std::vector<double> &values, const char *unit, bool byGeometry, double byEdge = absent) {
        const double value = between(all.frequency, values, at), noise = scatter(all.frequency, values, at);
        ResultValue result;
        result.key = QString::fromLatin1(key);
        result.index = {{QStringLiteral("frequency"), at}};
        result.indexUnit = QStringLiteral("Hz");
        const double ofGeometry = byGeometry ? std::abs(value) * geometryError : 0;
        if (!std::isfinite(noise))
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Fewer than seven points: the scatter is not known."));
        else
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "scatter of neighbouring points")), noise});
        if (byGeometry && std::isfinite(ofGeometry))
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "geometry")), ofGeometry});
        if (std::isfinite(byEdge))
            result.parts.push_back({text(QT_TRANSLATE_NOOP("core", "capacitance of the edge")), byEdge});
        result.quantity = {value, std::hypot(noise, std::isfinite(ofGeometry) ? ofGeometry : 0, std::isfinite(byEdge) ? byEdge : 0), Unit::of(unit)};
        outcome.results.push_back(std::move(result));
    };
    const Values x = shared(all.frequency);
    add("tan_delta", all.tangent, "1", false);
    outcome.curves.push_back(dataCurve("tan_delta", text(QT_TRANSLATE_NOOP("core", "Loss tangent")), "tangent", "tan δ", "1", x, all.tangent));
    if (known) {
        add("epsilon_real", all.real, "1", true, strayError / emptyCapacitance(geometry));
        add("epsilon_imaginary", all.imaginary, "1", true);
        add("sigma_ac", all.conductivity, "S/m", true);
        outcome.curves.push_back(dataCurve("epsilon_real", text(QT_TRANSLATE_NOOP("core", "Permittivity")), "permittivity", "ε'", "1", x, all.real));
        outcome.curves.push_back(dataCurve("epsilon_imaginary", text(QT_TRANSLATE_NOOP("core", "Dielectric loss")), "permittivity", "ε''", "1", x, all.imaginary));
        outcome.curves.push_back(dataCurve("sigma_ac", text(QT_TRANSLATE_NOOP("core", "A.c. conductivity")), "conductivity", "σ'", "S/m", x, all.conductivity));
        add("M_real", all.modulusReal, "1", true);
        add("M_imaginary", all.modulusImaginary, "1", true);
        outcome.curves.push_back(dataCurve("M_real", text(QT_TRANSLATE_NOOP("core", "Electric modulus, real part")), "electric-modulus", "M'", "1", x, all.modulusReal));
        outcome.curves.push_back(dataCurve("M_imaginary", text(QT_TRANSLATE_NOOP("core", "Electric modulus, imaginary part")), "electric-modulus", "M''", "1", x, all.modulusImaginary));
        addJonscher(outcome, all, geometry, parameters);
        if (stray > 0)
            outcome.issues.push_back(std::isfinite(strayError)
                                         ? note("edge-corrected", text(QT_TRANSLATE_NOOP("core", "The given capacitance of the edge was subtracted.")))
                                         : note("edge-corrected", text(QT_TRANSLATE_NOOP("core", "The given capacitance of the edge was subtracted; it has no uncertainty, and those of the results do not hold it."))));
        if (const Dataset *dataset = inputs.dataset(); dataset && dataset->metadata.text(QStringLiteral("Edge Correction")) == QLatin1String("On"))
            outcome.issues.push_back(note("edge-corrected-by-instrument", text(QT_TRANSLATE_NOOP("core", "The instrument's software corrected the edge before it wrote the file."))));
        for (Issue &issue : geometry.issues())
            outcome.issues.push_back(std::move(issue));
    } else {
        outcome.issues.push_back(note("no-geometry", text(QT_TRANSLATE_NOOP("core", "Thickness and area (or diameter) are not both known: only the loss tangent can be given."))));
    }
    for (Issue &issue : selectionIssues(everything, parameters))
        outcome.issues.push_back(std::move(issue));
    return outcome;
}

} // namespace

AnalysisSpec dielectricAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.dielectric");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Permittivity"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "Complex permittivity of a plane sample between electrodes, eps* = eps' - j eps'' = 1 / (j w C0 Z) with C0 = eps0 A / L, tan delta = eps'' / eps', "
                                             "sigma' = w eps0 eps'', M* = 1 / eps*. A given capacitance of the edge is subtracted. Jonscher's law sigma' = sigma_dc + A w^n is "
                                             "fitted to ln sigma' from its plateau upwards. A measurement over temperature at one or few frequencies is evaluated along the temperature."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Spectrum, or a measurement over temperature")),
                    {{QStringLiteral("frequency")}, {QStringLiteral("impedance-real")}, {QStringLiteral("impedance-imaginary")}}}};
    ParameterSpec frequency = numberParameter("frequency", QT_TRANSLATE_NOOP("core", "Frequency"), "Hz")
                                  .withHandle(HandleKind::Line, QStringLiteral("permittivity"))
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the values are read; between measured frequencies they are interpolated.")));
    frequency.lowest = 0;
    ParameterSpec jonscher = rangeParameter("jonscher_window", QT_TRANSLATE_NOOP("core", "Window of the Jonscher fit"), "Hz")
                                 .withHandle(HandleKind::Limits, QStringLiteral("conductivity"))
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "From the plateau, above the polarisation of the electrodes, to where leads begin to show.")))
                                 .thatMayBeUnset();
    jonscher.lowest = 0;
    spec.parameters = {frequency, jonscher,
                       numberParameter("edge_capacitance", QT_TRANSLATE_NOOP("core", "Capacitance of the edge"), "pF")
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Stray field beside unguarded electrodes, measured or computed; it is subtracted from the capacitance. Zero counts as none.")))
                           .thatMayBeUnset(),
                       numberParameter("edge_capacitance_uncertainty", QT_TRANSLATE_NOOP("core", "Uncertainty of the edge's capacitance"), "pF").thatMayBeUnset()};
    for (ParameterSpec &parameter : spec.parameters)
        if (parameter.key.startsWith(edgeKey))
            parameter.lowest = 0;
    for (ParameterSpec &parameter : sweepParameters())
        spec.parameters.push_back(std::move(parameter));
    const auto geometry = geometryParameters();
    spec.parameters.insert(spec.parameters.end(), geometry.begin(), geometry.end());
    for (ParameterSpec &parameter : selectionParameters()) {
        parameter.handle = HandleKind::None;
        parameter.optional = true;
        spec.parameters.push_back(std::move(parameter));
    }
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("epsilon_real", "<i>ε</i>'", QT_TRANSLATE_NOOP("core", "Relative permittivity"), "1", QT_TRANSLATE_NOOP("core", "Im(Y) / (w C0), C0 = eps0 A / L."));
    output("epsilon_imaginary", "<i>ε</i>''", QT_TRANSLATE_NOOP("core", "Dielectric loss"), "1", QT_TRANSLATE_NOOP("core", "Re(Y) / (w C0), conduction included."));
    output("tan_delta", "tan <i>δ</i>", QT_TRANSLATE_NOOP("core", "Loss tangent"), "1", QT_TRANSLATE_NOOP("core", "eps'' / eps' = -Z' / Z''; needs no geometry."));
    output("sigma_ac", "<i>σ</i>'", QT_TRANSLATE_NOOP("core", "A.c. conductivity"), "S/m", QT_TRANSLATE_NOOP("core", "L / A Re(Y)."));
    output("M_real", "<i>M</i>'", QT_TRANSLATE_NOOP("core", "Electric modulus, real part"), "1", QT_TRANSLATE_NOOP("core", "Real part of 1/eps*."));
    output("M_imaginary", "<i>M</i>''", QT_TRANSLATE_NOOP("core", "Electric modulus, imaginary part"), "1", QT_TRANSLATE_NOOP("core", "Imaginary part of 1/eps*, positive."));
    output("sigma_dc", "<i>σ</i><sub>dc</sub>", QT_TRANSLATE_NOOP("core", "D.c. conductivity (Jonscher)"), "S/m", QT_TRANSLATE_NOOP("core", "Plateau of sigma' = sigma_dc + A w^n."));
    output("jonscher_A", "<i>A</i>", QT_TRANSLATE_NOOP("core", "Jonscher's A (S s^n / m)"), "1", QT_TRANSLATE_NOOP("core", "Factor of w^n, w in rad/s."));
    output("jonscher_n", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Jonscher's exponent"), "1", QT_TRANSLATE_NOOP("core", "Exponent of w."));
    spec.mainResult = QStringLiteral("epsilon_real");
    // A spectrum whose file knows no geometry is that of a cell as often as that of a capacitor: the loss tangent of an
    // electrochemical cell tells nothing. Over temperature it is a dielectric measurement.
    spec.suits = [](const Inputs &inputs) {
        Parameters known;
        proposeGeometry(inputs, {}, known);
        return overTemperature(inputs) || geometryOf(known).complete();
    };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::impedance
