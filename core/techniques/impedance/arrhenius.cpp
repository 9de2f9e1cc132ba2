// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "numerics/curves.h"
#include "techniques/impedance/circuitfit.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/selection.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace vitrine::impedance
{

namespace
{

constexpr double boltzmann = 8.617333262e-5; // eV/K, exact to the digits given (SI 2019)

const QString circuitKey = QStringLiteral("circuit"), windowKey = QStringLiteral("window"), temperatureKey = QStringLiteral("temperature");

// A spectrum of the series: its points, what it was measured at, and its own geometry where the file has one.
struct Member
{
    DatasetPtr dataset;
    std::size_t position = 0; // in the order given, from 1
    double temperature = absent; // K
    double temperatureError = absent;
};

// In rising temperature; temperature.N from the parameters, else the file's. Those without one are at the end.
std::vector<Member> membersOf(const Inputs &inputs, const Parameters &parameters)
{
    std::vector<Member> members;
    for (const DatasetPtr &dataset : inputs.all(QStringLiteral("data"))) {
        Member member;
        member.dataset = dataset;
        member.position = members.size() + 1;
        const double given = parameters.number(temperatureKey + u'.' + exactNumberText(static_cast<double>(member.position)));
        if (std::isfinite(given)) {
            member.temperature = converted(given, Unit::of("degC"), Unit::of("K"));
        } else if (const auto found = dataset->metadata.quantity(temperatureKey, Unit::of("K"))) {
            member.temperature = found->value;
            member.temperatureError = found->uncertainty;
        }
        members.push_back(std::move(member));
    }
    std::ranges::stable_sort(members, [](const Member &a, const Member &b) { return a.temperature < b.temperature || (std::isfinite(a.temperature) && std::isnan(b.temperature)); });
    return members;
}

Spectrum pointsOf(const Member &member, const Parameters &parameters)
{
    const Spectrum all = spectrumOf(*member.dataset);
    Parameters own = parameters;
    if (all.size() > 0 && !parameters.isSet(windowKey) && !parameters.words(circuitKey).contains(u'L'))
        own.set(windowKey, windowWithoutLeads(all));
    return chosen(all, own);
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const std::vector<Member> members = membersOf(inputs, given);
    // The middle of the series shows arc and electrode best: the arc is too slow at its cold end, too fast at the hot one.
    if (!members.empty() && !given.isSet(circuitKey))
        if (const auto circuit = proposedCircuit(pointsOf(members[members.size() / 2], given), {}))
            proposed.set(circuitKey, *circuit);
    proposeGeometry(inputs, given, proposed);
    return proposed;
}

bool suits(const Inputs &inputs)
{
    std::set<double> temperatures;
    for (const Member &member : membersOf(inputs, {}))
        if (std::isfinite(member.temperature))
            temperatures.insert(member.temperature);
    return temperatures.size() >= 3;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const auto circuit = parsedCircuit(parameters.words(circuitKey));
    if (!circuit)
        return circuit.failure();
    std::set<double> temperatures;
    for (const Member &member : membersOf(inputs, parameters)) {
        if (!(member.temperature > 0))
            return failure("no-temperature",
                           text(QT_TRANSLATE_NOOP("core", "The temperature of spectrum %1, \"%2\", is not known; set temperature.%1 (in degC)."), member.position, member.dataset->label),
                           {{}, 0, temperatureKey + u'.' + exactNumberText(static_cast<double>(member.position))});
        temperatures.insert(member.temperature);
        const Spectrum spectrum = pointsOf(member, parameters);
        if (2 * spectrum.size() <= circuit->parameters().size())
            return failure("too-few-points", text(QT_TRANSLATE_NOOP("core", "%1 point(s) of \"%2\" are selected; %3 needs at least %4."), spectrum.size(), member.dataset->label, circuit->text(),
                                                  circuit->parameters().size() / 2 + 1),
                           {{}, 0, windowKey});
    }
    if (temperatures.size() < 2)
        return failure("one-temperature", text(QT_TRANSLATE_NOOP("core", "All spectra were measured at one temperature; an activation energy needs at least two, three for its uncertainty.")));
    std::vector<double> none(circuit->parameters().size(), 1.0);
    if (!std::isfinite(directResistance(*circuit, none, {})))
        return failure("no-direct-path", text(QT_TRANSLATE_NOOP("core", "No resistor of %1 conducts direct current: there is no R_dc."), circuit->text()), {{}, 0, circuitKey});
    return Done{};
}

// The better of a fit from the neighbour's parameters and one from the data alone; the former where they are equal,
// so that the elements keep their places along the series.
CircuitFit followed(const Circuit &circuit, const Spectrum &spectrum, const std::vector<double> &before, const std::function<bool()> &cancelled)
{
    FitRequest request;
    request.cancelled = cancelled;
    CircuitFit fresh = fitted(circuit, spectrum, request);
    if (before.empty())
        return fresh;
    for (std::size_t j = 0; j < before.size(); ++j)
        request.start[circuit.parameters()[j].key] = before[j];
    CircuitFit warm = fitted(circuit, spectrum, request);
    constexpr double equal = 1.001;
    return warm.fit.converged && warm.fit.chi2 <= equal * fresh.fit.chi2 ? warm : fresh;
}

struct Activation
{
    double energy = absent, energyError = absent; // eV
    StraightLine line;                            // over 1/T
};
std::optional<Activation> activation(const std::vector<double> &inverse, const std::vector<double> &logarithms)
{
    const auto line = straightLine(inverse, logarithms);
    if (!line)
        return std::nullopt;
    return Activation{-line->slope * boltzmann, line->slopeError * boltzmann, *line};
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const Circuit circuit = *parsedCircuit(parameters.words(circuitKey));
    const Geometry geometry = geometryOf(parameters);
    const std::vector<Member> members = membersOf(inputs, parameters);
    Outcome outcome;
    std::vector<double> inverse, logSigmaT, logSigma, errors, before;
    const auto cancelled = [&progress] { return progress.cancelled(); };
    const auto add = [&](const QString &key, Text label, double value, double error, const Unit &unit, double temperature, const Text &why) {
        ResultValue result;
        result.key = key;
        result.label = std::move(label);
        result.index = {{QStringLiteral("temperature"), temperature}};
        result.indexUnit = QStringLiteral("K");
        result.quantity = {value, error, unit};
        if (!std::isfinite(error))
            result.withoutUncertainty = why;
        outcome.results.push_back(std::move(result));
    };
    const Text undetermined = text(QT_TRANSLATE_NOOP("core", "The data do not determine it."));
    int poor = 0;
    for (std::size_t m = 0; m < members.size(); ++m) {
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The series was cancelled at spectrum %1 of %2."), m + 1, members.size()));
        progress.report(static_cast<double>(m) / static_cast<double>(members.size()));
        const Member &member = members[m];
        const Spectrum spectrum = pointsOf(member, parameters);
        const CircuitFit done = followed(circuit, spectrum, before, cancelled);
        const FitResult &fit = done.fit;
        if (!std::isfinite(fit.chi2) || !fit.converged) {
            outcome.issues.push_back(warning("not-converged", text(QT_TRANSLATE_NOOP("core", "The fit of \"%1\" did not converge (%2); it is left out."), member.dataset->label, sentence(fit.stop))));
            continue;
        }
        before = fit.parameters;
        CircuitModel found(circuit, spectrum.frequency);
        found.evaluate(fit.parameters);
        Outcome aside;
        if (const ResidualSummary residual = addResidualCurves(aside, spectrum, found.real(), found.imaginary()); isSystematic(residual, spectrum.size()))
            outcome.issues.push_back(warning("systematic-residuals",
                                             text(QT_TRANSLATE_NOOP("core", "\"%1\": the residuals are not random (%2 % on average): the circuit does not describe it fully, and its resistance is known less "
                                                                            "well than stated."),
                                                  member.dataset->label, fixedNumberText(residual.rms, 2))));
        std::vector<double> gradient(fit.parameters.size());
        const double resistance = directResistance(circuit, fit.parameters, gradient);
        double variance = 0;
        for (std::size_t i = 0; i < gradient.size(); ++i)
            for (std::size_t j = 0; j < gradient.size(); ++j)
                variance += gradient[i] * gradient[j] * fit.covariance[i][j];
        const double error = variance > 0 ? std::sqrt(variance) : absent;
        for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
            const CircuitParameter &parameter = circuit.parameters()[j];
            const bool alone = *parameter.definition->suffix == '\0';
            add(parameter.key, text(parameter.definition->label, alone ? parameter.key : circuit.elements()[static_cast<std::size_t>(parameter.element)].name), fit.parameters[j],
                fit.standardErrors[j], Unit::of(parameter.unit()), member.temperature, undetermined);
        }
        add(QStringLiteral("R_dc"), {}, resistance, error, Unit::of("Ohm"), member.temperature, undetermined);
        double conductivity = 1 / resistance;
        if (geometry.complete()) {
            conductivity = geometry.length / (resistance * geometry.area);
            const double ofFit = conductivity * error / resistance, ofGeometry = conductivity * geometry.relativeError();
            add(QStringLiteral("sigma_dc"), {}, conductivity, std::isfinite(ofGeometry) ? std::hypot(ofFit, ofGeometry) : ofFit, Unit::of("S/m"), member.temperature, undetermined);
        }
        // A resistance known to less than a third of itself says nothing about an activation energy.
        if (!(error < resistance / 3)) {
            ++poor;
        } else {
            inverse.push_back(1 / member.temperature);
            logSigma.push_back(std::log(conductivity));
            logSigmaT.push_back(std::log(conductivity * member.temperature));
            errors.push_back(error / resistance);
        }
        const auto [low, high] = std::ranges::minmax(spectrum.frequency);
        CircuitModel model(circuit, frequencies(low, high, 20));
        model.evaluate(fit.parameters);
        const QByteArray number = QByteArray::fromStdString(exactNumber(static_cast<double>(m + 1)));
        const Text label = verbatim(fixedNumberText(member.temperature, 1) + QStringLiteral(" K"));
        outcome.curves.push_back(curveOf(("spectrum_" + number).constData(), label, CurveUse::Points, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared(spectrum.real), negated(spectrum.imaginary)));
        outcome.curves.push_back(curveOf(("fit_" + number).constData(), label, CurveUse::Fit, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared({model.real().begin(), model.real().end()}),
                                         negated(model.imaginary())));
    }
    if (poor > 0)
        outcome.issues.push_back(warning("resistance-unknown", countedText(QT_TRANSLATE_N_NOOP("core", "%n spectrum(s) do not determine R_dc to a third of itself and do not count for the activation energy."), poor)));
    const auto ofSigmaT = activation(inverse, logSigmaT), ofSigma = activation(inverse, logSigma);
    if (!ofSigmaT || !ofSigma) {
        if (outcome.results.empty())
            return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "None of the spectra could be fitted by %1."), circuit.text()), {{}, 0, circuitKey});
        outcome.issues.push_back(warning("no-activation", text(QT_TRANSLATE_NOOP("core", "Fewer than two temperatures have a resistance: no activation energy."))));
        return outcome;
    }
    const Text two = text(QT_TRANSLATE_NOOP("core", "A line through two points has no scatter."));
    const auto single = [&](const char *key, double value, double error, const char *unit) {
        ResultValue result;
        result.key = QString::fromLatin1(key);
        result.quantity = {value, error, Unit::of(unit)};
        if (!std::isfinite(error))
            result.withoutUncertainty = two;
        else
            result.parts = {{text(QT_TRANSLATE_NOOP("core", "scatter about the line")), error}};
        outcome.results.push_back(std::move(result));
    };
    single("E_a", ofSigmaT->energy, ofSigmaT->energyError, "eV");
    single("E_a_sigma", ofSigma->energy, ofSigma->energyError, "eV");
    if (geometry.complete()) {
        const double factor = std::exp(ofSigmaT->line.at(0)), relative = std::hypot(ofSigmaT->line.errorAt(0), std::isfinite(geometry.relativeError()) ? geometry.relativeError() : 0);
        single("sigma_0", factor, factor * relative, "S K/m");
        for (Issue &issue : geometry.issues())
            outcome.issues.push_back(std::move(issue));
    } else {
        outcome.issues.push_back(note("no-geometry", text(QT_TRANSLATE_NOOP("core", "Thickness and area (or diameter) are not both known: the activation energy needs neither, conductivities do."))));
    }
    std::vector<double> reciprocal;
    for (const double x : inverse)
        reciprocal.push_back(1000 * x);
    const auto [first, last] = std::ranges::minmax(inverse);
    const char *what = geometry.complete() ? "ln(sigma T)" : "ln(T/R)";
    Curve points = curveOf("points", text(QT_TRANSLATE_NOOP("core", "Conductivity times temperature")), CurveUse::Points, "arrhenius", "1000/T", "1/K", what, "1", shared(reciprocal), shared(logSigmaT));
    points.uncertainty = shared(errors);
    outcome.curves.push_back(std::move(points));
    outcome.curves.push_back(curveOf("line", text(QT_TRANSLATE_NOOP("core", "Arrhenius line")), CurveUse::Fit, "arrhenius", "1000/T", "1/K", what, "1", shared({1000 * first, 1000 * last}),
                                     shared({ofSigmaT->line.at(first), ofSigmaT->line.at(last)})));
    return outcome;
}

} // namespace

AnalysisSpec arrheniusAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.arrhenius");
    spec.version = 1;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Activation energy of conduction"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "The same equivalent circuit is fitted to every spectrum of a series, each starting from its neighbour in temperature and from its own data. Straight lines "
                                             "over 1/T give E_a from ln(sigma T) (Arrhenius law of ionic conduction) and from ln sigma, all temperatures counting equally; standard uncertainties follow "
                                             "from the scatter about the line."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Spectra at different temperatures")),
                    {{QStringLiteral("frequency")}, {QStringLiteral("impedance-real")}, {QStringLiteral("impedance-imaginary")}},
                    false,
                    true}};
    ParameterSpec circuit = wordsParameter("circuit", QT_TRANSLATE_NOOP("core", "Circuit")).withHelp(text(QT_TRANSLATE_NOOP("core", "As for the circuit fit; proposed from the middle of the series.")));
    for (const char *words : {"p(R1,CPE1)", "p(R1,CPE1)-CPE2", "R0-p(R1,CPE1)-CPE2"})
        circuit.choices.push_back({QString::fromLatin1(words), verbatim(QString::fromLatin1(words))});
    ParameterSpec temperature = numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "degC")
                                    .withHelp(text(QT_TRANSLATE_NOOP("core", "temperature.2=80 is that of the second spectrum given, where the file does not tell it.")));
    temperature.family = temperature.optional = true;
    spec.parameters = {circuit, temperature};
    for (ParameterSpec &parameter : selectionParameters()) {
        parameter.handle = HandleKind::None;
        if (parameter.key == windowKey)
            parameter.optional = true;
        spec.parameters.push_back(std::move(parameter));
    }
    const auto geometry = geometryParameters();
    spec.parameters.insert(spec.parameters.end(), geometry.begin(), geometry.end());
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("E_a", "<i>E</i><sub>a</sub>", QT_TRANSLATE_NOOP("core", "Activation energy"), "eV", QT_TRANSLATE_NOOP("core", "From ln(sigma T) over 1/T."));
    output("E_a_sigma", "<i>E</i><sub>a,σ</sub>", QT_TRANSLATE_NOOP("core", "Activation energy of ln sigma"), "eV", QT_TRANSLATE_NOOP("core", "From ln sigma over 1/T: lower by k T."));
    output("sigma_0", "<i>σ</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Pre-exponential factor"), "S K/m", QT_TRANSLATE_NOOP("core", "sigma T = sigma_0 exp(-E_a / k T)."));
    output("R_dc", "<i>R</i><sub>dc</sub>", QT_TRANSLATE_NOOP("core", "D.c. resistance"), "Ohm", QT_TRANSLATE_NOOP("core", "Intercept of the fitted arc with the real axis."));
    output("sigma_dc", "<i>σ</i><sub>dc</sub>", QT_TRANSLATE_NOOP("core", "D.c. conductivity"), "S/m", QT_TRANSLATE_NOOP("core", "L / (R_dc A)."));
    spec.mainResult = QStringLiteral("E_a");
    spec.suits = suits;
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::impedance
