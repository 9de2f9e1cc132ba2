// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/fieldcurve.h"

#include "analysis/declaring.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

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

// What the shape of the curve says against taking the slope of the high fields for a susceptibility.
enum class SlopeIs {
    Susceptibility,
    Saturation, // what is left on the way to saturation
    Nothing     // no more than its error, beside a moment that is saturated
};

// At room temperature the slope beside a saturated part is still a susceptibility; where kT is not large against the moment's energy
// the high fields only show how saturation is approached. `largest` is the largest field.
SlopeIs slopeIs(const Isotherm &curve, const HighField &high, double largest)
{
    if (!(std::abs(high.saturated) > 3 * high.saturatedError))
        return SlopeIs::Susceptibility;
    if (std::abs(high.slope) < 3 * high.slopeError)
        return SlopeIs::Nothing;
    const double share = high.saturated / (high.saturated + high.slope * largest);
    return curve.T < 250 && high.slope > 0 && high.saturated > 0 && share > 0.1 ? SlopeIs::Saturation : SlopeIs::Susceptibility;
}

// Does the moment at low field exceed what the high fields promise? Above 250 K a paramagnet is a straight line.
void checkShape(FieldCurve &field, const HighField &high, double largest, SlopeIs kind)
{
    const double T = std::round(field.curve.T * 10) / 10, share = std::round(1000 * high.saturated / (high.slope * 500)) / 10;
    const auto tell = [&](Issue issue) { field.outcome.issues.push_back(std::move(issue)); };
    if (kind == SlopeIs::Nothing)
        return tell(warning("ferromagnetic",
                            text(QT_TRANSLATE_NOOP("core",
                                                   "At %1 K the moment saturates at %2 emu and has no slope of its own: a ferromagnet (or full saturation). "
                                                   "No susceptibility is given; M_s is what the curve tells."),
                                 T, high.saturated)));
    if (kind == SlopeIs::Saturation)
        return tell(warning(
            "slope-saturating",
            text(QT_TRANSLATE_NOOP("core",
                                   "At %1 K %2 % of the moment at the largest field is saturated: the slope of the high fields is what is left on the "
                                   "way to saturation. No susceptibility is given; that at low field is in a run against temperature."),
                 T, std::round(100 * high.saturated / (high.saturated + high.slope * largest))),
            {{}, 0, QStringLiteral("window")}));
    if (field.curve.T < 250)
        return;
    if (std::abs(high.saturated) > 3 * high.saturatedError && std::abs(share) > 1)
        tell(warning("ferromagnetic-impurity",
                     text(QT_TRANSLATE_NOOP("core",
                                            "At %1 K a part of %2 emu is saturated, %3 % of the linear moment at 500 Oe: a ferromagnetic "
                                            "impurity. Take χ from the slope."),
                          T, high.saturated, share)));
    else
        tell(note("linear", text(QT_TRANSLATE_NOOP("core", "At %1 K the saturated part of the moment is %2 % of the linear moment at 500 Oe."), T, share)));
}

void evaluate(FieldCurve field, const std::optional<Interval> &window)
{
    const Isotherm &curve = field.curve;
    const Parameters &parameters = field.parameters;
    const Sample &sample = field.sample;
    Collector &collector = field.collector;
    const Place windowPlace{{}, 0, QStringLiteral("window")};
    const Text fit = text(QT_TRANSLATE_NOOP("core", "fit")), mass = text(QT_TRANSLATE_NOOP("core", "sample mass")),
               accuracy = text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)")),
               choice = text(QT_TRANSLATE_NOOP("core", "choice of window"));
    const Text few = text(QT_TRANSLATE_NOOP("core", "Too few points to tell their scatter."));
    const double relative = parameters.number(QStringLiteral("moment_accuracy")) / 100;
    field.addCurve("m", text("%1 K", std::round(curve.T * 100) / 100), CurveUse::Points, "", "H", "Oe", "m", "emu", curve.H, curve.m);

    const auto [lowH, highH] = std::ranges::minmax(curve.H);
    const double largest = std::max(std::abs(lowH), std::abs(highH));
    const Shape shape = shapeOf(curve, window);
    double slope = absent, slopeError = absent, slopeChoice = 0, saturatedChoice = 0;
    const SlopeIs kind = shape.high ? slopeIs(curve, *shape.high, largest) : SlopeIs::Susceptibility;
    if (shape.high) {
        slope = shape.high->slope;
        slopeError = shape.high->slopeError;
        // A line that begins further out; what noise alone parts the two by is in the errors of the fit already.
        if (const std::optional<HighField> narrower = highField(curve, shape.from + 0.4 * (largest - shape.from))) {
            const auto beyond = [](double difference, double error) {
                return std::sqrt(std::max(0.0, difference * difference - 4 * error * error)) / 2 / std::sqrt(3.0);
            };
            slopeChoice = beyond(narrower->slope - slope, std::max(slopeError, narrower->slopeError));
            saturatedChoice = beyond(narrower->saturated - shape.high->saturated, std::max(shape.high->saturatedError, narrower->saturatedError));
        }
    } else if (shape.whole) {
        slope = shape.whole->slope;
        slopeError = shape.whole->slopeError;
    } else {
        field.outcome.issues.push_back(
            warning("window-empty",
                    text(QT_TRANSLATE_NOOP("core", "Fewer than 4 points at %1 K lie within the window of fields: no slope."),
                         std::round(curve.T * 100) / 100),
                    windowPlace));
    }
    if (std::isfinite(slope)) {
        const auto slopeParts = [&](double scale, double value) {
            return std::vector<UncertaintyPart>{{fit, slopeError * scale}, {choice, slopeChoice * scale}, {accuracy, std::abs(value) * relative}};
        };
        collector.add("slope", "emu/Oe", slope, slopeParts(1, slope), few);
        const double holder = parameters.number(QStringLiteral("holder"));
        const double own = slope - (std::isfinite(holder) ? holder : 0);
        if (sample.mass > 0 && kind == SlopeIs::Susceptibility) {
            const double chi = own / sample.mass;
            std::vector<UncertaintyPart> parts = slopeParts(1 / sample.mass, chi);
            parts.push_back({mass, std::abs(chi) * sample.massError / sample.mass});
            collector.add("chi_mass", "cm3/g", chi, parts, few);
            if (sample.molarMass > 0) {
                const double scale = sample.molarMass / sample.metals;
                for (UncertaintyPart &part : parts)
                    part.value *= scale;
                collector.add("chi", "cm3/mol", chi * scale, parts, few);
            }
            if (parameters.words(QStringLiteral("standard")) == u"palladium") {
                const double factor = palladiumSusceptibility * sample.mass / own;
                collector.add("calibration_factor", "1", factor,
                              {{fit, std::abs(factor / own) * slopeError}, {mass, std::abs(factor) * sample.massError / sample.mass}}, few);
                if (curve.T < 288 || curve.T > 308)
                    field.outcome.issues.push_back(
                        warning("palladium-temperature",
                                text(QT_TRANSLATE_NOOP("core", "The value of palladium, 5.25e-6 cm³/g, belongs to 298 K; this run is at %1 K."),
                                     std::round(curve.T * 10) / 10),
                                {{}, 0, QStringLiteral("standard")}));
                if (shape.high && std::abs(shape.high->saturated) > std::max(3 * shape.high->saturatedError, 0.01 * std::abs(slope) * largest))
                    field.outcome.issues.push_back(
                        warning("palladium-not-straight",
                                text(QT_TRANSLATE_NOOP("core",
                                                       "The moment of a palladium standard is proportional to the field; here a part of %1 emu is "
                                                       "saturated: this is no palladium, or it is contaminated."),
                                     shape.high->saturated),
                                {{}, 0, QStringLiteral("standard")}));
            }
        }
        const Text line = text(QT_TRANSLATE_NOOP("core", "High-field line"));
        const auto draw = [&](const char *key, double a, double b, const auto &at) {
            field.addCurve(key, line, CurveUse::Construction, "", "H", "Oe", "m", "emu", {a, b}, {at(a), at(b)});
        };
        if (shape.whole) {
            draw("high_field", lowH, highH, [&](double H) { return shape.whole->at(H); });
        } else {
            if (lowH < 0)
                draw("high_field_down", lowH, std::min(highH, 0.0), [&](double H) { return slope * H - shape.high->saturated; });
            if (highH > 0)
                draw("high_field_up", std::max(lowH, 0.0), highH, [&](double H) { return slope * H + shape.high->saturated; });
        }
    }
    if (shape.high) {
        const double saturated = shape.high->saturated;
        std::vector<UncertaintyPart> parts{{fit, shape.high->saturatedError}, {choice, saturatedChoice}, {accuracy, std::abs(saturated) * relative}};
        collector.add("M_s", "emu", saturated, parts, few);
        if (sample.mass > 0) {
            for (UncertaintyPart &part : parts)
                part.value /= sample.mass;
            parts.push_back({mass, std::abs(saturated) / sample.mass * sample.massError / sample.mass});
            collector.add("M_s_mass", "emu/g", saturated / sample.mass, parts, few);
        }
        checkShape(field, *shape.high, largest, kind);
    }
    addLoop(field, shape.high, shape.from);
    if (sample.mass > 0 && sample.molarMass > 0) {
        const auto top = static_cast<std::size_t>(std::ranges::max_element(curve.H, {}, [](double H) { return std::abs(H); }) - curve.H.begin());
        const double perFormula = std::abs(curve.m[top]) * sample.molarMass / sample.mass / bohrPerMole;
        collector.add("M_max", "mu_B", perFormula, {{accuracy, perFormula * relative}, {mass, perFormula * sample.massError / sample.mass}}, few);
    }
    addHondaOwen(field, shape.from);
    addModel(field);
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
        return failure("no-isotherm",
                       text(QT_TRANSLATE_NOOP("core",
                                              "The data hold no 5 rows at one temperature and different fields: this is no magnetisation curve.")));
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
        evaluate({curve, i, parameters, sample, outcome, {outcome, curve.T, curves->size() > 1}}, parameters.interval(QStringLiteral("window")));
    }
    if (curves->size() > 1)
        outcome.issues.push_back(note(
            "several-isotherms",
            countedText(QT_TRANSLATE_N_NOOP(
                            "core",
                            "The data hold %n magnetisation curves; each result carries its temperature. The parameter «temperature» chooses one."),
                        static_cast<int>(curves->size())),
            {{}, 0, QStringLiteral("temperature")}));
    if (!(sample.mass > 0))
        outcome.issues.push_back(warning("mass-missing",
                                         text(QT_TRANSLATE_NOOP("core", "The sample mass is not known: results per gram and per mole are left out.")),
                                         {{}, 0, QStringLiteral("mass")}));
    return outcome;
}

// A file may hold temperature sweeps as well: what counts is a curve whose field goes over a tenth of the greatest one, not the last
// few oersted that a held field is off by.
bool holdsLoop(const Inputs &inputs)
{
    const Result<std::vector<Isotherm>> curves = curvesOf(inputs, {}, nullptr);
    if (!curves)
        return false;
    double largest = 0;
    for (const Isotherm &curve : *curves)
        for (const double H : curve.H)
            largest = std::max(largest, std::abs(H));
    return std::ranges::any_of(*curves, [&](const Isotherm &curve) {
        const auto [low, high] = std::ranges::minmax(curve.H);
        return high - low > 0.1 * largest;
    });
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
    spec.version = 3;
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
        choiceParameter("loop", QT_TRANSLATE_NOOP("core", "Moment of the loop"),
                        {{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "less the high-field line where that is diamagnetic"))},
                         {QStringLiteral("corrected"), text(QT_TRANSLATE_NOOP("core", "less the high-field line"))},
                         {QStringLiteral("measured"), text(QT_TRANSLATE_NOOP("core", "as measured"))}},
                        "auto")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "What coercivity and remanence are taken from; the line is that of «window»."))));
    spec.parameters.push_back(standardParameter());
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
    spec.outputs = {outputSpec("slope", "d<i>m</i>/d<i>H</i>", QT_TRANSLATE_NOOP("core", "Slope at high field"), "emu/Oe",
                               QT_TRANSLATE_NOOP("core", "Mean of the lines through both signs of the field.")),
                    outputSpec("chi_mass", "<i>χ</i><sub>g</sub>", QT_TRANSLATE_NOOP("core", "Mass susceptibility"), "cm3/g",
                               QT_TRANSLATE_NOOP("core", "Slope less the holder, per gram; where the moment is not saturated.")),
                    outputSpec("chi", "<i>χ</i>", QT_TRANSLATE_NOOP("core", "Molar susceptibility"), "cm3/mol",
                               QT_TRANSLATE_NOOP("core", "The same per mole of metal, without a diamagnetic correction.")),
                    outputSpec("M_s", "<i>M</i><sub>s</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment"), "emu",
                               QT_TRANSLATE_NOOP("core", "Intercept of the high-field lines at zero field.")),
                    outputSpec("M_s_mass", "<i>σ</i><sub>s</sub>", QT_TRANSLATE_NOOP("core", "Saturation magnetisation"), "emu/g",
                               QT_TRANSLATE_NOOP("core", "The same per gram.")),
                    outputSpec("H_c", "<i>H</i><sub>c</sub>", QT_TRANSLATE_NOOP("core", "Coercivity"), "Oe",
                               QT_TRANSLATE_NOOP("core", "Half the distance of the fields at which the moment vanishes, where the loop is open.")),
                    outputSpec("M_r", "<i>M</i><sub>r</sub>", QT_TRANSLATE_NOOP("core", "Remanent moment"), "emu",
                               QT_TRANSLATE_NOOP("core", "Half the difference of the falling and the rising branch at zero field.")),
                    outputSpec("field_offset_up", "<i>H</i><sub>0</sub>↑", QT_TRANSLATE_NOOP("core", "Zero crossing, rising field"), "Oe",
                               QT_TRANSLATE_NOOP("core", "Reading at which the moment vanishes on the way up.")),
                    outputSpec("field_offset_down", "<i>H</i><sub>0</sub>↓", QT_TRANSLATE_NOOP("core", "Zero crossing, falling field"), "Oe",
                               QT_TRANSLATE_NOOP("core", "Reading at which the moment vanishes on the way down.")),
                    outputSpec("M_max", "<i>M</i>", QT_TRANSLATE_NOOP("core", "Magnetisation at the largest field"), "mu_B",
                               QT_TRANSLATE_NOOP("core", "Bohr magnetons per formula unit.")),
                    outputSpec("slope_honda_owen", "(d<i>m</i>/d<i>H</i>)<sub>∞</sub>", QT_TRANSLATE_NOOP("core", "Slope by Honda and Owen"),
                               "emu/Oe", QT_TRANSLATE_NOOP("core", "m/H extrapolated to 1/H = 0.")),
                    outputSpec("M_s_honda_owen", "<i>M</i><sub>s,HO</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment by Honda and Owen"), "emu",
                               QT_TRANSLATE_NOOP("core", "Slope of m/H against 1/H.")),
                    outputSpec("calibration_factor", "<i>f</i>", QT_TRANSLATE_NOOP("core", "Calibration factor"), "1",
                               QT_TRANSLATE_NOOP("core", "5.25e-6 cm³/g of palladium over the measured value.")),
                    outputSpec("M_sat_fit", "<i>M</i><sub>sat</sub>", QT_TRANSLATE_NOOP("core", "Saturated moment of the model"), "emu",
                               QT_TRANSLATE_NOOP("core", "Amplitude of the Brillouin or Langevin function.")),
                    outputSpec("slope_fit", "<i>χ</i><sub>lin</sub>", QT_TRANSLATE_NOOP("core", "Linear term of the model"), "emu/Oe",
                               QT_TRANSLATE_NOOP("core", "Beside the Brillouin or Langevin function.")),
                    outputSpec("mu_cluster", "<i>μ</i>", QT_TRANSLATE_NOOP("core", "Moment of a cluster"), "mu_B",
                               QT_TRANSLATE_NOOP("core", "Of the Langevin function.")),
                    outputSpec("spins_per_formula", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Spins per formula unit"), "1",
                               QT_TRANSLATE_NOOP("core", "M_sat over g S and the amount."))};
    spec.mainResult = QStringLiteral("slope");
    spec.suits = holdsLoop;
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
