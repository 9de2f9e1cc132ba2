// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/analyses.h"

#include "base/numbertext.h"
#include "techniques/impedance/circlefit.h"
#include "techniques/impedance/circuitparameters.h"
#include "techniques/impedance/derivedcurves.h"
#include "techniques/impedance/dielectricsweep.h"
#include "techniques/impedance/directresistance.h"
#include "techniques/impedance/selection.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

const QString circuitKey = QStringLiteral("circuit"), windowKey = QStringLiteral("window"), weightingKey = QStringLiteral("weighting"), intervalsKey = QStringLiteral("intervals"), compareKey = QStringLiteral("compare"), circleKey = QStringLiteral("circle_window");

constexpr double strongCorrelation = 0.98;

// The library of circuits: what each is for.
struct Usual
{
    const char *circuit, *label;
};
constexpr Usual library[] = {{"p(R1,CPE1)", QT_TRANSLATE_NOOP("core", "Ionic or electronic conductor: one arc")},
                             {"R0-p(R1,CPE1)", QT_TRANSLATE_NOOP("core", "Arc behind a series resistance")},
                             {"R0-p(R1,C1)", QT_TRANSLATE_NOOP("core", "Ideal arc behind a series resistance")},
                             {"p(R1,CPE1)-CPE2", QT_TRANSLATE_NOOP("core", "Ionic conductor between blocking electrodes")},
                             {"R0-p(R1,CPE1)-CPE2", QT_TRANSLATE_NOOP("core", "Series resistance, arc and blocking electrodes")},
                             {"L0-R0-p(R1,CPE1)-CPE2", QT_TRANSLATE_NOOP("core", "The same with inductive leads")},
                             {"L0-R0-p(R1,CPE1)", QT_TRANSLATE_NOOP("core", "Arc with inductive leads")},
                             {"p(R1,CPE1,C1)", QT_TRANSLATE_NOOP("core", "Glass: d.c. conduction, Jonscher's dispersion and capacitance")},
                             {"p(R1,CPE1,C1)-CPE2", QT_TRANSLATE_NOOP("core", "The same between blocking electrodes")},
                             {"p(R1,CPE1)-p(R2,CPE2)", QT_TRANSLATE_NOOP("core", "Two arcs: grains and grain boundaries, or two phases")},
                             {"p(R1,CPE1)-p(R2,CPE2)-CPE3", QT_TRANSLATE_NOOP("core", "Two arcs between blocking electrodes")},
                             {"R0-p(R1-W1,CPE1)", QT_TRANSLATE_NOOP("core", "Randles: charge transfer with unlimited diffusion")},
                             {"R0-p(R1,CPE1)-Wo1", QT_TRANSLATE_NOOP("core", "Arc and diffusion to a blocking boundary")},
                             {"R0-p(R1,CPE1)-Ws1", QT_TRANSLATE_NOOP("core", "Arc and diffusion to a conducting boundary")},
                             {"R0-G1", QT_TRANSLATE_NOOP("core", "Gerischer: diffusion with reaction")},
                             {"R0-TL1", QT_TRANSLATE_NOOP("core", "Porous electrode: transmission line")},
                             {"CPE1", QT_TRANSLATE_NOOP("core", "Dielectric without conduction")}};

// While no circuit is chosen, without the leads. Who names a circuit gets every point that it has to explain.
Interval proposedWindow(const Spectrum &all, bool circuitGiven)
{
    if (!circuitGiven)
        return windowWithoutLeads(all);
    const auto [low, high] = std::ranges::minmax(all.frequency);
    return {low, high};
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Spectrum all = spectrumOf(inputs);
    if (all.size() > 0 && !given.isSet(windowKey))
        proposed.set(windowKey, proposedWindow(all, given.isSet(circuitKey)));
    if (!given.isSet(circuitKey)) {
        Parameters both = given;
        if (!given.isSet(windowKey) && proposed.isSet(windowKey))
            both.set(windowKey, *proposed.find(windowKey));
        // Too few points for a comparison: the simplest circuit, and the check says what is wrong with them.
        proposed.set(circuitKey, proposedCircuit(chosen(inputs, both), {}).value_or(QStringLiteral("p(R1,CPE1)")));
    }
    if (!given.isSet(compareKey))
        proposed.set(compareKey, given.isSet(circuitKey) ? QStringLiteral("no") : QStringLiteral("yes"));
    proposeGeometry(inputs, given, proposed);
    return proposed;
}

// Why this circuit: what the others of the usual ones would do.
void addComparison(Outcome &outcome, const Circuit &circuit, const Spectrum &spectrum, const Progress &progress)
{
    const std::vector<Candidate> candidates = comparedCircuits(spectrum, [&progress] { return progress.cancelled(); });
    if (candidates.empty())
        return;
    const double lowest = std::ranges::min(candidates, {}, &Candidate::criterion).criterion;
    QStringList rows;
    for (const Candidate &candidate : candidates) {
        const QString row = QStringLiteral("%1 (+%2, %3 %%4)")
                                .arg(candidate.circuit, fixedNumberText(candidate.criterion - lowest, 0), significantNumberText(candidate.rms, 2),
                                     candidate.determined ? QString() : QStringLiteral(", undetermined"));
        rows += row;
    }
    outcome.issues.push_back(note("circuits-compared",
                                  text(QT_TRANSLATE_NOOP("core", "By the Bayesian information criterion (difference to the lowest, residual; 30 more where a parameter is undetermined): %1."),
                                       rows.join(QLatin1String("; ")))));
    const auto own = std::ranges::find(candidates, circuit.text(), &Candidate::circuit);
    const auto other = std::ranges::find_if(candidates, [&](const Candidate &one) { return one.circuit != circuit.text(); });
    if (own != candidates.end() && other != candidates.end())
        outcome.issues.push_back(note("method-circuit",
                                      text(QT_TRANSLATE_NOOP("core", "Of %1 usual circuits %2 was taken (%3 parameters); next comes %4, whose Bayesian information criterion is %5 and whose Akaike criterion is %6 away "
                                                                     "(positive: worse) on up to 40 of the points%7"),
                                           candidates.size(), own->circuit, own->parameters, other->circuit, fixedNumberText(other->criterion - own->criterion, 1), fixedNumberText(other->aic - own->aic, 1),
                                           other->determined ? QString() : QStringLiteral(", 30 of the former because the data do not determine one of its parameters"))));
    constexpr double clearly = 10; // very strong evidence: Kass and Raftery, J. Am. Stat. Assoc. 90 (1995) 773
    if (own != candidates.end() && own->criterion > candidates.front().criterion + clearly)
        outcome.issues.push_back(note("better-circuit", text(QT_TRANSLATE_NOOP("core", "%1 describes these data better than %2."), candidates.front().circuit, circuit.text()),
                                      {{}, 0, circuitKey}));
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const auto circuit = parsedCircuit(parameters.words(circuitKey));
    if (!circuit)
        return circuit.failure();
    const auto request = requestFrom(*circuit, parameters);
    if (!request)
        return request.failure();
    const Spectrum all = spectrumOf(inputs);
    if (const auto good = checkedSelection(all, parameters); !good)
        return good.failure();
    const Spectrum spectrum = chosen(all, parameters);
    if (const auto good = checkedFrequencies(spectrum); !good)
        return good.failure();
    const std::size_t free = circuit->parameters().size() - request->fixed.size() - request->ties.size(), numbers = request->part == FitPart::Complex ? 2 : 1;
    if (free == 0)
        return failure("nothing-free", text(QT_TRANSLATE_NOOP("core", "Every parameter of the circuit is fixed; nothing is left to fit.")), {{}, 0, QStringLiteral("fix")});
    if (numbers * spectrum.size() <= free)
        return failure("too-few-points",
                       text(QT_TRANSLATE_NOOP("core", "%1 point(s) of the spectrum are selected; %2 needs at least %3."), spectrum.size(), circuit->text(), free / numbers + 1),
                       {{}, 0, windowKey});
    if (request->weighting == Weighting::Sigma) {
        const auto good = [](const std::vector<double> &errors) { return !errors.empty() && std::ranges::all_of(errors, [](double e) { return std::isfinite(e) && e > 0; }); };
        if (!good(spectrum.realError) || !good(spectrum.imaginaryError))
            return failure("no-sigma", text(QT_TRANSLATE_NOOP("core", "The file gives no uncertainties of Z' and Z''; weighting by sigma needs them.")), {{}, 0, weightingKey});
    }
    return Done{};
}

// The fitted line over the fitted range, in the plane and over the frequency; the arc alone, run on to the real axis.
void addCurves(Outcome &outcome, const Circuit &circuit, const std::vector<double> &p, const Spectrum &spectrum, bool toTheAxis)
{
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    const std::vector<double> f = frequencies(low, high, 40);
    CircuitModel model(circuit, f);
    model.evaluate(p);
    addFitCurves(outcome, f, model.real(), model.imaginary());
    if (!toTheAxis)
        return;
    const auto conducting = withoutBlocking(circuit);
    const Circuit &arcCircuit = conducting ? *conducting : circuit;
    std::vector<double> q;
    for (const CircuitParameter &parameter : arcCircuit.parameters())
        q.push_back(p[static_cast<std::size_t>(circuit.parameterIndex(parameter.key))]);
    if (const double direct = directResistance(arcCircuit, q, {}); std::isfinite(direct)) {
        // Down to where the arc has closed to a thousandth, at most twelve decades below the data.
        double end = low;
        std::vector<double> probe(1);
        for (int decade = 0; decade < 12; ++decade) {
            probe[0] = end;
            CircuitModel one(arcCircuit, probe);
            one.evaluate(q);
            if (std::abs(one.imaginary()[0]) < 1e-3 * direct)
                break;
            end /= 10;
        }
        const std::vector<double> arc = frequencies(end, high, 40);
        CircuitModel arcModel(arcCircuit, arc);
        arcModel.evaluate(q);
        std::vector<double> arcReal = {direct}, arcImaginary = {0};
        for (std::size_t i = 0; i < arc.size(); ++i) {
            arcReal.push_back(arcModel.real()[i]);
            arcImaginary.push_back(-arcModel.imaginary()[i]);
        }
        outcome.curves.push_back(curveOf("arc", text(QT_TRANSLATE_NOOP("core", "Arc to the real axis")), CurveUse::Construction, "nyquist", "Z'", "Ohm", "-Z''", "Ohm",
                                         shared(std::move(arcReal)), shared(std::move(arcImaginary))));
    }
}

void addResidualVerdict(Outcome &outcome, const ResidualSummary &residual, std::size_t points)
{
    if (isSystematic(residual, points))
        outcome.issues.push_back(warning("systematic-residuals",
                                         text(QT_TRANSLATE_NOOP("core", "The residuals are not random (correlation of neighbours %1, %2 % on average): the circuit does not describe "
                                                                        "the data fully. Standard uncertainties were multiplied by %3 for that; a wrong circuit can be wrong by more."),
                                              fixedNumberText(residual.correlation, 2), fixedNumberText(residual.rms, 2), significantNumberText(misfitFactor(residual, points), 2))));
    // A bridge or analyser within its range scatters by less than a percent.
    else if (constexpr double large = 5; residual.rms > large)
        outcome.issues.push_back(warning("large-residuals",
                                         text(QT_TRANSLATE_NOOP("core", "The points lie %1 % from the fitted circuit on average, at random as far as can be told: a noisy measurement, a few wild points, or a circuit "
                                                                        "that leaves something out. Look at the residuals before these numbers are used."),
                                              fixedNumberText(residual.rms, 1))));
}

// The arc's intercepts by a circle, as they are often read off, beside those of the circuit; or why there is no circle.
void addCircle(Outcome &outcome, const std::optional<CircleFit> &circle, const Parameters &parameters, const DirectResistance &direct, double routesApart)
{
    static const QString overlapping = QStringLiteral("p(R1,CPE1)-CPE2");
    if (!circle) {
        outcome.issues.push_back(note("no-circle", direct.known()
                                          ? text(QT_TRANSLATE_NOOP("core", "No circle exists from which a resistance could be read: the arc is not closed, or overlaps with the electrode. R_dc is that of the circuit."))
                                      : direct.standing == DirectResistance::Standing::Hidden || parameters.words(circuitKey).endsWith(overlapping)
                                          ? text(QT_TRANSLATE_NOOP("core", "No circle exists from which a resistance could be read."))
                                          : text(QT_TRANSLATE_NOOP("core", "No circle exists from which a resistance could be read; %1 describes an arc before an electrode."), overlapping)));
        return;
    }
    if (routesApart > routesDisagree) {
        const double percent = 100 * std::abs(circle->high / direct.value - 1);
        Issue apart = note("routes-disagree",
                           text(QT_TRANSLATE_NOOP("core", "The circuit gives R_dc = %1 ohm, a circle through the arc R_circle = %2 ohm: %3 %, %4 combined standard uncertainties apart. The uncertainty "
                                                          "of R_dc holds half the difference; the arc is no arc of a circle, or the circuit leaves something out."),
                                significantNumberText(direct.value, 4), significantNumberText(circle->high, 4), significantNumberText(percent, 2), significantNumberText(routesApart, 2)),
                           {{}, 0, QStringLiteral("R_dc")});
        // Less than the dimensions of a sample are known to: its uncertainty tells enough.
        if (constexpr double matters = 2; percent > matters)
            apart.severity = Severity::Warning;
        outcome.issues.push_back(std::move(apart));
    }
    const auto add = [&](const char *key, double value, double error) {
        ResultValue result;
        result.key = QString::fromLatin1(key);
        result.quantity = {value, error, Unit::of("Ohm")};
        result.parts = {{text(QT_TRANSLATE_NOOP("core", "scatter about the circle")), error}};
        outcome.results.push_back(std::move(result));
    };
    add("R_circle", circle->high, circle->highError);
    add("R_circle_low", circle->low, circle->lowError);
    constexpr double poor = 0.05;
    if (circle->scatter > poor)
        outcome.issues.push_back(note("poor-circle", text(QT_TRANSLATE_NOOP("core", "The points miss the circle by %1 % of its radius."), fixedNumberText(100 * circle->scatter, 0))));
    // Over the top from the left intercept to the right one, also where the centre lies above the axis.
    double start = std::atan2(-circle->centreImaginary, circle->low - circle->centreReal);
    if (start < 0)
        start += 2 * std::numbers::pi;
    const double end = std::atan2(-circle->centreImaginary, circle->high - circle->centreReal);
    std::vector<double> x, y;
    constexpr int steps = 90;
    for (int k = 0; k <= steps; ++k) {
        const double angle = start + (end - start) * k / steps;
        x.push_back(circle->centreReal + circle->radius * std::cos(angle));
        y.push_back(circle->centreImaginary + circle->radius * std::sin(angle));
    }
    outcome.curves.push_back(
        curveOf("circle", text(QT_TRANSLATE_NOOP("core", "Circle")), CurveUse::Construction, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared(std::move(x)), shared(std::move(y))));
}

// What a person must not overlook about the parameters.
void addWarnings(Outcome &outcome, const Circuit &circuit, const FitResult &fit, const FitRequest &request)
{
    for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
        const QString &key = circuit.parameters()[j].key;
        if (fit.atBound[j])
            outcome.issues.push_back(
                warning("at-bound", text(QT_TRANSLATE_NOOP("core", "%1 lies at its limit of %2: the element is simpler than the circuit says."), key, shortNumberText(fit.parameters[j])), {{}, 0, key}));
        if (!request.fixed.contains(key) && !(fit.standardErrors[j] <= std::abs(fit.parameters[j])))
            outcome.issues.push_back(
                warning("undetermined", text(QT_TRANSLATE_NOOP("core", "The data do not determine %1: its standard uncertainty exceeds its value."), key), {{}, 0, key}));
    }
    double strongest = 0;
    std::size_t a = 0, b = 0;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double correlation = fit.covariance[i][j] / (fit.standardErrors[i] * fit.standardErrors[j]);
            if (std::abs(correlation) > std::abs(strongest)) {
                strongest = correlation;
                a = j;
                b = i;
            }
        }
    if (std::abs(strongest) > strongCorrelation)
        outcome.issues.push_back(note("correlated", text(QT_TRANSLATE_NOOP("core", "%1 and %2 are strongly correlated (%3): only a combination of them is known well."),
                                                         circuit.parameters()[a].key, circuit.parameters()[b].key, fixedNumberText(strongest, 3))));
}

const char *const ofFit = QT_TRANSLATE_NOOP("core", "fit"), *const ofMisfit = QT_TRANSLATE_NOOP("core", "misfit of the circuit"), *const ofSample = QT_TRANSLATE_NOOP("core", "geometry"),
                 *const ofRoutes = QT_TRANSLATE_NOOP("core", "difference between circuit and circle");

// R_dc and the conductivity, or why there are none and what can be said instead.
void addConductivity(Outcome &outcome, const Circuit &circuit, const DirectResistance &direct, const ResidualSummary &residual, const Geometry &geometry)
{
    const Text oneSided = text(QT_TRANSLATE_NOOP("core", "A one-sided limit (95 %), not an estimate."));
    if (!direct.known()) {
        outcome.issues.push_back(whyWithheld(direct, circuit, residual));
        const double margin = 1.645 * (std::isfinite(geometry.relativeError()) ? geometry.relativeError() : 0);
        const auto limit = [&](const char *key, const char *ofSigma, double value, double factor) {
            if (!std::isfinite(value))
                return;
            addMeasure(outcome, key, value, "Ohm", oneSided);
            if (geometry.complete())
                addMeasure(outcome, ofSigma, geometry.length / (value * geometry.area) * factor, "S/m", oneSided);
        };
        limit("R_dc_min", "sigma_dc_max", direct.atLeast, 1 + margin);
        limit("R_dc_max", "sigma_dc_min", direct.atMost, std::max(0.0, 1 - margin));
        return;
    }
    ResultValue value;
    value.key = QStringLiteral("R_dc");
    value.quantity = {direct.value, direct.uncertainty(), Unit::of("Ohm")};
    if (!std::isfinite(direct.uncertainty())) {
        value.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Held fixed, or not determined by the data."));
    } else {
        value.parts = {{text(ofFit), direct.ofNoise}};
        if (direct.ofMisfit > 0)
            value.parts.push_back({text(ofMisfit), direct.ofMisfit});
        if (direct.ofRoutes > 0)
            value.parts.push_back({text(ofRoutes), direct.ofRoutes});
    }
    outcome.results.push_back(std::move(value));

    if (!geometry.complete()) {
        outcome.issues.push_back(note("no-geometry", text(QT_TRANSLATE_NOOP("core", "Thickness and area (or diameter) are not both known: no conductivity."))));
        return;
    }
    ResultValue sigma;
    sigma.key = QStringLiteral("sigma_dc");
    const double conductivity = geometry.length / (direct.value * geometry.area), scale = conductivity / direct.value;
    const double byGeometry = std::isfinite(geometry.relativeError()) ? conductivity * geometry.relativeError() : 0;
    sigma.quantity = {conductivity, std::hypot(scale * direct.uncertainty(), byGeometry), Unit::of("S/m")};
    if (!std::isfinite(direct.uncertainty())) {
        sigma.quantity.uncertainty = absent;
        sigma.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Held fixed, or not determined by the data."));
    } else {
        sigma.parts = {{text(ofFit), scale * direct.ofNoise}};
        if (direct.ofMisfit > 0)
            sigma.parts.push_back({text(ofMisfit), scale * direct.ofMisfit});
        if (direct.ofRoutes > 0)
            sigma.parts.push_back({text(ofRoutes), scale * direct.ofRoutes});
        if (byGeometry > 0)
            sigma.parts.push_back({text(ofSample), byGeometry});
    }
    for (Issue &issue : geometry.issues())
        outcome.issues.push_back(std::move(issue));
    outcome.results.push_back(std::move(sigma));
}

// The element's parameters with their standard uncertainties, misfit included, or why there is none.
void addElements(Outcome &outcome, const Circuit &circuit, const FitResult &fit, const FitRequest &request, double factor)
{
    for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
        const CircuitParameter &parameter = circuit.parameters()[j];
        const double noise = fit.standardErrors[j];
        ResultValue value;
        value.key = parameter.key;
        value.label = labelOf(circuit, j, fit.parameters);
        value.quantity = {fit.parameters[j], noise * factor, Unit::of(parameter.unit())};
        if (request.fixed.contains(parameter.key)) {
            value.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Held fixed."));
        } else if (!std::isfinite(noise)) {
            value.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The data do not determine it."));
        } else {
            value.parts = {{text(ofFit), noise}};
            if (factor > 1)
                value.parts.push_back({text(ofMisfit), noise * std::sqrt(factor * factor - 1)});
        }
        outcome.results.push_back(std::move(value));
    }
}

// The ends of every free parameter's 95 % interval by profile likelihood.
void addIntervals(Outcome &outcome, const Circuit &circuit, const Spectrum &spectrum, const FitRequest &request, const FitResult &fit)
{
    const std::vector<ProfileInterval> intervals = profileIntervals(circuit, spectrum, request, fit);
    for (std::size_t j = 0; j < intervals.size(); ++j) {
        const CircuitParameter &parameter = circuit.parameters()[j];
        if (request.fixed.contains(parameter.key) || request.ties.contains(parameter.key))
            continue;
        const auto add = [&](const char *suffix, const char *label, double value) {
            if (!std::isfinite(value))
                return;
            ResultValue end;
            end.key = parameter.key + QLatin1String(suffix);
            end.label = text(label, parameter.key);
            end.quantity = {value, absent, Unit::of(parameter.unit())};
            end.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The end of a 95 % interval."));
            outcome.results.push_back(std::move(end));
        };
        add("_low", QT_TRANSLATE_NOOP("core", "%1, lower end of the 95 % interval"), intervals[j].low);
        add("_high", QT_TRANSLATE_NOOP("core", "%1, upper end of the 95 % interval"), intervals[j].high);
        if (!std::isfinite(intervals[j].low) || !std::isfinite(intervals[j].high))
            outcome.issues.push_back(note("open-interval", text(QT_TRANSLATE_NOOP("core", "The 95 % interval of %1 is open on a side: the sum of squares never rises that far."), parameter.key), {{}, 0, parameter.key}));
    }
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const auto parsed = parsedCircuit(parameters.words(circuitKey));
    if (!parsed)
        return parsed.failure();
    const Circuit &circuit = *parsed;
    const Spectrum all = spectrumOf(inputs), spectrum = chosen(inputs, parameters);
    auto demanded = requestFrom(circuit, parameters);
    if (!demanded)
        return demanded.failure();
    FitRequest request = std::move(*demanded);
    request.cancelled = [&progress] { return progress.cancelled(); };
    const CircuitFit done = fitted(circuit, spectrum, request);
    const FitResult &fit = done.fit;
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The fit was cancelled.")));
    if (!std::isfinite(fit.chi2))
        return failure("no-fit", text(QT_TRANSLATE_NOOP("core", "The circuit %1 cannot be computed for these data: %2."), circuit.text(), sentence(fit.stop)), {{}, 0, circuitKey});

    Outcome outcome;
    CircuitModel model(circuit, spectrum.frequency);
    model.evaluate(fit.parameters);
    const ResidualSummary residual = addResidualCurves(outcome, spectrum, model.real(), model.imaginary());
    DirectResistance direct = directResistanceOf(circuit, fit, spectrum, residual);
    const auto circle = arcCircle(spectrum, parameters.interval(circleKey));
    const double routesApart = compareRoutes(direct, circuit, fit, circle);
    addElements(outcome, circuit, fit, request, misfitFactor(residual, spectrum.size()));
    addConductivity(outcome, circuit, direct, residual, geometryOf(parameters));
    addCircle(outcome, circle, parameters, direct, routesApart);
    if (parameters.words(intervalsKey) == QLatin1String("profile"))
        addIntervals(outcome, circuit, spectrum, request, fit);

    double chi2 = 0;
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        const double dr = model.real()[i] - spectrum.real[i], di = model.imaginary()[i] - spectrum.imaginary[i];
        chi2 += (dr * dr + di * di) / (spectrum.real[i] * spectrum.real[i] + spectrum.imaginary[i] * spectrum.imaginary[i]);
    }
    const Text quality = text(QT_TRANSLATE_NOOP("core", "A measure of the fit, not of the sample."));
    addMeasure(outcome, "chi2", chi2, "1", quality);
    addMeasure(outcome, "residual_rms", 100 * std::sqrt(chi2 / (2 * static_cast<double>(spectrum.size()))), "%", quality);

    FitSummary summary;
    summary.converged = fit.converged;
    summary.reason = QString::fromLatin1(sentence(fit.stop));
    summary.chi2 = fit.chi2;
    summary.chi2Reduced = fit.dof > 0 ? fit.chi2 / fit.dof : absent;
    summary.dof = fit.dof;
    summary.aic = fit.aic;
    summary.bic = fit.bic;
    summary.iterations = fit.iterations;
    summary.starts = done.starts;
    summary.startsAgreeing = done.agreeing;
    for (const CircuitParameter &parameter : circuit.parameters())
        summary.parameterKeys += parameter.key;
    summary.covariance = fit.covariance;
    summary.convention = request.loss != Loss::Squares   ? QStringLiteral("Huber's, of the robust loss")
        : request.weighting == Weighting::Sigma ? QStringLiteral("sigmas of the file, not scaled")
                                                : QStringLiteral("scaled by chi2 / dof");
    outcome.fit = std::move(summary);

    if (!fit.converged)
        outcome.issues.push_back(warning("not-converged", text(QT_TRANSLATE_NOOP("core", "The fit did not converge: %1."), sentence(fit.stop))));
    if (done.agreeing < 2 && done.starts > 1)
        outcome.issues.push_back(note("single-start", text(QT_TRANSLATE_NOOP("core", "Only one of %1 starts reached this sum of squares; a better fit may exist."), done.starts)));
    addWarnings(outcome, circuit, fit, request);
    for (Issue &issue : selectionIssues(all, parameters))
        outcome.issues.push_back(std::move(issue));
    if (parameters.words(compareKey) == QLatin1String("yes"))
        addComparison(outcome, circuit, spectrum, progress);
    if (circuit.text() != parameters.words(circuitKey).simplified().remove(u' '))
        outcome.issues.push_back(note("notation", text(QT_TRANSLATE_NOOP("core", "The circuit was read as %1."), circuit.text()), {{}, 0, circuitKey}));
    addCurves(outcome, circuit, fit.parameters, spectrum, direct.known());
    addResidualVerdict(outcome, residual, spectrum.size());
    return outcome;
}

} // namespace

AnalysisSpec circuitFitAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("impedance.circuit-fit");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Equivalent circuit"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "An equivalent circuit is fitted to Z' and Z'' together by complex nonlinear least squares (Boukamp, Solid State Ionics 20 (1986) 31) in "
                                             "logarithmic parameters, with initial values from the data and several starts. Standard uncertainties follow from the covariance scaled by "
                                             "the reduced chi-squared and are widened where neighbouring residuals go together. The d.c. resistance is the intercept of the fitted arc with the real axis."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Spectrum")),
                    {{QStringLiteral("frequency")}, {QStringLiteral("impedance-real")}, {QStringLiteral("impedance-imaginary")}}}};

    ParameterSpec circuit = wordsParameter("circuit", QT_TRANSLATE_NOOP("core", "Circuit"))
                                .withHelp(text(QT_TRANSLATE_NOOP("core", "Elements R, C, L, CPE, W, Wo, Ws, G, La, Zarc, K, CC, HN, TL with a number; \"-\" joins in series, p(...,...) in "
                                                                         "parallel, as in R0-p(R1,CPE1)-CPE2. The notations of Boukamp, EC-Lab and s(), p() are understood. CPE2 behind the "
                                                                         "arc stands for the polarisation of the electrodes.")));
    for (const auto &[words, label] : library)
        circuit.choices.push_back({QString::fromLatin1(words), text(label)});
    spec.parameters = {circuit};
    const auto demands = fitParameterSpecs();
    std::ranges::copy_if(demands, std::back_inserter(spec.parameters), [](const ParameterSpec &one) { return !one.family; });
    const auto selection = selectionParameters();
    spec.parameters.insert(spec.parameters.end(), selection.begin(), selection.end());
    spec.parameters.push_back(choiceParameter("compare", QT_TRANSLATE_NOOP("core", "Compare circuits"),
                                              {{QStringLiteral("no"), text(QT_TRANSLATE_NOOP("core", "no"))}, {QStringLiteral("yes"), text(QT_TRANSLATE_NOOP("core", "yes"))}})
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "The usual circuits by their information criterion, in a note; done unasked where the circuit is proposed."))));
    ParameterSpec circle = rangeParameter("circle_window", QT_TRANSLATE_NOOP("core", "Window of the circle"), "Hz")
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "Points through which a circle is laid; from the data when left empty: the arc down to the minimum of -Z'' behind it.")))
                               .thatMayBeUnset();
    circle.lowest = 0;
    spec.parameters.push_back(circle);
    spec.parameters.push_back(choiceParameter("intervals", QT_TRANSLATE_NOOP("core", "Intervals"),
                                              {{QStringLiteral("no"), text(QT_TRANSLATE_NOOP("core", "standard uncertainties only"))},
                                               {QStringLiteral("profile"), text(QT_TRANSLATE_NOOP("core", "and 95 % by profile likelihood"))}},
                                              "no")
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the sum of squares, the other parameters fitted anew, has risen to the 95 % level: right also where the standard "
                                                                           "uncertainty is not."))));
    std::ranges::copy_if(demands, std::back_inserter(spec.parameters), [](const ParameterSpec &one) { return one.family; });
    const auto geometry = geometryParameters();
    spec.parameters.insert(spec.parameters.end(), geometry.begin(), geometry.end());

    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("R_dc", "<i>R</i><sub>dc</sub>", QT_TRANSLATE_NOOP("core", "D.c. resistance"), "Ohm",
           QT_TRANSLATE_NOOP("core", "Intercept of the fitted arc with the real axis: the resistance of the circuit at zero frequency, electrodes in series that block direct current left out."));
    output("sigma_dc", "<i>σ</i><sub>dc</sub>", QT_TRANSLATE_NOOP("core", "D.c. conductivity"), "S/m", QT_TRANSLATE_NOOP("core", "L / (R_dc A), from thickness and electrode area."));
    output("R_dc_min", "<i>R</i><sub>dc,min</sub>", QT_TRANSLATE_NOOP("core", "Least d.c. resistance"), "Ohm",
           QT_TRANSLATE_NOOP("core", "Given instead of R_dc. Where nothing blocks in series, Re(1/Z) at the lowest frequency is the largest conductance possible; before an electrode whose phase lies "
                                     "between -45 and -90 degrees, Z' - |Z''| is at most R_dc at every frequency."));
    output("R_dc_max", "<i>R</i><sub>dc,max</sub>", QT_TRANSLATE_NOOP("core", "Greatest d.c. resistance"), "Ohm",
           QT_TRANSLATE_NOOP("core", "Given instead of R_dc before an electrode: Z' where the fitted electrode holds at least three times what the fitted arc lacks to its end."));
    output("sigma_dc_max", "<i>σ</i><sub>dc,max</sub>", QT_TRANSLATE_NOOP("core", "Greatest d.c. conductivity"), "S/m", QT_TRANSLATE_NOOP("core", "L / (R_dc_min A)."));
    output("sigma_dc_min", "<i>σ</i><sub>dc,min</sub>", QT_TRANSLATE_NOOP("core", "Least d.c. conductivity"), "S/m", QT_TRANSLATE_NOOP("core", "L / (R_dc_max A)."));
    output("R_circle", "<i>R</i><sub>circle</sub>", QT_TRANSLATE_NOOP("core", "Right intercept of a circle"), "Ohm",
           QT_TRANSLATE_NOOP("core", "Unweighted algebraic circle through the arc, for comparison with R_dc."));
    output("R_circle_low", "<i>R</i><sub>circle,∞</sub>", QT_TRANSLATE_NOOP("core", "Left intercept of a circle"), "Ohm", QT_TRANSLATE_NOOP("core", "The circle's other intercept with the real axis."));
    output("chi2", "<i>χ</i>²", QT_TRANSLATE_NOOP("core", "Sum of squared relative residuals"), "1", QT_TRANSLATE_NOOP("core", "Sum of |dZ|² / |Z|² over the fitted points."));
    output("residual_rms", "rms", QT_TRANSLATE_NOOP("core", "Residual, root mean square"), "%", QT_TRANSLATE_NOOP("core", "100 sqrt(chi2 / 2N)."));
    spec.mainResult = QStringLiteral("R_dc");
    spec.suits = [](const Inputs &inputs) { return !overTemperature(inputs); };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::impedance
