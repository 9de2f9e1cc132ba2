// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "numerics/curves.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/impedance/circuitparameters.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/directresistance.h"
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

const QString circuitKey = QStringLiteral("circuit"), windowKey = QStringLiteral("window"), temperatureKey = QStringLiteral("temperature"), excludeKey = QStringLiteral("exclude");

// A spectrum of the series: its points, what it was measured at, and its own geometry where the file has one.
struct Member
{
    DatasetPtr dataset;
    std::size_t position = 0; // in the order given, from 1
    double temperature = absent; // K
    double temperatureError = absent;
    bool used = true; // not left out by a person
};

// In rising temperature; temperature.N from the parameters, else the file's. Those without one are at the end.
std::vector<Member> membersOf(const Inputs &inputs, const Parameters &parameters)
{
    std::vector<Member> members;
    for (const DatasetPtr &dataset : inputs.all(QStringLiteral("data"))) {
        Member member;
        member.dataset = dataset;
        member.position = members.size() + 1;
        member.used = !isLeftOut(member.position, parameters);
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

// What holds for all spectra and what for this one, by its number among those given.
QString maskOf(std::size_t position, const Parameters &parameters)
{
    QStringList parts = {parameters.words(excludeKey), parameters.words(excludeKey + u'.' + exactNumberText(static_cast<double>(position)))};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

Spectrum pointsOf(const Member &member, const Parameters &parameters)
{
    const Spectrum all = spectrumOf(*member.dataset);
    Parameters own = parameters;
    if (all.size() > 0 && !parameters.isSet(windowKey) && !parameters.words(circuitKey).contains(u'L'))
        own.set(windowKey, windowWithoutLeads(all));
    own.set(excludeKey, maskOf(member.position, parameters));
    return chosen(all, own);
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    std::vector<Member> members = membersOf(inputs, given);
    std::erase_if(members, [](const Member &member) { return !member.used; });
    // The middle of the series shows arc and electrode best: the arc is too slow at its cold end, too fast at the hot one.
    if (!members.empty() && !given.isSet(circuitKey))
        proposed.set(circuitKey, proposedCircuit(pointsOf(members[members.size() / 2], given), {}).value_or(QStringLiteral("p(R1,CPE1)")));
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
    if (const auto request = requestFrom(*circuit, parameters); !request)
        return request.failure();
    if (const auto readable = readableMask(parameters); !readable)
        return readable.failure();
    const std::size_t count = inputs.all(QStringLiteral("data")).size();
    for (const auto &[key, value] : parameters.all()) {
        if (!key.startsWith(excludeKey + u'.'))
            continue;
        const double number = parsedNumber(key.mid(excludeKey.size() + 1)).value_or(0);
        if (number < 1 || number > static_cast<double>(count) || number != std::floor(number))
            return failure("no-spectrum", text(QT_TRANSLATE_NOOP("core", "%1 names no spectrum of the series; expected a number from 1 to %2."), key, count), {{}, 0, key});
        Parameters own;
        own.set(excludeKey, parameters.words(key));
        // A mask for one spectrum has to hit a point of it.
        const DatasetPtr dataset = inputs.all(QStringLiteral("data"))[static_cast<std::size_t>(number) - 1];
        if (const auto good = checkedSelection(spectrumOf(*dataset), own); !good)
            return failure("exclusion-empty", good.failure().message, {{}, 0, key});
    }
    if (const auto good = checkedLeaveOut(count, parameters); !good)
        return good.failure();
    std::set<double> temperatures;
    for (const Member &member : membersOf(inputs, parameters)) {
        if (!member.used)
            continue;
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
        if (const auto good = checkedFrequencies(spectrum); !good)
            return good.failure();
    }
    if (temperatures.size() < 2)
        return failure("one-temperature", text(QT_TRANSLATE_NOOP("core", "All spectra that count were measured at one temperature; an activation energy needs at least two, three for its uncertainty.")));
    std::vector<double> none(circuit->parameters().size(), 1.0);
    if (!std::isfinite(directResistance(*circuit, none, {})))
        return failure("no-direct-path", text(QT_TRANSLATE_NOOP("core", "No resistor of %1 conducts direct current: there is no R_dc."), circuit->text()), {{}, 0, circuitKey});
    return Done{};
}

// The better of a fit from the neighbour's parameters and one from the data alone; the former where they are equal,
// so that the elements keep their places along the series.
CircuitFit followed(const Circuit &circuit, const Spectrum &spectrum, const std::vector<double> &before, FitRequest request)
{
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
    double energy = absent;                 // eV
    double ofScatter = absent, ofPoints = absent; // its standard uncertainty from the scatter about the line, from those of the points
    StraightLine line;                      // over 1/T

    // Both tell of the same errors: the scatter holds what the points' own uncertainties hold, and more, but of few
    // points it is itself known badly.
    [[nodiscard]] double uncertainty() const { return std::isfinite(ofScatter) && !(ofPoints > ofScatter) ? ofScatter : ofPoints; }
    [[nodiscard]] bool byScatter() const { return std::isfinite(ofScatter) && !(ofPoints > ofScatter); }
};

// One temperature of the Arrhenius plot.
struct Point
{
    double inverse = absent;               // 1/K
    double logSigma = absent, error = absent; // standard uncertainty of the logarithm
    double temperature = absent, temperatureError = absent; // K
    std::size_t position = 0; // of the spectrum in the order given
};

std::optional<Activation> activation(const std::vector<Point> &points, bool timesTemperature)
{
    std::vector<double> x, y;
    for (const Point &point : points) {
        x.push_back(point.inverse);
        y.push_back(point.logSigma + (timesTemperature ? std::log(point.temperature) : 0));
    }
    const auto line = straightLine(x, y);
    if (!line)
        return std::nullopt;
    Activation result{-line->slope * boltzmann, x.size() > 2 ? line->slopeError * boltzmann : absent, absent, *line};
    // slope = sum (x - mean) y / sum (x - mean)^2
    double mean = 0, squares = 0, variance = 0;
    for (const double one : x)
        mean += one / static_cast<double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        squares += (x[i] - mean) * (x[i] - mean);
        // An error of T shows as one of the logarithm, by the slope.
        const double byTemperature = std::isfinite(points[i].temperatureError) ? line->slope * points[i].temperatureError * x[i] * x[i] : 0;
        variance += std::pow((x[i] - mean) * std::hypot(points[i].error, byTemperature), 2);
    }
    result.ofPoints = boltzmann * std::sqrt(variance) / squares;
    return result;
}

// Writes the results of the series into an outcome, one spectrum after the other.
class SeriesReport
{
public:
    SeriesReport(const Circuit &circuit, const Geometry &geometry, const FitRequest &request) : m_circuit(circuit), m_geometry(geometry), m_request(request) {}

    void add(const Member &member, const Spectrum &spectrum, const FitResult &fit, std::size_t number);
    // Where the point of a spectrum that is left out would lie, to be seen and taken in again.
    void addLeftOut(const Member &member, const Spectrum &spectrum, const FitResult &fit);
    void finish();

    Outcome outcome;

private:
    void addResult(const QString &key, Text label, double value, double error, const Unit &unit, const Member &member, std::vector<UncertaintyPart> parts);
    void addLine(const char *key, const std::optional<Activation> &activation);

    const Circuit &m_circuit;
    const Geometry &m_geometry;
    const FitRequest &m_request;
    std::vector<Point> m_points, m_leftOut;
};

void SeriesReport::addResult(const QString &key, Text label, double value, double error, const Unit &unit, const Member &member, std::vector<UncertaintyPart> parts)
{
    ResultValue result;
    result.key = key;
    result.label = std::move(label);
    result.index = {{QStringLiteral("temperature"), member.temperature}};
    result.indexUnit = QStringLiteral("K");
    result.quantity = {value, error, unit};
    if (!std::isfinite(error))
        result.withoutUncertainty = m_request.fixed.contains(key) ? text(QT_TRANSLATE_NOOP("core", "Held fixed.")) : text(QT_TRANSLATE_NOOP("core", "The data do not determine it."));
    else
        result.parts = std::move(parts);
    outcome.results.push_back(std::move(result));
}

void SeriesReport::add(const Member &member, const Spectrum &spectrum, const FitResult &fit, std::size_t number)
{
    CircuitModel found(m_circuit, spectrum.frequency);
    found.evaluate(fit.parameters);
    Outcome aside;
    const ResidualSummary residual = addResidualCurves(aside, spectrum, found.real(), found.imaginary());
    const double factor = misfitFactor(residual, spectrum.size());
    if (factor > 1)
        outcome.issues.push_back(warning("systematic-residuals",
                                         text(QT_TRANSLATE_NOOP("core", "\"%1\": the residuals are not random (%2 % on average): the circuit does not describe it fully. Its standard uncertainties "
                                                                        "were multiplied by %3 for that."),
                                              member.dataset->label, fixedNumberText(residual.rms, 2), significantNumberText(factor, 2))));
    const Text ofFit = text(QT_TRANSLATE_NOOP("core", "fit")), ofMisfit = text(QT_TRANSLATE_NOOP("core", "misfit of the circuit")), ofGeometry = text(QT_TRANSLATE_NOOP("core", "geometry"));
    const auto parts = [&](double noise, double misfit) {
        std::vector<UncertaintyPart> all;
        all.reserve(2); // GCC 12 sees the second beyond an array of one
        all.push_back({ofFit, noise});
        if (misfit > 0)
            all.push_back({ofMisfit, misfit});
        return all;
    };
    for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
        const CircuitParameter &parameter = m_circuit.parameters()[j];
        const double noise = fit.standardErrors[j];
        addResult(parameter.key, labelOf(m_circuit, j, fit.parameters), fit.parameters[j],
                  noise * factor, Unit::of(parameter.unit()), member, parts(noise, noise * std::sqrt(factor * factor - 1)));
    }
    DirectResistance direct = directResistanceOf(m_circuit, fit, spectrum, residual);
    compareRoutes(direct, m_circuit, fit, arcCircle(spectrum, {}));
    if (!direct.known()) {
        const Issue why = whyWithheld(direct, m_circuit, residual);
        outcome.issues.push_back(warning("resistance-unknown", text(QT_TRANSLATE_NOOP("core", "\"%1\" does not count for the activation energy. %2"), member.dataset->label, why.message.english())));
    } else {
        const auto ofDirect = [&](double scale) {
            auto all = parts(scale * direct.ofNoise, scale * direct.ofMisfit);
            if (direct.ofRoutes > 0)
                all.push_back({text(QT_TRANSLATE_NOOP("core", "difference between circuit and circle")), scale * direct.ofRoutes});
            return all;
        };
        addResult(QStringLiteral("R_dc"), {}, direct.value, direct.uncertainty(), Unit::of("Ohm"), member, ofDirect(1));
        double conductivity = 1 / direct.value;
        if (m_geometry.complete()) {
            conductivity = m_geometry.length / (direct.value * m_geometry.area);
            const double scale = conductivity / direct.value, known = m_geometry.relativeError(), byGeometry = std::isfinite(known) ? conductivity * known : 0;
            auto all = ofDirect(scale);
            if (byGeometry > 0)
                all.push_back({ofGeometry, byGeometry});
            addResult(QStringLiteral("sigma_dc"), {}, conductivity, std::hypot(scale * direct.uncertainty(), byGeometry), Unit::of("S/m"), member, std::move(all));
        }
        Point point;
        point.temperature = member.temperature;
        point.temperatureError = member.temperatureError;
        point.inverse = 1 / member.temperature;
        point.logSigma = std::log(conductivity);
        point.error = direct.uncertainty() / direct.value;
        point.position = member.position;
        m_points.push_back(point);
    }
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    CircuitModel model(m_circuit, frequencies(low, high, 40));
    model.evaluate(fit.parameters);
    const QByteArray name = QByteArray::fromStdString(exactNumber(static_cast<double>(number)));
    const Text label = verbatim(shortNumberText(member.temperature) + QStringLiteral(" K"));
    outcome.curves.push_back(curveOf(("spectrum_" + name).constData(), label, CurveUse::Points, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared(spectrum.real), negated(spectrum.imaginary)));
    outcome.curves.push_back(
        curveOf(("fit_" + name).constData(), label, CurveUse::Fit, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared({model.real().begin(), model.real().end()}), negated(model.imaginary())));
}

void SeriesReport::addLeftOut(const Member &member, const Spectrum &spectrum, const FitResult &fit)
{
    CircuitModel found(m_circuit, spectrum.frequency);
    found.evaluate(fit.parameters);
    Outcome aside;
    const DirectResistance direct = directResistanceOf(m_circuit, fit, spectrum, addResidualCurves(aside, spectrum, found.real(), found.imaginary()));
    if (!direct.known())
        return;
    Point point;
    point.temperature = member.temperature;
    point.inverse = 1 / member.temperature;
    point.logSigma = std::log((m_geometry.complete() ? m_geometry.length / m_geometry.area : 1) / direct.value);
    point.position = member.position;
    m_leftOut.push_back(point);
}

void SeriesReport::addLine(const char *key, const std::optional<Activation> &activation)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    result.quantity = {activation->energy, activation->uncertainty(), Unit::of("eV")};
    if (!std::isfinite(activation->uncertainty()))
        result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A line through two points has no scatter, and the uncertainties of the points are not known."));
    else
        result.parts = {{activation->byScatter() ? text(QT_TRANSLATE_NOOP("core", "scatter about the line")) : text(QT_TRANSLATE_NOOP("core", "uncertainties of the points")), activation->uncertainty()}};
    outcome.results.push_back(std::move(result));
}

void SeriesReport::finish()
{
    const auto ofSigmaT = activation(m_points, true), ofSigma = activation(m_points, false);
    if (!ofSigmaT || !ofSigma) {
        outcome.issues.push_back(warning("no-activation", text(QT_TRANSLATE_NOOP("core", "Fewer than two temperatures have a resistance: no activation energy."))));
        return;
    }
    addLine("E_a", ofSigmaT);
    addLine("E_a_sigma", ofSigma);
    if (m_points.size() == 2)
        outcome.issues.push_back(note("two-temperatures", text(QT_TRANSLATE_NOOP("core", "Two temperatures give a line without showing whether the law holds; the uncertainty is that of the two resistances."))));
    if (m_geometry.complete()) {
        const double factor = std::exp(ofSigmaT->line.at(0)), known = m_geometry.relativeError();
        // At 1/T = 0 the line's error is that of its slope carried there.
        const double ofLine = ofSigmaT->byScatter() ? ofSigmaT->line.errorAt(0) : ofSigmaT->ofPoints / boltzmann * std::abs(ofSigmaT->line.centre), byGeometry = std::isfinite(known) ? known : 0;
        ResultValue result;
        result.key = QStringLiteral("sigma_0");
        result.quantity = {factor, factor * std::hypot(ofLine, byGeometry), Unit::of("S K/m")};
        if (!std::isfinite(ofLine))
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A line through two points has no scatter, and the uncertainties of the points are not known."));
        else
            result.parts = {{text(QT_TRANSLATE_NOOP("core", "line")), factor * ofLine}, {text(QT_TRANSLATE_NOOP("core", "geometry")), factor * byGeometry}};
        outcome.results.push_back(std::move(result));
        for (Issue &issue : m_geometry.issues())
            outcome.issues.push_back(std::move(issue));
    } else {
        outcome.issues.push_back(note("no-geometry", text(QT_TRANSLATE_NOOP("core", "Thickness and area (or diameter) are not both known: the activation energy needs neither, conductivities do."))));
    }
    std::vector<double> reciprocal, logarithms, errors, reciprocalErrors;
    for (const Point &point : m_points) {
        reciprocal.push_back(1000 * point.inverse);
        logarithms.push_back(point.logSigma + std::log(point.temperature));
        errors.push_back(point.error);
        reciprocalErrors.push_back(1000 * point.temperatureError * point.inverse * point.inverse);
    }
    const auto [first, last] = std::ranges::minmax(reciprocal);
    const char *what = m_geometry.complete() ? "ln(sigma T)" : "ln(T/R)";
    Curve points = curveOf("points", text(QT_TRANSLATE_NOOP("core", "Conductivity times temperature")), CurveUse::Points, "arrhenius", "1000/T", "1/K", what, "1", shared(reciprocal), shared(logarithms));
    points.uncertainty = shared(errors);
    if (std::ranges::any_of(reciprocalErrors, [](double u) { return std::isfinite(u); }))
        points.xUncertainty = shared(std::move(reciprocalErrors));
    outcome.curves.push_back(std::move(points));
    std::vector<double> leftX, leftY, numbers;
    for (const Point &point : m_points)
        numbers.push_back(static_cast<double>(point.position));
    for (const Point &point : m_leftOut) {
        leftX.push_back(1000 * point.inverse);
        leftY.push_back(point.logSigma + std::log(point.temperature));
        reciprocal.push_back(leftX.back());
        numbers.push_back(static_cast<double>(point.position));
    }
    if (!leftX.empty())
        outcome.curves.push_back(curveOf("left_out", text(QT_TRANSLATE_NOOP("core", "Spectra left out")), CurveUse::Points, "arrhenius", "1000/T", "1/K", what, "1", shared(std::move(leftX)), shared(std::move(leftY))));
    // Which spectrum each point is, those left out at the end; not drawn.
    outcome.curves.push_back(curveOf("spectra", text(QT_TRANSLATE_NOOP("core", "Numbers of the spectra")), CurveUse::Points, "numbers", "1000/T", "1/K", "spectrum", "1", shared(reciprocal), shared(std::move(numbers))));
    outcome.curves.push_back(curveOf("line", text(QT_TRANSLATE_NOOP("core", "Arrhenius line")), CurveUse::Fit, "arrhenius", "1000/T", "1/K", what, "1", shared({first, last}),
                                     shared({ofSigmaT->line.at(first / 1000), ofSigmaT->line.at(last / 1000)})));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const Circuit circuit = *parsedCircuit(parameters.words(circuitKey));
    const Geometry geometry = geometryOf(parameters);
    auto request = requestFrom(circuit, parameters);
    if (!request)
        return request.failure();
    request->cancelled = [&progress] { return progress.cancelled(); };
    const std::vector<Member> members = membersOf(inputs, parameters);
    SeriesReport report(circuit, geometry, *request);
    std::vector<double> before;
    std::size_t fitted = 0;
    for (std::size_t m = 0; m < members.size() && !progress.cancelled(); ++m) {
        progress.report(static_cast<double>(m) / static_cast<double>(members.size()));
        const Member &member = members[m];
        const Spectrum spectrum = pointsOf(member, parameters);
        if (!member.used) {
            const bool enough = 2 * spectrum.size() > circuit.parameters().size() && member.temperature > 0 && checkedFrequencies(spectrum);
            if (const FitResult fit = enough ? followed(circuit, spectrum, before, *request).fit : FitResult(); fit.converged && std::isfinite(fit.chi2))
                report.addLeftOut(member, spectrum, fit);
            continue;
        }
        const FitResult fit = followed(circuit, spectrum, before, *request).fit;
        if (progress.cancelled())
            break;
        if (!std::isfinite(fit.chi2) || !fit.converged) {
            report.outcome.issues.push_back(warning("not-converged", text(QT_TRANSLATE_NOOP("core", "The fit of \"%1\" did not converge (%2); it is left out."), member.dataset->label, sentence(fit.stop))));
            continue;
        }
        before = fit.parameters;
        ++fitted;
        report.add(member, spectrum, fit, m + 1);
    }
    if (fitted == 0)
        return progress.cancelled() ? failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The series was cancelled before its first spectrum was fitted.")))
                                    : failure("no-fit", text(QT_TRANSLATE_NOOP("core", "None of the spectra could be fitted by %1."), circuit.text()), {{}, 0, circuitKey});
    if (progress.cancelled())
        report.outcome.issues.push_back(warning("cancelled", text(QT_TRANSLATE_NOOP("core", "The series was cancelled: the results are those of %1 of %2 spectra."), fitted, members.size())));
    if (const auto left = std::ranges::count_if(members, [](const Member &member) { return !member.used; }); left > 0) {
        const QString why = parameters.words(QStringLiteral("leave_out_reason")), which = parameters.words(QStringLiteral("leave_out"));
        report.outcome.issues.push_back(
            why.isEmpty() ? warning("left-out", text(QT_TRANSLATE_NOOP("core", "The spectra %1 of the series do not count, and no reason is given."), which), {{}, 0, QStringLiteral("leave_out")})
                          : note("left-out", text(QT_TRANSLATE_NOOP("core", "The spectra %1 of the series do not count: %2."), which, why), {{}, 0, QStringLiteral("leave_out")}));
    }
    const QString reason = parameters.words(QStringLiteral("exclude_reason"));
    const auto masked = [&](const Text &withoutReason, const Text &withReason) { report.outcome.issues.push_back(reason.isEmpty() ? warning("masked", withoutReason) : note("masked", withReason)); };
    if (!parameters.words(excludeKey).isEmpty())
        masked(text(QT_TRANSLATE_NOOP("core", "The mask holds for every spectrum of the series, and no reason is given.")),
               text(QT_TRANSLATE_NOOP("core", "The mask holds for every spectrum of the series: %1."), reason));
    for (const Member &member : members)
        if (const QString own = parameters.words(excludeKey + u'.' + exactNumberText(static_cast<double>(member.position))); !own.isEmpty())
            masked(text(QT_TRANSLATE_NOOP("core", "Of \"%1\" the points at %2 Hz are masked, and no reason is given."), member.dataset->label, own),
                   text(QT_TRANSLATE_NOOP("core", "Of \"%1\" the points at %2 Hz are masked: %3."), member.dataset->label, own, reason));
    report.finish();
    return std::move(report.outcome);
}

} // namespace

AnalysisSpec arrheniusAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.arrhenius");
    spec.version = 5;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Activation energy of conduction"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "The same equivalent circuit is fitted to every spectrum of a series, each starting from its neighbour in temperature and from its own data. Straight lines "
                                             "over 1/T give E_a from ln(sigma T) (Arrhenius law of ionic conduction) and from ln sigma, all temperatures counting equally; standard uncertainties follow "
                                             "from the scatter about the line, or from those of the points where these are larger."));
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
    const std::vector<ParameterSpec::Choice> spectra = {{QStringLiteral("1"), text(QT_TRANSLATE_NOOP("core", "first spectrum"))}, {QStringLiteral("2"), text(QT_TRANSLATE_NOOP("core", "second spectrum"))}};
    temperature.choices = spectra; // their numbers, not the keys of the fit
    spec.parameters = {circuit, temperature};
    for (const ParameterSpec &demand : fitParameterSpecs())
        spec.parameters.push_back(demand);
    for (ParameterSpec &parameter : selectionParameters()) {
        parameter.handle = HandleKind::None;
        if (parameter.key == windowKey)
            parameter.optional = true;
        const bool mask = parameter.key == excludeKey;
        spec.parameters.push_back(std::move(parameter));
        if (!mask)
            continue;
        ParameterSpec one = wordsParameter("exclude", QT_TRANSLATE_NOOP("core", "Masked points of one spectrum"))
                                .withHelp(text(QT_TRANSLATE_NOOP("core", "exclude.2=50, 1e5..2e5 leaves out these frequencies of the second spectrum given, beside what is masked in all.")));
        one.family = one.optional = true;
        one.choices = spectra;
        spec.parameters.push_back(std::move(one));
    }
    for (ParameterSpec &parameter : leaveOutParameters())
        spec.parameters.push_back(std::move(parameter));
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
