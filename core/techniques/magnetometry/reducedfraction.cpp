// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/curieweissfit.h"
#include "techniques/magnetometry/magnetisation.h"

#include "analysis/declaring.h"
#include "analysis/thermalrun.h"
#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

constexpr const char *states[] = {"glass", "crystal"};
constexpr const char *ownKeys[] = {"mass", "mass_error", "matrix_mass"}; // one for the glass and one for the crystal

QString ownKey(const char *key, const char *state)
{
    return QString::fromLatin1(key) + u'_' + QLatin1StringView(state);
}

Inputs inputsOf(const Inputs &pair, const char *state)
{
    Inputs single;
    for (const DatasetPtr &dataset : pair.all(QString::fromLatin1(state)))
        single.add(QStringLiteral("data"), dataset);
    for (const DatasetPtr &dataset : pair.all(QStringLiteral("holder")))
        single.add(QStringLiteral("holder"), dataset);
    return single;
}

// The parameters of one of the two as magnetometry.susceptibility knows them: what is shared, and its own mass.
Parameters parametersOf(const Inputs &pair, const Parameters &given, const char *state)
{
    Parameters single;
    for (const auto &[key, value] : given.all())
        single.set(key, value);
    for (const char *key : ownKeys)
        if (const ParameterValue *own = given.find(ownKey(key, state)))
            single.set(QString::fromLatin1(key), *own);
    const Parameters proposed = estimatedSusceptibility(inputsOf(pair, state), single);
    for (const auto &[key, value] : proposed.all())
        if (!single.isSet(key))
            single.set(key, value);
    // What evaporated in the melt was no metal: a gram of glass holds more of it.
    const double lost = given.number(QStringLiteral("mass_loss"));
    if (QLatin1StringView(state) == QLatin1StringView("glass") && single.isSet(QStringLiteral("molar_mass")) && lost > 0)
        single.set(QStringLiteral("molar_mass"), single.number(QStringLiteral("molar_mass")) * (1 - lost / 100));
    return single;
}

// chi T of one sample at the temperature: the height of a straight line through the rows around it, or between neighbours.
struct Value
{
    double product = absent, noise = absent; // cm3 K/mol
    std::size_t rows = 0;
};
std::optional<Value> productAt(const SusceptibilityCurve &curve, double T, double halfWidth)
{
    if (!chiAt(curve, T))
        return std::nullopt; // outside: never extrapolated
    std::vector<double> t, y, s;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (std::abs(curve.T[i] - T) <= halfWidth) {
            t.push_back(curve.T[i]);
            y.push_back(curve.chi[i] * curve.T[i]);
            s.push_back(curve.sigma[i] * curve.T[i]);
        }
    }
    const std::size_t n = t.size();
    double mean = 0, spread = 0;
    for (const double each : t)
        mean += each / static_cast<double>(n);
    for (const double each : t)
        spread += (each - mean) * (each - mean);
    if (n < 3 || !(spread > 1e-3)) {
        const ChiAt at = *chiAt(curve, T);
        return Value{at.chi * at.T, at.sigma * at.T, at.fromT == at.toT ? 1u : 2u};
    }
    Value value{0, 0, n};
    for (std::size_t i = 0; i < n; ++i) {
        const double weight = 1 / static_cast<double>(n) + (T - mean) * (t[i] - mean) / spread;
        value.product += weight * y[i];
        value.noise += weight * weight * s[i] * s[i];
    }
    value.noise = std::sqrt(value.noise);
    return value;
}

// What a thermogravimetric run has lost when it first comes to a temperature, in percent of its mass at the start: means over some rows, which
// no single one decides. nullopt where the run does not say.
std::optional<double> lostUpTo(const Inputs &inputs, double celsius)
{
    constexpr std::size_t rows = 5;
    const Dataset *data = inputs.dataset(QStringLiteral("thermogram"));
    const Column *mass = data ? data->column(role::mass) : nullptr;
    if (!mass || !std::isfinite(celsius))
        return std::nullopt;
    const Result<ThermalRun> run = thermalRun(*data, role::mass, mass->unit, {});
    if (!run || run->size() < 4 * rows)
        return std::nullopt;
    const auto row = firstPassage(run->temperature, celsius, true);
    if (!row || *row < rows || *row + rows >= static_cast<double>(run->size()))
        return std::nullopt;
    const auto meanAbout = [&](std::size_t from) { return median({run->signal.begin() + static_cast<std::ptrdiff_t>(from), run->signal.begin() + static_cast<std::ptrdiff_t>(from + rows)}); };
    // A signal that begins near nothing is a change of mass: of what the file states, or of 100 %.
    double start = meanAbout(0), offset = 0;
    const auto stated = data->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    const double whole = mass->unit.sameDimension(Unit::of("mg")) ? (stated ? converted(stated->value, Unit::of("mg"), mass->unit) : absent) : converted(100, Unit::of("%"), mass->unit);
    if (std::isfinite(whole) && std::abs(start) < 0.05 * whole)
        offset = whole;
    start += offset;
    if (!(start > 0))
        return std::nullopt;
    return 100 * (1 - (meanAbout(static_cast<std::size_t>(*row) - rows / 2) + offset) / start);
}

void addThermogram(Outcome &outcome, const Inputs &inputs, const Parameters &parameters)
{
    const Dataset *data = inputs.dataset(QStringLiteral("thermogram"));
    if (!data)
        return;
    const double melted = parameters.number(QStringLiteral("melted_at")), taken = parameters.number(QStringLiteral("mass_loss"));
    const Place place{{}, 0, QStringLiteral("melted_at")};
    if (!std::isfinite(melted)) {
        QStringList losses;
        for (double at = 100; at <= 400; at += 50)
            if (const auto lost = lostUpTo(inputs, at))
                losses += QStringLiteral("%1 % at %2 °C").arg(shortNumberText(std::round(100 * *lost) / 100), shortNumberText(at));
        outcome.issues.push_back(note("mass-loss-proposal", text(QT_TRANSLATE_NOOP("core", "\"%1\" is a thermogram of the same compound (lost: %2), but the temperature that the glass was melted at is not known. Set melted_at, or mass_loss."),
                                                                    data->label, losses.join(QStringLiteral(", "))),
                                         place));
        return;
    }
    const auto lost = lostUpTo(inputs, melted);
    if (!lost)
        outcome.issues.push_back(warning("temperature-outside", text(QT_TRANSLATE_NOOP("core", "The thermogram \"%1\" says nothing about %2 °C: no loss of mass is taken from it."), data->label, melted), place));
    else
        outcome.issues.push_back(note("mass-loss-source",
                                      text(QT_TRANSLATE_NOOP("core", "The thermogram \"%1\" has lost %2 % when it comes to %3 °C; a loss of %4 % was taken into account."), data->label, std::round(1000 * *lost) / 1000, melted, taken),
                                      place));
}

struct Pair
{
    SusceptibilityCurve curve[2]; // glass, crystal
    Value at[2];
    CurieWeissFit fit[2];
};

ResultValue summed(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, bool noiseKnown)
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
    ResultValue result;
    result.key = QString::fromLatin1(key);
    double sum = 0;
    for (const UncertaintyPart &part : parts)
        sum += part.value * part.value;
    result.quantity = {value, noiseKnown ? std::sqrt(sum) : absent, Unit::of(unit)};
    result.parts = std::move(parts);
    if (!noiseKnown)
        result.withoutUncertainty = text(
            QT_TRANSLATE_NOOP("core", "The file gives no uncertainty of the moment, and there are too few points to take it from their scatter."));
    return result;
}

// 1 - X_g / X_c and what its uncertainty is made of. Field readings are those of one magnet after one history, the calibration
// is that of one magnetometer: both cancel as far as they are common; shape and place of two samples do not.
std::vector<UncertaintyPart> fractionParts(const Pair &pair, double Xg, double Xc, double noiseG, double noiseC, double T)
{
    const double ratio = Xg / Xc;
    const auto both = [&](double relativeG, double relativeC) { return 100 * std::abs(ratio) * std::hypot(relativeG, relativeC); };
    const SusceptibilityCurve &g = pair.curve[0], &c = pair.curve[1];
    const Text mass = text(QT_TRANSLATE_NOOP("core", "sample mass")), matrix = text(QT_TRANSLATE_NOOP("core", "matrix mass"));
    std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "noise of the moments")), both(noiseG / Xg, noiseC / Xc)},
                                       {text(QT_TRANSLATE_NOOP("core", "shape and place of the samples (estimate)")),
                                        both(g.relativeAccuracy, c.relativeAccuracy)},
                                       {mass, both(g.relativeMass, c.relativeMass)},
                                       {matrix, both(g.matrixError * T / Xg, c.matrixError * T / Xc)}};
    // The same correction is wrong in both by the same amount; what the glass changes of it is below a tenth.
    const double shift = c.diamagneticError * T / std::abs(Xc);
    const double own = c.molar ? 0.1 / std::sqrt(3.0) * std::abs(c.diamagnetic) / c.metals * T / std::abs(Xc) : 0;
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "diamagnetic correction")), 100 * std::hypot(shift * (1 - ratio), own)});
    return parts;
}

bool falls(const SusceptibilityCurve &curve, const Dataset &data)
{
    // Measured on cooling or on warming? By the order of the rows.
    const Column *T = data.column(role::temperature);
    if (!T || curve.T.empty())
        return false;
    const auto &values = *T->values;
    double first = absent, last = absent;
    for (const double t : values) {
        if (!std::isfinite(t))
            continue;
        if (!std::isfinite(first))
            first = t;
        last = t;
    }
    return last < first;
}

double meanField(const SusceptibilityCurve &curve)
{
    double sum = 0;
    for (const double H : curve.H)
        sum += H;
    return sum / static_cast<double>(curve.size());
}

void addPreconditions(Outcome &outcome, const Inputs &inputs, const Parameters &parameters, const Pair &pair, double fraction)
{
    const SusceptibilityCurve &g = pair.curve[0], &c = pair.curve[1];
    const auto molarMass = [&](const char *state) { return inputs.dataset(QString::fromLatin1(state))->metadata.quantity(QStringLiteral("molar_mass"), Unit::of("g/mol")); };
    constexpr double sameCompound = 1e-3; // of a molar mass: rounding, not another metal
    if (const auto ofGlass = molarMass(states[0]), ofCrystal = molarMass(states[1]);
        ofGlass && ofCrystal && std::abs(ofGlass->value / ofCrystal->value - 1) > sameCompound)
        outcome.issues.push_back(warning("compounds-differ",
                                         text(QT_TRANSLATE_NOOP("core", "The files state molar masses of %1 g/mol (glass) and %2 g/mol (crystal): these are not the same compound, and the fraction means nothing then."),
                                              ofGlass->value, ofCrystal->value),
                                         {{}, 0, QStringLiteral("molar_mass")}));
    if (g.momentColumn == c.momentColumn)
        outcome.issues.push_back(note("same-column", text(QT_TRANSLATE_NOOP("core", "Both moments come from the column «%1»."), g.momentColumn),
                                      {{}, 0, QStringLiteral("moment_column")}));
    else
        outcome.issues.push_back(
            warning("columns-differ",
                    text(QT_TRANSLATE_NOOP(
                             "core",
                             "The moments come from different columns (glass: %1, crystal: %2): such columns differ by 1 to 3 %, and so does the "
                             "fraction. Choose one with moment_column."),
                         g.momentColumn, c.momentColumn),
                    {{}, 0, QStringLiteral("moment_column")}));
    const double Hg = meanField(g), Hc = meanField(c);
    if (std::abs(Hg - Hc) > std::max(5.0, 0.01 * std::abs(Hc)))
        outcome.issues.push_back(warning(
            "fields-differ",
            text(QT_TRANSLATE_NOOP(
                     "core", "The fields differ: glass %1 Oe, crystal %2 Oe. Saturation, impurities and the remanence of the magnet do not cancel."),
                 Hg, Hc),
            {{}, 0, QStringLiteral("field")}));
    const bool coolingG = falls(g, *inputs.dataset(QStringLiteral("glass"))), coolingC = falls(c, *inputs.dataset(QStringLiteral("crystal")));
    if (coolingG != coolingC)
        outcome.issues.push_back(
            warning("history-differs",
                    text(QT_TRANSLATE_NOOP(
                        "core", "One was measured on cooling, the other on warming: the history of field and temperature is not the same."))));
    else
        outcome.issues.push_back(note(
            "same-history",
            text(coolingG
                     ? QT_TRANSLATE_NOOP(
                         "core",
                         "Both were measured on cooling, at %1 and %2 Oe. The history of the magnet before is not in the files: 30 Oe of remanence "
                         "after 7 T are 6 % of χ at 500 Oe.")
                     : QT_TRANSLATE_NOOP(
                         "core",
                         "Both were measured on warming, at %1 and %2 Oe. The history of the magnet before is not in the files: 30 Oe of remanence "
                         "after 7 T are 6 % of χ at 500 Oe."),
                 std::round(Hg * 10) / 10, std::round(Hc * 10) / 10)));
    for (const char *state : states)
        checkLinearity(outcome, inputs, parameters, state);
    if (c.molar && c.diamagnetic == 0) {
        const double X = pair.at[1].product, shift = 0.5e-6 * c.molarMass / c.metals * parameters.number(QStringLiteral("temperature"));
        outcome.issues.push_back(
            warning("diamagnetism-absent",
                    text(QT_TRANSLATE_NOOP(
                             "core",
                             "No diamagnetism of the sample was subtracted: by the rule -0.5e-6 M that makes the fraction %1 points too large. Set "
                             "chi_diamagnetic (species, formula, number or «rule»)."),
                         std::round(fraction * shift / (X + shift) * 100) / 100),
                    {{}, 0, QStringLiteral("chi_diamagnetic")}));
    }
    const double lost = parameters.number(QStringLiteral("mass_loss"));
    addThermogram(outcome, inputs, parameters);
    if (!(lost > 0) && !inputs.dataset(QStringLiteral("thermogram")))
        outcome.issues.push_back(note(
            "mass-loss-unknown",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "No loss of mass on melting was taken into account; each percent (from thermogravimetry of the same sample) adds %1 points."),
                 std::round((1 - fraction / 100) * 100) / 100),
            {{}, 0, QStringLiteral("mass_loss")}));
    if (fraction < 0)
        outcome.issues.push_back(
            warning("fraction-negative",
                    text(QT_TRANSLATE_NOOP(
                        "core",
                        "The glass shows more moment than the crystal: there is no reduced metal in this picture, but the two in the wrong order, a wrong mass, another "
                        "ligand field or a ferromagnetic impurity."))));
    outcome.issues.push_back(note(
        "fraction-assumptions",
        text(QT_TRANSLATE_NOOP(
            "core",
            "Reduced metal is taken as diamagnetic. For Fe(II) and Co(II) the orbital part of the moment depends on the ligand field: a change of "
            "coordination alone moves χT by several percent."))));
}

void addCurves(Outcome &outcome, const Pair &pair)
{
    const Unit K = Unit::of("K");
    for (std::size_t k = 0; k < 2; ++k) {
        Curve curve = susceptibilityCurves(pair.curve[k]).front();
        curve.key = QStringLiteral("chi_T_") + QLatin1StringView(states[k]);
        curve.label = k == 0 ? text(QT_TRANSLATE_NOOP("core", "Glass")) : text(QT_TRANSLATE_NOOP("core", "Crystal"));
        outcome.curves.push_back(std::move(curve));
    }
    // The fraction at every temperature of the glass that the crystal covers: constant where the picture holds.
    std::vector<double> T, f, s;
    for (std::size_t i = 0; i < pair.curve[0].size(); ++i) {
        const std::optional<ChiAt> crystal = chiAt(pair.curve[1], pair.curve[0].T[i]);
        if (!crystal || crystal->chi == 0)
            continue;
        const double ratio = pair.curve[0].chi[i] / crystal->chi;
        T.push_back(pair.curve[0].T[i]);
        f.push_back(100 * (1 - ratio));
        s.push_back(100 * std::abs(ratio) * std::hypot(pair.curve[0].sigma[i] / pair.curve[0].chi[i], crystal->sigma / crystal->chi));
    }
    if (!T.empty())
        outcome.curves.push_back({.key = QStringLiteral("fraction"),
                                  .label = text(QT_TRANSLATE_NOOP("core", "Reduced fraction")),
                                  .use = CurveUse::Points,
                                  .panel = QStringLiteral("fraction"),
                                  .xName = QStringLiteral("T"),
                                  .yName = QStringLiteral("fraction"),
                                  .xUnit = K,
                                  .yUnit = Unit::of("%"),
                                  .x = shared(std::move(T)),
                                  .y = shared(std::move(f)),
                                  .base = nullptr,
                                  .uncertainty = shared(std::move(s))});
}

void addCurieConstants(Outcome &outcome, Pair &pair, const Interval &window)
{
    for (std::size_t k = 0; k < 2; ++k) {
        const CurveRows rows = rowsWithin(pair.curve[k], window);
        if (rows.T.size() < 5)
            return outcome.issues.push_back(
                note("no-curie-constants",
                     text(QT_TRANSLATE_NOOP("core", "Fewer than 5 points of the %1 lie between %2 and %3 K: no Curie constants are compared."),
                          states[k], window.low, window.high),
                     {{}, 0, QStringLiteral("window")}));
        pair.fit[k] = fittedCurieWeiss(rows.T, rows.chi, {});
        if (!pair.fit[k].known() || !(pair.fit[k].C > 0) || std::abs(pair.fit[k].theta) > 3 * window.high)
            return outcome.issues.push_back(note(
                "no-curie-constants",
                text(QT_TRANSLATE_NOOP("core", "The %1 does not follow the Curie-Weiss law between %2 and %3 K: no Curie constants are compared."),
                     states[k], window.low, window.high),
                {{}, 0, QStringLiteral("window")}));
    }
    const CurieWeissFit &g = pair.fit[0], &c = pair.fit[1];
    const double middle = (window.low + window.high) / 2;
    // A constant d beside C/(T - theta) bends 1/chi: the slope of its line gives C + 2 d (T - theta), twice what d does to
    // chi T at one temperature.
    const double lever = 2 * (middle - c.theta);
    outcome.results.push_back(summed("fraction_curie", "%", 100 * (1 - g.C / c.C), fractionParts(pair, g.C, c.C, g.sigmaC, c.sigmaC, lever),
                                     std::isfinite(g.sigmaC + c.sigmaC)));
    for (std::size_t k = 0; k < 2; ++k) {
        const CurieWeissFit &fit = pair.fit[k];
        outcome.results.push_back(summed(k == 0 ? "theta_glass" : "theta_crystal", "K", fit.theta,
                                         {{text(QT_TRANSLATE_NOOP("core", "fit")), fit.sigmaTheta}}, std::isfinite(fit.sigmaTheta)));
    }
    const double change = g.theta - c.theta;
    outcome.issues.push_back(note("theta-change",
                                  text(QT_TRANSLATE_NOOP("core",
                                                         "θ is %1 K in the glass and %2 K in the crystal; that difference alone is worth %3 points "
                                                         "of the fraction at one temperature. The ratio "
                                                         "of the Curie constants is free of it."),
                                       std::round(g.theta * 100) / 100, std::round(c.theta * 100) / 100, std::round(-change / 300 * 1e4) / 100)));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    Outcome outcome;
    outcome.parameters = parameters;
    Pair pair;
    for (std::size_t k = 0; k < 2; ++k) {
        const Result<SusceptibilityCurve> curve = susceptibilityCurve(inputsOf(inputs, states[k]), parametersOf(inputs, parameters, states[k]));
        const auto named = [&](const Text &message) { return text("%1: %2", k == 0 ? "Glass" : "Crystal", message.english()); };
        if (!curve)
            return Failure{curve.failure().code, named(curve.failure().message), curve.failure().place};
        pair.curve[k] = *curve;
        for (const Issue &issue : curve->issues)
            if (k == 0 || !issue.code.startsWith(u"diamagnetism"))
                outcome.issues.push_back(
                    {issue.severity, issue.code, issue.code.startsWith(u"diamagnetism") ? issue.message : named(issue.message), issue.place});
    }
    const double T = parameters.number(QStringLiteral("temperature")), halfWidth = parameters.number(QStringLiteral("temperature_half_width"));
    for (std::size_t k = 0; k < 2; ++k) {
        const std::optional<Value> value = productAt(pair.curve[k], T, halfWidth);
        if (!value)
            return failure("temperature-outside",
                           text(QT_TRANSLATE_NOOP("core", "%1 K lies outside the %2 to %3 K of the %4: nothing is extrapolated."), T,
                                pair.curve[k].T.front(), pair.curve[k].T.back(), states[k]),
                           {{}, 0, QStringLiteral("temperature")});
        pair.at[k] = *value;
    }
    const double Xg = pair.at[0].product, Xc = pair.at[1].product;
    if (!(Xc > 0))
        return failure("crystal-diamagnetic",
                       text(QT_TRANSLATE_NOOP("core", "χT of the crystal is %1 at %2 K: a fraction needs a paramagnetic crystal."), Xc, T));
    const bool known = std::isfinite(pair.at[0].noise + pair.at[1].noise);
    const double fraction = 100 * (1 - Xg / Xc);
    outcome.results.push_back(summed("fraction", "%", fraction, fractionParts(pair, Xg, Xc, pair.at[0].noise, pair.at[1].noise, T), known));
    for (std::size_t k = 0; k < 2; ++k) {
        std::vector<UncertaintyPart> parts{{pair.curve[k].sigmaFromScatter ? text(QT_TRANSLATE_NOOP("core", "scatter of neighbouring moments"))
                                                                           : text(QT_TRANSLATE_NOOP("core", "moment")),
                                            pair.at[k].noise}};
        for (UncertaintyPart &part : sharedParts(pair.curve[k], pair.at[k].product / T, T))
            parts.push_back(std::move(part));
        const char *key = k == 0 ? "chi_T_glass" : "chi_T_crystal";
        outcome.results.push_back(summed(key, "cm3 K/mol", pair.at[k].product, std::move(parts), known));
    }
    outcome.issues.push_back(note(
        "rows-used",
        text(QT_TRANSLATE_NOOP("core", "χT at %1 K rests on %2 row(s) of the glass and %3 of the crystal, by a straight line where there are three."),
             T, pair.at[0].rows, pair.at[1].rows),
        {{}, 0, QStringLiteral("temperature_half_width")}));
    if (const auto window = parameters.interval(QStringLiteral("window")))
        addCurieConstants(outcome, pair, *window);
    addPreconditions(outcome, inputs, parameters, pair, fraction);
    addCurves(outcome, pair);
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result;
    if (!inputs.dataset(QStringLiteral("glass")) || !inputs.dataset(QStringLiteral("crystal")))
        return result;
    // One column for both: where each by itself would choose another one, the first that both have.
    const QString word = given.words(QStringLiteral("moment_column"));
    Parameters shared = given;
    result.set(QStringLiteral("moment_column"), QStringLiteral("auto"));
    if (word.isEmpty() || word == u"auto") {
        const auto named = [&](const char *state, const QString &column) {
            const Result<Moment> found = moment(inputs.dataset(QString::fromLatin1(state))->columns, column);
            return found ? found->name : QString();
        };
        if (named("glass", QStringLiteral("auto")) != named("crystal", QStringLiteral("auto"))) {
            for (const char *column : {"free", "fixed", "vsm", "long"}) {
                const QString common = QString::fromLatin1(column);
                if (!named("glass", common).isEmpty() && named("glass", common) == named("crystal", common)) {
                    result.set(QStringLiteral("moment_column"), common);
                    shared.set(QStringLiteral("moment_column"), common);
                    break;
                }
            }
        }
    }
    double from = 150, to = 300;
    std::optional<double> fields[2], molarMasses[2];
    for (std::size_t k = 0; k < 2; ++k) {
        Parameters own = shared;
        for (const char *key : ownKeys)
            if (const ParameterValue *value = given.find(ownKey(key, states[k])))
                own.set(QString::fromLatin1(key), *value);
        const Parameters proposed = estimatedSusceptibility(inputsOf(inputs, states[k]), own);
        for (const char *key : {"mass", "mass_error"})
            if (const ParameterValue *value = proposed.find(QString::fromLatin1(key)))
                result.set(ownKey(key, states[k]), *value);
        if (proposed.isSet(QStringLiteral("field")))
            fields[k] = proposed.number(QStringLiteral("field"));
        if (proposed.isSet(QStringLiteral("molar_mass")))
            molarMasses[k] = proposed.number(QStringLiteral("molar_mass"));
        if (const Values T = inputs.values(role::temperature, Unit::of("K"), QString::fromLatin1(states[k]))) {
            const auto [low, high] = extent(*T);
            from = std::max(from, low);
            to = std::min(to, high);
        }
    }
    if (fields[0] && fields[1] && std::abs(*fields[0] - *fields[1]) <= std::max(2.5, 0.005 * std::abs(*fields[1])))
        result.set(QStringLiteral("field"), *fields[1]);
    if (molarMasses[1] || molarMasses[0])
        result.set(QStringLiteral("molar_mass"), molarMasses[1] ? *molarMasses[1] : *molarMasses[0]);
    result.set(QStringLiteral("mass_loss"), std::clamp(lostUpTo(inputs, given.number(QStringLiteral("melted_at"))).value_or(0), 0.0, 90.0));
    result.set(QStringLiteral("temperature"), to < 300 && 300 - to > 0.5 && to > 1 ? to : 300.0);
    if (to - from > 20)
        result.set(QStringLiteral("window"), Interval{from, std::max(to, 300.5 - to < 1 ? 300.5 : to)});
    return result;
}

Result<Done> check(const Inputs &inputs, const Parameters &complete)
{
    for (const char *state : states) {
        const auto named = [&](const Failure &why) {
            return Failure{why.code,
                           text("%1: %2", QLatin1StringView(state) == QLatin1StringView("glass") ? "Glass" : "Crystal", why.message.english()),
                           why.place};
        };
        if (const Result<Done> good = checkedSusceptibility(inputsOf(inputs, state), parametersOf(inputs, complete, state)); !good)
            return named(good.failure());
    }
    if (!(complete.number(QStringLiteral("molar_mass")) > 0))
        return failure("molar-mass-missing",
                       text(QT_TRANSLATE_NOOP("core", "A fraction of the metal needs the molar mass; neither file gives one. Set molar_mass.")),
                       {{}, 0, QStringLiteral("molar_mass")});
    if (!(complete.number(QStringLiteral("temperature")) > 0))
        return failure("temperature-missing", text(QT_TRANSLATE_NOOP("core", "Name a temperature above 0 K.")),
                       {{}, 0, QStringLiteral("temperature")});
    return Done{};
}

} // namespace

AnalysisSpec reducedFractionAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.reduced-fraction");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Reduced metal from glass and crystal"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "Share of the metal that lost its moment on melting, M(0) = 1 - χT(glass)/χT(crystal) at one "
                                             "temperature, both per mole of metal with the same corrections; the reduced metal is taken as "
                                             "diamagnetic. The ratio of the Curie constants of both is given beside it. A loss of mass w on melting "
                                             "raises the metal per gram of glass: its molar mass is M (1 - w)."));
    const std::vector<ColumnNeed> needs = columnNeeds({role::temperature, role::field, role::moment});
    const auto input = [&](const char *key, const char *label, bool optional) {
        spec.inputs.push_back({.key = QString::fromLatin1(key), .label = text(label), .columns = needs, .optional = optional});
    };
    input("glass", QT_TRANSLATE_NOOP("core", "Glass"), false);
    input("crystal", QT_TRANSLATE_NOOP("core", "Crystal"), false);
    input("holder", QT_TRANSLATE_NOOP("core", "Blank holder"), true);
    input("glass_loop", QT_TRANSLATE_NOOP("core", "Glass, moment against field"), true);
    input("crystal_loop", QT_TRANSLATE_NOOP("core", "Crystal, moment against field"), true);
    spec.inputs.push_back({.key = QStringLiteral("thermogram"),
                           .label = text(QT_TRANSLATE_NOOP("core", "Thermogram of the crystal")),
                           .columns = columnNeeds({role::temperature, role::mass}),
                           .optional = true});

    ParameterSpec halfWidth = numberParameter("temperature_half_width", QT_TRANSLATE_NOOP("core", "Half width around it"), "K", 5.0);
    halfWidth.lowest = 0;
    ParameterSpec massLoss = numberParameter("mass_loss", QT_TRANSLATE_NOOP("core", "Loss of mass on melting"), "%")
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "From thermogravimetry of the same sample; what is lost holds no metal. Proposed: what the thermogram has lost at the temperature of the melt, else nothing.")));
    ParameterSpec melted = numberParameter("melted_at", QT_TRANSLATE_NOOP("core", "Temperature of the melt"), "degC")
                               .thatMayBeUnset()
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "The highest temperature the glass was made at. With a thermogram of the crystal, the mass that is lost up to there is proposed as the loss on melting.")));
    massLoss.lowest = 0;
    massLoss.highest = 90;
    spec.parameters = {
        numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K").withHandle(HandleKind::Line), halfWidth, massLoss, melted,
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window of the Curie constants"), "K").thatMayBeUnset().withHandle(HandleKind::Band)};
    for (const ParameterSpec &parameter : susceptibilityParameters()) {
        const bool own = std::ranges::any_of(ownKeys, [&](const char *key) { return parameter.key == QLatin1StringView(key); });
        if (!own) {
            spec.parameters.push_back(parameter);
            if (parameter.key == u"moment_column")
                spec.parameters.back().initial = {}; // proposed: one that both have
            continue;
        }
        for (const char *state : states) {
            ParameterSpec each = parameter;
            each.key = ownKey(parameter.key.toLatin1().constData(), state);
            each.label = text(QLatin1StringView(state) == QLatin1StringView("glass") ? QT_TRANSLATE_NOOP("core", "%1, glass")
                                                                                     : QT_TRANSLATE_NOOP("core", "%1, crystal"),
                              parameter.label.english());
            spec.parameters.push_back(std::move(each));
        }
    }
    spec.outputs = {outputSpec("fraction", "M(0)", QT_TRANSLATE_NOOP("core", "Reduced fraction"), "%",
                               QT_TRANSLATE_NOOP("core", "1 - χT(glass)/χT(crystal) at the named temperature, per mole of metal.")),
                    outputSpec("chi_T_glass", "<i>χT</i><sub>glass</sub>", QT_TRANSLATE_NOOP("core", "χT of the glass"), "cm3 K/mol",
                               QT_TRANSLATE_NOOP("core", "Per mole of metal at the named temperature.")),
                    outputSpec("chi_T_crystal", "<i>χT</i><sub>crystal</sub>", QT_TRANSLATE_NOOP("core", "χT of the crystal"), "cm3 K/mol",
                               QT_TRANSLATE_NOOP("core", "Per mole of metal at the named temperature.")),
                    outputSpec("fraction_curie", "M(0)<sub><i>C</i></sub>", QT_TRANSLATE_NOOP("core", "Reduced fraction from the Curie constants"),
                               "%", QT_TRANSLATE_NOOP("core", "1 - C(glass)/C(crystal), free of a change of the Weiss temperature.")),
                    outputSpec("theta_glass", "<i>θ</i><sub>glass</sub>", QT_TRANSLATE_NOOP("core", "Weiss temperature of the glass"), "K",
                               QT_TRANSLATE_NOOP("core", "Over the window of the Curie constants.")),
                    outputSpec("theta_crystal", "<i>θ</i><sub>crystal</sub>", QT_TRANSLATE_NOOP("core", "Weiss temperature of the crystal"), "K",
                               QT_TRANSLATE_NOOP("core", "Over the window of the Curie constants."))};
    spec.mainResult = QStringLiteral("fraction");
    spec.suits = [](const Inputs &inputs) {
        return isTemperatureSweep(inputsOf(inputs, "glass")) && isTemperatureSweep(inputsOf(inputs, "crystal"));
    };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
