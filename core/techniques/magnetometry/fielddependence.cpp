// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetisation.h"

#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

constexpr double bohrPerMole = 5584.9394; // N_A mu_B in emu/mol, CODATA 2018
constexpr double palladium = 5.25e-6;     // emu/(g Oe) at 298 K: the standard of Quantum Design's magnetometers

// B_S(x) as it is used in M = M_s B_S(x) with x = g mu_B S H / (k T); series near zero.
double brillouin(double S, double x)
{
    if (std::abs(x) < 1e-3)
        return (S + 1) / (3 * S) * x;
    const double a = (2 * S + 1) / (2 * S), b = 1 / (2 * S);
    return a / std::tanh(a * x) - b / std::tanh(b * x);
}

double langevin(double x)
{
    return std::abs(x) < 1e-3 ? x / 3 : 1 / std::tanh(x) - 1 / x;
}

double langevinSlope(double x)
{
    if (std::abs(x) < 1e-2)
        return 1.0 / 3 - x * x / 15;
    const double s = std::sinh(std::min(std::abs(x), 300.0));
    return 1 / (x * x) - 1 / (s * s);
}

struct Sample
{
    double mass = absent, massError = 0; // g
    double molarMass = absent;
    int metals = 1;
};

// Adds results of one isotherm; where there are several, each carries its temperature.
class Collector
{
public:
    Collector(Outcome &outcome, double T, bool several) : m_outcome(outcome), m_T(T), m_several(several) {}

    void add(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, Text without = {})
    {
        std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0) || !std::isfinite(part.value); });
        ResultValue result;
        result.key = QString::fromLatin1(key);
        double sum = 0;
        for (const UncertaintyPart &part : parts)
            sum += part.value * part.value;
        result.quantity = {value, parts.empty() ? absent : std::sqrt(sum), Unit::of(unit)};
        result.parts = std::move(parts);
        if (result.parts.empty())
            result.withoutUncertainty = std::move(without);
        if (m_several) {
            result.index = {{QStringLiteral("temperature"), m_T}};
            result.indexUnit = QStringLiteral("K");
        }
        m_outcome.results.push_back(std::move(result));
    }

private:
    Outcome &m_outcome;
    double m_T;
    bool m_several;
};

struct Shape
{
    double from = 0; // |H| of the high fields
    std::optional<HighField> high;
    std::optional<StraightLine> whole; // window over both signs
};

Shape shapeOf(const Isotherm &curve, const std::optional<Interval> &window)
{
    Shape shape;
    Isotherm within;
    within.T = curve.T;
    const bool signs = window && window->low < 0; // a window on either side of zero is one straight line
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double H = signs ? curve.H[i] : std::abs(curve.H[i]);
        if (window && !window->contains(H))
            continue;
        within.H.push_back(curve.H[i]);
        within.m.push_back(curve.m[i]);
        within.s.push_back(curve.s[i]);
    }
    shape.from = window && !signs ? window->low : 0;
    if (signs)
        shape.whole = straightLine(within.H, within.m);
    else
        shape.high = highField(within, std::max(shape.from, 1e-9));
    return shape;
}

QString panelKey(std::size_t index, const char *name)
{
    return QStringLiteral("%1_%2").arg(QLatin1StringView(name)).arg(index + 1);
}

void addCurve(Outcome &outcome, const QString &key, Text label, CurveUse use, const char *panel, const char *x, const char *xUnit, const char *y,
              const char *yUnit, std::vector<double> xs, std::vector<double> ys)
{
    outcome.curves.push_back({.key = key,
                              .label = std::move(label),
                              .use = use,
                              .panel = QString::fromLatin1(panel),
                              .xName = QString::fromLatin1(x),
                              .yName = QString::fromLatin1(y),
                              .xUnit = Unit::of(xUnit),
                              .yUnit = Unit::of(yUnit),
                              .x = shared(std::move(xs)),
                              .y = shared(std::move(ys)),
                              .base = nullptr,
                              .uncertainty = nullptr});
}

// m / H = slope + M_s / H: the straight line whose slope is a ferromagnetic part (Honda 1910, Owen 1912), over the high fields,
// where such a part is saturated and no hysteresis is left.
void addHondaOwen(Outcome &outcome, Collector &collector, const Isotherm &curve, std::size_t index, double from)
{
    double least = from;
    for (const double H : curve.H)
        least = std::max(least, 0.1 * std::abs(H));
    std::vector<double> x, y;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (std::abs(curve.H[i]) < least)
            continue;
        x.push_back(1 / std::abs(curve.H[i]));
        y.push_back(curve.m[i] / curve.H[i]);
    }
    const std::optional<StraightLine> line = x.size() >= 5 ? straightLine(x, y) : std::nullopt;
    if (!line)
        return;
    const Text fit = text(QT_TRANSLATE_NOOP("core", "fit"));
    const Text few = text(QT_TRANSLATE_NOOP("core", "Too few points to tell their scatter."));
    collector.add("slope_honda_owen", "emu/Oe", line->at(0), {{fit, line->errorAt(0)}}, few);
    collector.add("M_s_honda_owen", "emu", line->slope, {{fit, line->slopeError}}, few);
    const double top = *std::ranges::max_element(x);
    addCurve(outcome, panelKey(index, "honda_owen"), text(QT_TRANSLATE_NOOP("core", "Moment over field")), CurveUse::Points, "honda-owen", "1/H",
             "1/Oe", "m/H", "emu/Oe", std::move(x), std::move(y));
    addCurve(outcome, panelKey(index, "honda_owen_line"), text(QT_TRANSLATE_NOOP("core", "Honda-Owen line")), CurveUse::Fit, "honda-owen", "1/H",
             "1/Oe", "m/H", "emu/Oe", {0, top}, {line->at(0), line->at(top)});
}

// m = M_s B_S(x) + chi H with g and S given, or M_s L(mu H / k T) + chi H with a free moment mu of the clusters.
void addModel(Outcome &outcome, Collector &collector, const Isotherm &curve, std::size_t index, const Parameters &parameters, const Sample &sample)
{
    const QString word = parameters.words(QStringLiteral("model"));
    if (word != u"brillouin" && word != u"langevin")
        return;
    const bool clusters = word == u"langevin";
    const double S = parameters.number(QStringLiteral("spin")), g = parameters.number(QStringLiteral("g"));
    double largest = 0, field = 0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        largest = std::max(largest, std::abs(curve.m[i]));
        field = std::max(field, std::abs(curve.H[i]));
    }
    const std::size_t n = curve.size();
    if (n < 6 || !(largest > 0) || !(field > 0))
        return;
    const double perMoment = bohrOverBoltzmann * 1e-4 / curve.T; // x = moment in mu_B * H in Oe * this
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < n; ++i) {
            const double moment = clusters ? p[2] : g * S;
            const double x = moment * curve.H[i] * perMoment, shape = clusters ? langevin(x) : brillouin(S, x);
            r[i] = p[0] * shape + p[1] * curve.H[i] / field - curve.m[i] / largest;
            if (!jacobian.empty()) {
                jacobian[i * 3] = shape;
                jacobian[i * 3 + 1] = curve.H[i] / field;
                jacobian[i * 3 + 2] = clusters ? p[0] * langevinSlope(x) * curve.H[i] * perMoment : 0;
            }
        }
        return true;
    };
    // Langevin curves that bend at half of the fields, and at a tenth, a hundredth ... of that.
    FitParameter Ms{"M_s", 1}, chi{"chi", 0}, mu{"mu", 6 / (field * perMoment), ParameterScale::Log};
    mu.fixed = !clusters;
    std::vector<std::vector<double>> starts{{1, 0, mu.start}};
    for (double factor = 10; clusters && factor <= 1e4; factor *= 10)
        starts.push_back({1, 0, mu.start * factor});
    const FitResult fit = fitFromStarts(residuals, n, {Ms, chi, mu}, starts, {}).best;
    if (fit.parameters.size() != 3 || !fit.converged) {
        outcome.issues.push_back(warning("model-no-fit",
                                         text(QT_TRANSLATE_NOOP("core", "The %1 function does not fit the curve at %2 K: %3."), word,
                                              std::round(curve.T * 100) / 100, sentence(fit.stop)),
                                         {{}, 0, QStringLiteral("model")}));
        return;
    }
    const Text part = text(QT_TRANSLATE_NOOP("core", "fit"));
    collector.add("M_sat_fit", "emu", fit.parameters[0] * largest, {{part, fit.standardErrors[0] * largest}},
                  text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
    collector.add("slope_fit", "emu/Oe", fit.parameters[1] * largest / field, {{part, fit.standardErrors[1] * largest / field}},
                  text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
    if (clusters)
        collector.add("mu_cluster", "mu_B", fit.parameters[2], {{part, fit.standardErrors[2]}},
                      text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
    else if (sample.mass > 0 && sample.molarMass > 0)
        collector.add("spins_per_formula", "1", fit.parameters[0] * largest * sample.molarMass / sample.mass / bohrPerMole / (g * S),
                      {{part, std::abs(fit.standardErrors[0]) * largest * sample.molarMass / sample.mass / bohrPerMole / (g * S)}},
                      text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
    if (fit.chi2 / static_cast<double>(n) > 1e-3)
        outcome.issues.push_back(warning(
            "model-poor",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "The %1 function misses the points at %2 K by %3 % of the largest moment on average: interactions, anisotropy or another spin."),
                 word, std::round(curve.T * 100) / 100, std::round(std::sqrt(fit.chi2 / static_cast<double>(n)) * 1000) / 10),
            {{}, 0, QStringLiteral("model")}));
    const auto [low, high] = std::ranges::minmax(curve.H);
    std::vector<double> H(161), m(161);
    for (std::size_t i = 0; i < H.size(); ++i) {
        H[i] = low + (high - low) * static_cast<double>(i) / 160;
        const double x = (clusters ? fit.parameters[2] : g * S) * H[i] * perMoment;
        m[i] = largest * (fit.parameters[0] * (clusters ? langevin(x) : brillouin(S, x)) + fit.parameters[1] * H[i] / field);
    }
    addCurve(outcome, panelKey(index, "model"),
             clusters ? text(QT_TRANSLATE_NOOP("core", "Langevin function")) : text(QT_TRANSLATE_NOOP("core", "Brillouin function")), CurveUse::Fit,
             "", "H", "Oe", "m", "emu", std::move(H), std::move(m));
}

// Does the moment at low field exceed what the high fields promise? Above 250 K a paramagnet is a straight line.
void checkImpurity(Outcome &outcome, const Isotherm &curve, const HighField &high)
{
    if (curve.T < 250)
        return;
    const double T = std::round(curve.T * 10) / 10, share = std::round(1000 * high.saturated / (high.slope * 500)) / 10;
    const bool saturated = std::abs(high.saturated) > 3 * high.saturatedError;
    if (saturated && std::abs(high.slope) < 3 * high.slopeError)
        outcome.issues.push_back(
            warning("ferromagnetic",
                    text(QT_TRANSLATE_NOOP("core", "At %1 K the moment saturates at %2 emu and has no slope of its own: a ferromagnet, not χ."), T,
                         high.saturated)));
    else if (saturated && std::abs(share) > 1)
        outcome.issues.push_back(
            warning("ferromagnetic-impurity",
                    text(QT_TRANSLATE_NOOP("core",
                                           "At %1 K a part of %2 emu is saturated, %3 % of the linear moment at 500 Oe: a ferromagnetic "
                                           "impurity. Take χ from the slope."),
                         T, high.saturated, share)));
    else
        outcome.issues.push_back(note(
            "linear", text(QT_TRANSLATE_NOOP("core", "At %1 K the saturated part of the moment is %2 % of the linear moment at 500 Oe."), T, share)));
}

void evaluate(Outcome &outcome, const Isotherm &curve, std::size_t index, bool several, const Parameters &parameters, const Sample &sample,
              const std::optional<Interval> &window)
{
    Collector collector(outcome, curve.T, several);
    const Place windowPlace{{}, 0, QStringLiteral("window")};
    const Text fit = text(QT_TRANSLATE_NOOP("core", "fit")), mass = text(QT_TRANSLATE_NOOP("core", "sample mass")),
               accuracy = text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer"));
    const Text few = text(QT_TRANSLATE_NOOP("core", "Too few points to tell their scatter."));
    const double relative = parameters.number(QStringLiteral("moment_accuracy")) / 100;
    addCurve(outcome, panelKey(index, "m"), text("%1 K", std::round(curve.T * 100) / 100), CurveUse::Points, "", "H", "Oe", "m", "emu", curve.H,
             curve.m);

    const Shape shape = shapeOf(curve, window);
    double slope = absent, slopeError = absent;
    if (shape.high) {
        slope = shape.high->slope;
        slopeError = shape.high->slopeError;
    } else if (shape.whole) {
        slope = shape.whole->slope;
        slopeError = shape.whole->slopeError;
    } else {
        outcome.issues.push_back(warning("window-empty",
                                         text(QT_TRANSLATE_NOOP("core", "Fewer than 4 points at %1 K lie within the window of fields: no slope."),
                                              std::round(curve.T * 100) / 100),
                                         windowPlace));
    }
    const auto [lowH, highH] = std::ranges::minmax(curve.H);
    if (std::isfinite(slope)) {
        collector.add("slope", "emu/Oe", slope, {{fit, slopeError}, {accuracy, std::abs(slope) * relative}}, few);
        const double holder = parameters.number(QStringLiteral("holder"));
        const double own = slope - (std::isfinite(holder) ? holder : 0);
        if (sample.mass > 0) {
            const double chi = own / sample.mass;
            collector.add(
                "chi_mass", "cm3/g", chi,
                {{fit, slopeError / sample.mass}, {accuracy, std::abs(chi) * relative}, {mass, std::abs(chi) * sample.massError / sample.mass}}, few);
            if (sample.molarMass > 0) {
                const double scale = sample.molarMass / sample.metals;
                collector.add("chi", "cm3/mol", chi * scale,
                              {{fit, slopeError / sample.mass * scale},
                               {accuracy, std::abs(chi * scale) * relative},
                               {mass, std::abs(chi * scale) * sample.massError / sample.mass}},
                              few);
            }
            if (parameters.words(QStringLiteral("standard")) == u"palladium") {
                const double factor = palladium * sample.mass / own;
                collector.add("calibration_factor", "1", factor,
                              {{fit, std::abs(factor / own) * slopeError}, {mass, std::abs(factor) * sample.massError / sample.mass}}, few);
                if (curve.T < 288 || curve.T > 308)
                    outcome.issues.push_back(
                        warning("palladium-temperature",
                                text(QT_TRANSLATE_NOOP("core", "The value of palladium, 5.25e-6 cm³/g, belongs to 298 K; this run is at %1 K."),
                                     std::round(curve.T * 10) / 10),
                                {{}, 0, QStringLiteral("standard")}));
            }
        }
        std::vector<double> H, m;
        for (const double end : {lowH, highH}) {
            H.push_back(end);
            m.push_back(shape.whole ? shape.whole->at(end) : slope * end + (end < 0 ? -1 : 1) * shape.high->saturated);
        }
        if (shape.high && lowH < 0 && highH > 0) {
            // Two lines, one a sign: they jump at zero by twice the saturated part.
            H = {lowH, 0, 0, highH};
            m = {m.front(), -shape.high->saturated, shape.high->saturated, m.back()};
        }
        addCurve(outcome, panelKey(index, "high_field"), text(QT_TRANSLATE_NOOP("core", "High-field line")), CurveUse::Construction, "", "H", "Oe",
                 "m", "emu", std::move(H), std::move(m));
    }
    if (shape.high) {
        collector.add("M_s", "emu", shape.high->saturated,
                      {{fit, shape.high->saturatedError}, {accuracy, std::abs(shape.high->saturated) * relative}}, few);
        if (sample.mass > 0)
            collector.add("M_s_mass", "emu/g", shape.high->saturated / sample.mass,
                          {{fit, shape.high->saturatedError / sample.mass}, {accuracy, std::abs(shape.high->saturated / sample.mass) * relative}},
                          few);
        checkImpurity(outcome, curve, *shape.high);
    }
    const Crossings zero = crossings(curve, 0);
    // Between two rows the curve is a straight line as far as anybody knows; the noise of the moments moves where it crosses.
    double spacing = 0, noise = 0, lowSlope = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if ((curve.m[i] < 0) != (curve.m[i - 1] < 0) && curve.m[i] != curve.m[i - 1]) {
            const double local = std::abs((curve.m[i] - curve.m[i - 1]) / (curve.H[i] - curve.H[i - 1]));
            if (std::isfinite(local))
                lowSlope = std::max(lowSlope, local);
            if (std::isfinite(local) && local > 0 && std::isfinite(curve.s[i]))
                noise = std::max(noise, curve.s[i] / local);
            spacing = std::max(spacing, std::abs(curve.H[i] - curve.H[i - 1]));
        }
    }
    // Curvature within the step: a hundredth of it, or the whole rectangle where the moment jumps there.
    const std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "noise of the moments")), std::min(noise, spacing)},
                                             {text(QT_TRANSLATE_NOOP("core", "spacing of the fields")), spacing / 20}};
    // What a superconducting magnet remembers of its highest field, as seen on palladium standards: some 30 Oe after 7 T.
    const double magnet = highH > 1e4 && parameters.number(QStringLiteral("field_offset")) == 0 ? 15 : 0;
    const Text magnetPart = text(QT_TRANSLATE_NOOP("core", "remanence of the magnet"));
    if (std::isfinite(zero.up))
        collector.add("field_offset_up", "Oe", zero.up, parts);
    if (std::isfinite(zero.down))
        collector.add("field_offset_down", "Oe", zero.down, parts);
    if (std::isfinite(zero.up) && std::isfinite(zero.down)) {
        std::vector<UncertaintyPart> own = parts;
        own.push_back({magnetPart, magnet});
        collector.add("H_c", "Oe", std::abs(zero.up - zero.down) / 2, std::move(own));
        const double up = std::round(zero.up * 10) / 10, down = std::round(zero.down * 10) / 10;
        if (zero.up < zero.down - 1)
            outcome.issues.push_back(warning(
                "branches-inverted",
                text(QT_TRANSLATE_NOOP("core",
                                       "The rising branch crosses zero at %1 Oe, below the falling one at %2 Oe: that is the remanence of the "
                                       "magnet, no coercivity of the sample."),
                     up, down)));
        else if (zero.up - zero.down < 140 && highH > 2e4 && curve.T > 20)
            outcome.issues.push_back(
                note("offset-or-coercivity",
                     text(QT_TRANSLATE_NOOP("core",
                                            "The branches cross zero at %1 Oe (up) and %2 Oe (down). After high fields a superconducting magnet is "
                                            "off by up to some 40 Oe itself: without a palladium run this is no coercivity."),
                          up, down)));
    }
    if (std::isfinite(zero.remanenceUp) && std::isfinite(zero.remanenceDown)) {
        const double remanence = (zero.remanenceDown - zero.remanenceUp) / 2;
        collector.add("M_r", "emu", remanence, {{accuracy, std::abs(remanence) * relative}, {magnetPart, lowSlope * magnet}}, few);
    }
    if (sample.mass > 0 && sample.molarMass > 0) {
        const auto top = static_cast<std::size_t>(std::ranges::max_element(curve.H, {}, [](double H) { return std::abs(H); }) - curve.H.begin());
        const double perFormula = std::abs(curve.m[top]) * sample.molarMass / sample.mass / bohrPerMole;
        collector.add("M_max", "mu_B", perFormula, {{accuracy, perFormula * relative}, {mass, perFormula * sample.massError / sample.mass}}, few);
    }
    addHondaOwen(outcome, collector, curve, index, shape.from);
    addModel(outcome, collector, curve, index, parameters, sample);
}

Result<std::vector<Isotherm>> curvesOf(const Inputs &inputs, const Parameters &parameters, Issues *issues)
{
    const Dataset *data = inputs.dataset();
    const Values H = inputs.values(role::field, Unit::of("Oe"));
    if (!H)
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column of the field carries no unit of field.")));
    Values T = inputs.values(role::temperature, Unit::of("K"));
    if (!T) {
        // A loop without temperatures is one curve at a temperature nobody named.
        const std::optional<Quantity> named = data->metadata.quantity(QStringLiteral("temperature"), Unit::of("K"));
        T = shared(std::vector<double>(H->size(), named ? named->value : 300));
    }
    const Result<Moment> found = moment(data->columns, parameters.words(QStringLiteral("moment_column")));
    if (!found)
        return found.failure();
    if (issues)
        issues->insert(issues->end(), found->issues.begin(), found->issues.end());
    std::vector<Isotherm> curves = isotherms(*T, *H, *found);
    if (parameters.isSet(QStringLiteral("temperature"))) {
        const double wanted = parameters.number(QStringLiteral("temperature"));
        std::erase_if(curves, [&](const Isotherm &curve) { return std::abs(curve.T - wanted) > std::max(0.5, 0.02 * wanted); });
        if (curves.empty())
            return failure("no-isotherm",
                           text(QT_TRANSLATE_NOOP("core", "No magnetisation curve was measured at %1 K (within 2 % or 0.5 K)."), wanted),
                           {{}, 0, QStringLiteral("temperature")});
    }
    if (curves.empty())
        return failure(
            "no-isotherm",
            text(QT_TRANSLATE_NOOP("core", "The data hold no 5 rows at one temperature and different fields: this is no magnetisation curve.")));
    return curves;
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    Outcome outcome;
    outcome.parameters = parameters;
    const Result<std::vector<Isotherm>> curves = curvesOf(inputs, parameters, &outcome.issues);
    if (!curves)
        return curves.failure();
    const auto number = [&](const char *key, double otherwise) {
        const QString name = QString::fromLatin1(key);
        return parameters.isSet(name) ? parameters.number(name) : otherwise;
    };
    const double factor = number("calibration", 1), offset = number("field_offset", 0);
    Sample sample{number("mass", absent) * 1e-3, number("mass_error", 0) * 1e-3, number("molar_mass", absent), static_cast<int>(number("metals", 1))};
    constexpr std::size_t most = 200;
    for (std::size_t i = 0; i < std::min(curves->size(), most); ++i) {
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The run was cancelled.")));
        Isotherm curve = (*curves)[i];
        for (std::size_t k = 0; k < curve.size(); ++k) {
            curve.H[k] -= offset;
            curve.m[k] *= factor;
            curve.s[k] *= std::abs(factor);
        }
        evaluate(outcome, curve, i, curves->size() > 1, parameters, sample, parameters.interval(QStringLiteral("window")));
    }
    if (curves->size() > 1)
        outcome.issues.push_back(note(
            "several-isotherms",
            countedText(
                QT_TRANSLATE_NOOP(
                    "core", "The data hold %n magnetisation curves; each result carries its temperature. The parameter «temperature» chooses one."),
                static_cast<int>(curves->size())),
            {{}, 0, QStringLiteral("temperature")}));
    if (!(sample.mass > 0))
        outcome.issues.push_back(warning("mass-missing",
                                         text(QT_TRANSLATE_NOOP("core", "The sample mass is not known: results per gram and per mole are left out.")),
                                         {{}, 0, QStringLiteral("mass")}));
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result;
    const Dataset *data = inputs.dataset();
    if (!data)
        return result;
    const auto fromFile = [&](const char *key, const char *name, const char *unit) {
        if (const std::optional<Quantity> found = data->metadata.quantity(QString::fromLatin1(name), Unit::of(unit)); found && found->value > 0)
            result.set(QString::fromLatin1(key), found->value);
    };
    fromFile("mass", "sample_mass", "mg");
    fromFile("molar_mass", "molar_mass", "g/mol");
    const double mass = given.isSet(QStringLiteral("mass")) ? given.number(QStringLiteral("mass")) : result.number(QStringLiteral("mass"));
    if (mass > 0)
        result.set(QStringLiteral("mass_error"), resolutionError(mass));
    if (const Result<std::vector<Isotherm>> curves = curvesOf(inputs, given, nullptr)) {
        double largest = 0;
        for (const Isotherm &curve : *curves)
            for (const double H : curve.H)
                largest = std::max(largest, std::abs(H));
        if (largest > 0)
            result.set(QStringLiteral("window"), Interval{0.57 * largest, largest * 1.001});
    }
    return result;
}

} // namespace

AnalysisSpec fieldDependenceAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.field-dependence");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Magnetisation curve"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "Per temperature: straight lines through the moment at high field, one for each sign, give slope and "
                                             "saturated part M_s (intercept); the fields at which the moment vanishes on the rising "
                                             "and on the falling branch are the field offsets, half their distance the coercivity H_c; half the "
                                             "difference of the moments at zero field is the remanence M_r. Honda-Owen: m/H against "
                                             "1/H. Brillouin or Langevin functions with a linear term on request."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Magnetisation curve")),
                    .columns = {{QString::fromLatin1(role::field.data())},
                                {QString::fromLatin1(role::moment.data())},
                                {QString::fromLatin1(role::temperature.data()), true}}}};
    spec.parameters = {
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "High fields |H|"), "Oe")
            .thatMayBeUnset()
            .withHandle(HandleKind::Band)
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core",
                "Proposed: above 57 % of the largest field (4 of 7 T). A window that begins below zero is one straight line over both signs."))),
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: every curve of the data.")))};
    for (ParameterSpec &parameter : susceptibilityParameters()) {
        static const QStringList wanted{
            QStringLiteral("mass"),        QStringLiteral("mass_error"),    QStringLiteral("molar_mass"),      QStringLiteral("metals"),
            QStringLiteral("holder"),      QStringLiteral("moment_column"), QStringLiteral("moment_accuracy"), QStringLiteral("calibration"),
            QStringLiteral("field_offset")};
        if (wanted.contains(parameter.key))
            spec.parameters.push_back(std::move(parameter));
    }
    spec.parameters.push_back(
        choiceParameter("standard", QT_TRANSLATE_NOOP("core", "Standard"),
                        {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                         {QStringLiteral("palladium"), text(QT_TRANSLATE_NOOP("core", "palladium"))}},
                        "none")
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "A palladium run gives the calibration factor against 5.25e-6 cm³/g at 298 K, and the offsets of the field."))));
    spec.parameters.push_back(choiceParameter("model", QT_TRANSLATE_NOOP("core", "Model"),
                                              {{QStringLiteral("none"), text(QT_TRANSLATE_NOOP("core", "none"))},
                                               {QStringLiteral("brillouin"), text(QT_TRANSLATE_NOOP("core", "Brillouin function"))},
                                               {QStringLiteral("langevin"), text(QT_TRANSLATE_NOOP("core", "Langevin function (clusters)"))}},
                                              "none"));
    ParameterSpec spin =
        numberParameter("spin", QT_TRANSLATE_NOOP("core", "Spin S"), "1", 2.5).when(QStringLiteral("model"), {QStringLiteral("brillouin")});
    spin.lowest = 0.5;
    spin.highest = 1000;
    ParameterSpec g =
        numberParameter("g", QT_TRANSLATE_NOOP("core", "g factor"), "1", 2.0).when(QStringLiteral("model"), {QStringLiteral("brillouin")});
    g.lowest = 0.1;
    g.highest = 20;
    spec.parameters.push_back(spin);
    spec.parameters.push_back(g);
    const auto output = [&](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        spec.outputs.push_back({QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)});
    };
    output("slope", "d<i>m</i>/d<i>H</i>", QT_TRANSLATE_NOOP("core", "Slope at high field"), "emu/Oe",
           QT_TRANSLATE_NOOP("core", "Mean of the lines through both signs of the field."));
    output("chi_mass", "<i>χ</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Mass susceptibility"), "cm3/g",
           QT_TRANSLATE_NOOP("core", "Slope less the holder, per gram."));
    output("chi", "<i>χ</i>", QT_TRANSLATE_NOOP("core", "Molar susceptibility"), "cm3/mol",
           QT_TRANSLATE_NOOP("core", "The same per mole of metal, without a diamagnetic correction."));
    output("M_s", "<i>M</i><sub>s</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment"), "emu",
           QT_TRANSLATE_NOOP("core", "Intercept of the high-field lines at zero field."));
    output("M_s_mass", "<i>σ</i><sub>s</sub>", QT_TRANSLATE_NOOP("core", "Saturation magnetisation"), "emu/g",
           QT_TRANSLATE_NOOP("core", "The same per gram."));
    output("H_c", "<i>H</i><sub>c</sub>", QT_TRANSLATE_NOOP("core", "Coercivity"), "Oe",
           QT_TRANSLATE_NOOP("core", "Half the distance of the fields at which the moment vanishes."));
    output("M_r", "<i>M</i><sub>r</sub>", QT_TRANSLATE_NOOP("core", "Remanent moment"), "emu",
           QT_TRANSLATE_NOOP("core", "Half the difference of the falling and the rising branch at zero field."));
    output("field_offset_up", "<i>H</i><sub>0</sub>↑", QT_TRANSLATE_NOOP("core", "Zero crossing, rising field"), "Oe",
           QT_TRANSLATE_NOOP("core", "Reading at which the moment vanishes on the way up."));
    output("field_offset_down", "<i>H</i><sub>0</sub>↓", QT_TRANSLATE_NOOP("core", "Zero crossing, falling field"), "Oe",
           QT_TRANSLATE_NOOP("core", "Reading at which the moment vanishes on the way down."));
    output("M_max", "<i>M</i>", QT_TRANSLATE_NOOP("core", "Magnetisation at the largest field"), "mu_B",
           QT_TRANSLATE_NOOP("core", "Bohr magnetons per formula unit."));
    output("slope_honda_owen", "(d<i>m</i>/d<i>H</i>)<sub>∞</sub>", QT_TRANSLATE_NOOP("core", "Slope by Honda and Owen"), "emu/Oe",
           QT_TRANSLATE_NOOP("core", "m/H extrapolated to 1/H = 0."));
    output("M_s_honda_owen", "<i>M</i><sub>s,HO</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment by Honda and Owen"), "emu",
           QT_TRANSLATE_NOOP("core", "Slope of m/H against 1/H."));
    output("calibration_factor", "<i>f</i>", QT_TRANSLATE_NOOP("core", "Calibration factor"), "1",
           QT_TRANSLATE_NOOP("core", "5.25e-6 cm³/g of palladium over the measured value."));
    output("M_sat_fit", "<i>M</i><sub>sat</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment of the model"), "emu",
           QT_TRANSLATE_NOOP("core", "Amplitude of the Brillouin or Langevin function."));
    output("slope_fit", "<i>χ</i><sub>lin</sub>", QT_TRANSLATE_NOOP("core", "Linear term of the model"), "emu/Oe",
           QT_TRANSLATE_NOOP("core", "Beside the Brillouin or Langevin function."));
    output("mu_cluster", "<i>μ</i>", QT_TRANSLATE_NOOP("core", "Moment of a cluster"), "mu_B",
           QT_TRANSLATE_NOOP("core", "Of the Langevin function."));
    output("spins_per_formula", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Spins per formula unit"), "1",
           QT_TRANSLATE_NOOP("core", "M_sat over g S and the amount."));
    spec.mainResult = QStringLiteral("slope");
    spec.suits = [](const Inputs &inputs) { return !isTemperatureSweep(inputs) && curvesOf(inputs, {}, nullptr).ok(); };
    spec.estimate = estimate;
    spec.check = [](const Inputs &inputs, const Parameters &complete) -> Result<Done> {
        if (const auto curves = curvesOf(inputs, complete, nullptr); !curves)
            return curves.failure();
        return Done{};
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
