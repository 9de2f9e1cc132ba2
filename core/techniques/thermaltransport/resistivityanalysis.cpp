// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/electrical.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "analysis/proposedwindow.h"
#include "analysis/residualcheck.h"
#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

// What is evaluated: a resistivity, or the resistance of a piece whose geometry nobody entered.
struct Kind
{
    const char *role, *unit, *key, *symbol;
    bool geometry; // length and cross section are in it
};
constexpr Kind resistivityKind{"resistivity", "Ohm m", "resistivity", "ρ", true}, resistanceKind{"resistance", "Ohm", "R", "R", false};

Place at(const char *parameter)
{
    return {{}, 0, QString::fromLatin1(parameter)};
}

double rounded(double value, double digits)
{
    return std::round(value * digits) / digits;
}

ResultValue withParts(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts)
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
    ResultValue result = measuredResult(QString::fromLatin1(key), value, Unit::of(unit), std::move(parts));
    if (result.parts.empty())
        result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The file gives no uncertainty, and the value rests on too few points to take it from their scatter."));
    return result;
}

void tellHow(Outcome &outcome, const Height &height, double T, const char *symbol)
{
    const QString name = QString::fromUtf8(symbol);
    if (height.how == Height::How::Between) {
        outcome.issues.push_back(note("interpolated", text(QT_TRANSLATE_NOOP("core", "%1(%2 K) is interpolated between %3 and %4 K."), name, T, rounded(height.low, 1e3), rounded(height.high, 1e3)), at("temperature")));
        if (height.high - height.low > std::max(10.0, 0.1 * T))
            outcome.issues.push_back(warning("wide-gap", text(QT_TRANSLATE_NOOP("core", "%1(%2 K) is interpolated across a gap of %3 K without valid rows."), name, T, rounded(height.high - height.low, 10)), at("temperature")));
    } else if (height.how == Height::How::Mean) {
        outcome.issues.push_back(note("mean", countedText(QT_TRANSLATE_N_NOOP("core", "%1(%2 K) is the mean of %n row(s) between %3 and %4 K."), static_cast<int>(height.points), name, T, rounded(height.low, 1e3), rounded(height.high, 1e3)), at("temperature")));
    } else if (height.how == Height::How::Line) {
        outcome.issues.push_back(note("line", countedText(QT_TRANSLATE_N_NOOP("core", "%1(%2 K) is the height of a straight line through %n row(s) between %3 and %4 K."), static_cast<int>(height.points), name, T, rounded(height.low, 1e3), rounded(height.high, 1e3)), at("temperature")));
    }
}

// (1/R) dR/dT by a straight line through the rows around the temperature.
void addCoefficient(Outcome &outcome, const std::vector<ElectricalRow> &rows, double T)
{
    const double half = std::max(10.0, 0.05 * T);
    std::vector<double> x, y;
    for (const ElectricalRow &row : rows) {
        if (std::abs(row.T - T) <= half) {
            x.push_back(row.T);
            y.push_back(row.value);
        }
    }
    const std::optional<StraightLine> line = x.size() >= 5 && x.back() - x.front() >= half / 2 && x.front() <= T && T <= x.back() ? straightLine(x, y) : std::nullopt;
    if (line && line->at(T) > 0)
        outcome.results.push_back(withParts("temperature_coefficient", "1/K", line->slope / line->at(T), {{text(QT_TRANSLATE_NOOP("core", "scatter about the line")), line->slopeError / line->at(T)}}));
}

void addLaw(Outcome &outcome, const std::vector<ElectricalRow> &rows, const Parameters &parameters, const Kind &kind, double geometry)
{
    const std::optional<Interval> window = parameters.interval(QStringLiteral("window"));
    if (!window)
        return;
    const Conduction law = conductionOver(rows, *window);
    const QString symbol = QString::fromUtf8(kind.symbol);
    if (law.law == Conduction::Law::None) {
        outcome.issues.push_back(
            note("no-law", text(QT_TRANSLATE_NOOP("core", "Between %1 and %2 K neither a power law nor an activation energy is given: fewer than 6 rows, too narrow a range, or no clear change of the resistance."), window->low, window->high), at("window")));
        return;
    }
    const ResidualCheck check = residualCheck(law.relative, QStringLiteral("window"));
    outcome.issues.insert(outcome.issues.end(), check.issues.begin(), check.issues.end());
    const bool metal = law.law == Conduction::Law::Metal;
    const auto value = [&](const Conduction &one) { return metal ? one.exponent : one.energy; };
    const double own = check.factor * (metal ? law.exponentError : law.energyError);
    // A law that holds gives the same over a part of the window.
    const double middle = std::sqrt(law.from * law.to);
    const Conduction lower = conductionOver(rows, {law.from, metal ? 0.5 * (law.from + law.to) : middle}), upper = conductionOver(rows, {metal ? 0.25 * (3 * law.from + law.to) : middle, law.to});
    std::vector<double> values{value(law)};
    for (const Conduction &part : {lower, upper})
        if (part.law == law.law && part.points >= 6)
            values.push_back(value(part));
    const auto [least, most] = std::ranges::minmax(values);
    const double choice = values.size() > 1 ? (most - least) / 2 / std::sqrt(3.0) : absent;
    std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "fit")), own}, {text(QT_TRANSLATE_NOOP("core", "choice of window")), choice}};
    if (values.size() > 1 && choice > 3 * (metal ? law.exponentError : law.energyError) && choice > 0.03 * std::abs(value(law)))
        outcome.issues.push_back(warning("law-bends",
                                         metal ? text(QT_TRANSLATE_NOOP("core", "Over parts of the window the exponent lies between %1 and %2: one power law does not hold over all of it."), rounded(least, 100), rounded(most, 100))
                                               : text(QT_TRANSLATE_NOOP("core", "Over parts of the window the activation energy lies between %1 and %2 eV: no single one holds, as with hopping of variable range."), rounded(least, 1e4), rounded(most, 1e4)),
                                         at("window")));
    const double error = std::hypot(own, std::isfinite(choice) ? choice : 0);
    if (metal) {
        if (!(error < 0.5)) {
            outcome.issues.push_back(note("exponent-open", text(QT_TRANSLATE_NOOP("core", "The window does not determine the exponent of %1 = %1₀ + A T^n (%2 ± %3): it is left out."), symbol, rounded(law.exponent, 100), rounded(error, 100)), at("window")));
            return;
        }
        outcome.results.push_back(withParts("resistivity_exponent", "1", law.exponent, std::move(parts)));
        if (law.residualError < 0.5 * law.residual)
            outcome.results.push_back(withParts(kind.geometry ? "rho_0" : "R_0", kind.unit, law.residual,
                                                {{text(QT_TRANSLATE_NOOP("core", "fit")), check.factor * law.residualError}, {text(QT_TRANSLATE_NOOP("core", "length and cross section")), law.residual * geometry}}));
    } else {
        outcome.results.push_back(withParts("E_a", "eV", law.energy, std::move(parts)));
    }
    constexpr int points = 60;
    std::vector<double> x, y;
    for (int i = 0; i < points; ++i) {
        const double t = law.from * std::pow(law.to / law.from, static_cast<double>(i) / (points - 1));
        x.push_back(t);
        y.push_back(law.at(t));
    }
    const Text label = metal ? text(QT_TRANSLATE_NOOP("core", "%1 = %1<sub>0</sub> + <i>A</i> <i>T</i><sup>%2</sup>"), QStringLiteral("<i>%1</i>").arg(symbol), rounded(law.exponent, 100))
                             : text(QT_TRANSLATE_NOOP("core", "activated, %1 meV"), rounded(law.energy * 1000, 10));
    outcome.curves.push_back(panelCurve(QStringLiteral("law"), label, CurveUse::Fit, "", "T", Unit::of("K"), kind.key, Unit::of(kind.unit), std::move(x), std::move(y)));
}

void addPoints(Outcome &outcome, const char *key, Text label, const char *panel, const char *yName, const char *unit, const std::vector<ElectricalRow> &rows, double ElectricalRow::*member,
               double ElectricalRow::*error, double factor = 1)
{
    std::vector<double> x, y, s;
    for (const ElectricalRow &row : rows) {
        if (!std::isfinite(row.*member))
            continue;
        x.push_back(row.T);
        y.push_back(row.*member * factor);
        s.push_back(row.*error * factor);
    }
    if (x.empty())
        return;
    const bool errors = std::ranges::any_of(s, [](double v) { return std::isfinite(v); });
    outcome.curves.push_back(panelCurve(QString::fromLatin1(key), std::move(label), CurveUse::Points, panel, "T", Unit::of("K"), yName, Unit::of(unit), std::move(x), std::move(y), errors ? std::move(s) : std::vector<double>{}));
}

// Seebeck coefficient, power factor and figure of merit; the last beside what the file says, row by row.
void addThermoelectric(Outcome &outcome, const std::vector<ElectricalRow> &rows, double T, double halfWidth, const Height &rho, double geometry)
{
    const Height S = heightAt(rows, &ElectricalRow::seebeck, &ElectricalRow::seebeckError, T, halfWidth);
    const Height kappa = heightAt(rows, &ElectricalRow::kappa, &ElectricalRow::kappaError, T, halfWidth);
    const auto scaled = [](std::vector<UncertaintyPart> parts, double factor) {
        for (UncertaintyPart &part : parts)
            part.value *= std::abs(factor);
        return parts;
    };
    const bool clear = S.known() && !(std::abs(S.value) < 3 * S.uncertainty());
    if (clear) {
        outcome.results.push_back(withParts("seebeck", "uV/K", S.value * 1e6, scaled(S.parts(), 1e6)));
        const auto relative = [](const Height &height, double power) { return height.known() ? std::abs(power * height.uncertainty() / height.value) : absent; };
        const Text ofS = text(QT_TRANSLATE_NOOP("core", "Seebeck coefficient")), ofRho = text(QT_TRANSLATE_NOOP("core", "resistivity")), ofKappa = text(QT_TRANSLATE_NOOP("core", "thermal conductivity"));
        if (rho.value > 0) {
            const double power = S.value * S.value / rho.value;
            outcome.results.push_back(withParts("power_factor", "W/(m K2)", power,
                                                {{ofS, power * relative(S, 2)}, {ofRho, power * relative(rho, 1)}, {text(QT_TRANSLATE_NOOP("core", "length and cross section")), power * geometry}}));
            // Of rho kappa = R G the geometry cancels.
            if (const double merit = power * T / kappa.value; kappa.value > 0 && std::isfinite(merit))
                outcome.results.push_back(withParts("ZT", "1", merit, {{ofS, merit * relative(S, 2)}, {ofRho, merit * relative(rho, 1)}, {ofKappa, merit * relative(kappa, 1)}}));
        }
    } else if (S.known()) {
        outcome.issues.push_back(note("seebeck-noise", text(QT_TRANSLATE_NOOP("core", "The Seebeck coefficient at %1 K does not exceed three of its own errors: it and ZT are left out."), T), at("temperature")));
    }
    std::vector<double> x, own, x2, file;
    double worst = 0, worstT = absent;
    for (const ElectricalRow &row : rows) {
        const double merit = row.seebeck * row.seebeck * row.T / (row.value * row.kappa);
        if (std::isfinite(merit)) {
            x.push_back(row.T);
            own.push_back(merit);
        }
        if (std::isfinite(row.merit)) {
            x2.push_back(row.T);
            file.push_back(row.merit);
        }
        const double away = std::abs(merit - row.merit) / std::max(std::abs(merit), std::abs(row.merit));
        if (away > worst || (away == 0 && !std::isfinite(worstT))) {
            worst = away;
            worstT = row.T;
        }
    }
    if (std::isfinite(worstT)) {
        const double percent = std::round(worst * 1e6) / 1e4;
        outcome.issues.push_back(worst > 1e-3 ? warning("zt-differs", text(QT_TRANSLATE_NOOP("core", "ZT of the file is not S² T/(ρ κ) of its own columns: at %1 K they differ by %2 %. ZT is computed from the columns."), rounded(worstT, 10), percent))
                                              : note("zt-agrees", text(QT_TRANSLATE_NOOP("core", "ZT of the file is S² T/(ρ κ) of its own columns within %1 % in every row."), percent)));
    }
    const auto curve = [&](const char *key, Text label, std::vector<double> xs, std::vector<double> ys) {
        if (!xs.empty())
            outcome.curves.push_back(panelCurve(QString::fromLatin1(key), std::move(label), CurveUse::Points, "merit", "T", Unit::of("K"), "ZT", Unit(), std::move(xs), std::move(ys)));
    };
    curve("ZT", text(QT_TRANSLATE_NOOP("core", "S² T/(ρ κ)")), std::move(x), std::move(own));
    if (worst > 1e-3)
        curve("ZT_file", text(QT_TRANSLATE_NOOP("core", "as the file gives it")), std::move(x2), std::move(file));
}

Parameters estimate(const Inputs &inputs, const Parameters &given, const Kind &kind)
{
    Parameters result;
    Parameters complete = given;
    if (!given.isSet(QStringLiteral("field")))
        if (const double field = commonField(inputs, kind.role); std::isfinite(field)) {
            result.set(QStringLiteral("field"), field);
            complete.set(QStringLiteral("field"), field);
        }
    if (!inputs.dataset())
        return result;
    const std::vector<ElectricalRow> rows = electricalRows(inputs, complete, kind.role, kind.unit).used;
    if (rows.empty())
        return result;
    const double low = rows.front().T, high = rows.back().T;
    const double T = high < 300 && 300 - high > 0.6 ? high : std::max(300.0, low);
    result.set(QStringLiteral("temperature"), T);
    const double wanted = given.isSet(QStringLiteral("temperature")) ? given.number(QStringLiteral("temperature")) : T;
    result.set(QStringLiteral("temperature_half_width"), std::min(5.0, 0.02 * std::abs(wanted)));
    if (const double error = geometryError(*inputs.dataset()); std::isfinite(error) && kind.geometry)
        result.set(QStringLiteral("geometry_error"), std::round(error * 100) / 100);
    // Metals follow a power of T at low temperatures only; what falls into superconductivity does not belong to it. Where the resistance
    // rises on cooling, the whole run tells.
    const Drop drop = dropOf(rows);
    const double from = std::isfinite(drop.T) ? drop.end : low;
    const Conduction whole = conductionOver(rows, {from, high});
    const auto cold = std::ranges::count_if(rows, [&](const ElectricalRow &row) { return row.T >= from && row.T <= 60; });
    const bool narrow = whole.law == Conduction::Law::Metal && cold >= 8 && from < 20;
    result.set(QStringLiteral("window"), widenedToPrinted({from, narrow ? 60 : high}));
    return result;
}

bool suits(const Inputs &inputs, const Kind &kind)
{
    if (!inputs.dataset())
        return false;
    Parameters none;
    if (const double field = commonField(inputs, kind.role); std::isfinite(field))
        none.set(QStringLiteral("field"), field);
    const std::vector<ElectricalRow> rows = electricalRows(inputs, none, kind.role, kind.unit).used;
    const auto real = std::ranges::count_if(rows, [](const ElectricalRow &row) { return row.value > 0 && !(row.value < 3 * row.sigma); });
    return rows.size() >= 3 && 2 * static_cast<std::size_t>(real) >= rows.size();
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Kind &kind)
{
    const ElectricalRows rows = electricalRows(inputs, parameters, kind.role, kind.unit);
    if (rows.used.empty())
        return failure("no-valid-rows",
                       countedText(QT_TRANSLATE_N_NOOP("core", "No row has a temperature, a resistance at the field asked for and the error code 0 (%n row(s) are marked by the instrument)."),
                                   static_cast<int>(rows.excluded.size())),
                       at(rows.otherFields > 0 ? "field" : "error_rows"));
    Outcome outcome;
    outcome.parameters = parameters;
    const bool ohmMetres = kind.geometry;
    const double T = parameters.number(QStringLiteral("temperature")), halfWidth = parameters.number(QStringLiteral("temperature_half_width"));
    const double stated = parameters.number(QStringLiteral("geometry_error")) / 100, geometry = ohmMetres && std::isfinite(stated) ? stated : 0;
    const Text symbol = ohmMetres ? text(QT_TRANSLATE_NOOP("core", "Resistivity")) : text(QT_TRANSLATE_NOOP("core", "Resistance"));
    addPoints(outcome, kind.key, symbol, "", kind.key, kind.unit, rows.used, &ElectricalRow::value, &ElectricalRow::sigma);
    addPoints(outcome, "excluded", text(QT_TRANSLATE_NOOP("core", "Left out: the instrument reports an error")), "", kind.key, kind.unit, rows.excluded, &ElectricalRow::value, &ElectricalRow::sigma);
    addPoints(outcome, "S", text(QT_TRANSLATE_NOOP("core", "Seebeck coefficient")), "seebeck", "S", "uV/K", rows.used, &ElectricalRow::seebeck, &ElectricalRow::seebeckError, 1e6);
    if (!rows.excluded.empty())
        outcome.issues.push_back(note("error-rows", countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) that the instrument marks with an error code were left out."), static_cast<int>(rows.excluded.size())), at("error_rows")));
    if (rows.otherFields > 0)
        outcome.issues.push_back(note("other-fields", countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) at other fields than %1 Oe were left out."), rows.otherFields, rounded(rows.field, 10)), at("field")));
    const auto negative = std::ranges::count_if(rows.used, [](const ElectricalRow &row) { return !(row.value > 0); });
    if (negative > 0)
        outcome.issues.push_back(warning("not-positive", countedText(QT_TRANSLATE_N_NOOP("core", "In %n row(s) the resistance is not above zero: noise, an offset, or leads that were exchanged."), static_cast<int>(negative))));
    if (!ohmMetres)
        outcome.issues.push_back(note("resistance-only", text(QT_TRANSLATE_NOOP("core", "The file gives resistances without the geometry of the sample: there is no resistivity."))));
    else if (!std::isfinite(stated))
        outcome.issues.push_back(warning("geometry-unknown", text(QT_TRANSLATE_NOOP("core", "How well length and cross section are known is not told: the uncertainty of the resistivity lacks their part, often 5 to 10 %. Set geometry_error.")), at("geometry_error")));

    const Height height = heightAt(rows.used, &ElectricalRow::value, &ElectricalRow::sigma, T, halfWidth);
    if (height.known()) {
        std::vector<UncertaintyPart> parts = height.parts();
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "length and cross section")), std::abs(height.value) * geometry});
        outcome.results.push_back(withParts(kind.key, kind.unit, height.value, std::move(parts)));
        tellHow(outcome, height, T, kind.symbol);
        addCoefficient(outcome, rows.used, T);
    } else {
        outcome.issues.push_back(warning("temperature-outside",
                                         text(QT_TRANSLATE_NOOP("core", "No valid row lies at %1 K: the data cover %2 to %3 K. No value is given there, nothing is extrapolated."), T, rounded(rows.used.front().T, 1e3), rounded(rows.used.back().T, 1e3)),
                                         at("temperature")));
    }
    addThermoelectric(outcome, rows.used, T, halfWidth, ohmMetres ? height : Height{}, geometry);
    if (const Drop drop = dropOf(rows.used); std::isfinite(drop.T)) {
        outcome.results.push_back(withParts("T_drop", "K", drop.T, {{text(QT_TRANSLATE_NOOP("core", "distance of the points")), drop.error}}));
        outcome.issues.push_back(note("drop", text(QT_TRANSLATE_NOOP("core", "On cooling the resistance collapses below %1 K, fastest at %2 K: superconductivity, or a part of the sample that becomes so. No law is fitted there."), rounded(drop.end, 100), rounded(drop.T, 100))));
    }
    // What is left at the lowest temperature of a run that comes from room temperature.
    const ElectricalRow &first = rows.used.front();
    const Height room = heightAt(rows.used, &ElectricalRow::value, &ElectricalRow::sigma, 300, 5);
    if (room.known() && room.how != Height::How::Between && first.T < 20 && first.value > 3 * (first.sigma > 0 ? first.sigma : 0) && !std::isfinite(dropOf(rows.used).T)) {
        const double ratio = room.value / first.value;
        outcome.results.push_back(withParts("resistance_ratio", "1", ratio,
                                            {{text(QT_TRANSLATE_NOOP("core", "value at 300 K")), ratio * room.uncertainty() / room.value}, {text(QT_TRANSLATE_NOOP("core", "lowest point")), ratio * first.sigma / first.value}}));
    }
    addLaw(outcome, rows.used, parameters, kind, geometry);
    return outcome;
}

AnalysisSpec declared(const Kind &kind)
{
    const bool ohmMetres = kind.geometry;
    AnalysisSpec spec;
    spec.id = ohmMetres ? QStringLiteral("thermal-transport.resistivity") : QStringLiteral("thermal-transport.resistance");
    spec.label = ohmMetres ? text(QT_TRANSLATE_NOOP("core", "Resistivity and thermopower")) : text(QT_TRANSLATE_NOOP("core", "Resistance"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "At one field: the value at a temperature is the height of a straight line through the rows around it, else their mean or a linear interpolation, never an extrapolation. Over the window, where the "
                "resistance falls on cooling, R = R₀ + A T^n with n free by least squares of the relative residuals; where it rises by a tenth or more, ln R against 1/T gives the activation energy. "
                "ZT = S² T/(ρ κ) is computed anew and compared with the file."));
    InputSpec input{.key = QStringLiteral("data"), .label = ohmMetres ? text(QT_TRANSLATE_NOOP("core", "Resistivity")) : text(QT_TRANSLATE_NOOP("core", "Resistance")), .columns = columnNeeds({role::temperature, kind.role})};
    for (const std::string_view also : {role::field, role::seebeck, role::thermalConductivity})
        input.columns.push_back({QString::fromLatin1(also.data(), static_cast<qsizetype>(also.size())), true});
    spec.inputs = {input};
    spec.parameters = {within(numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K"), 0)
                           .withHandle(HandleKind::Line)
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Proposed: 300 K, or the highest temperature of a colder run."))),
                       within(numberParameter("temperature_half_width", QT_TRANSLATE_NOOP("core", "Half width around it"), "K"), 0)
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Rows this near count. Proposed: 2 % of the temperature, at most 5 K."))),
                       rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window of the law"), "K")
                           .thatMayBeUnset()
                           .withHandle(HandleKind::Band)
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Proposed: up to 60 K for a metal that was cooled below 20 K, else the whole run; without what falls into superconductivity."))),
                       numberParameter("field", QT_TRANSLATE_NOOP("core", "Field"), "Oe")
                           .thatMayBeUnset()
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Rows within 1 % or 5 Oe of it count. Proposed: the field of most rows."))),
                       choiceParameter("error_rows", QT_TRANSLATE_NOOP("core", "Rows with an error code"),
                                       {{QStringLiteral("exclude"), text(QT_TRANSLATE_NOOP("core", "leave out"))}, {QStringLiteral("include"), text(QT_TRANSLATE_NOOP("core", "use"))}}, "exclude")};
    if (ohmMetres)
        spec.parameters.push_back(geometryErrorParameter());
    spec.outputs = {ohmMetres ? outputSpec("resistivity", "<i>ρ</i>", QT_TRANSLATE_NOOP("core", "Resistivity"), "Ohm m", QT_TRANSLATE_NOOP("core", "At the named temperature."))
                              : outputSpec("R", "<i>R</i>", QT_TRANSLATE_NOOP("core", "Resistance"), "Ohm", QT_TRANSLATE_NOOP("core", "At the named temperature.")),
                    outputSpec("temperature_coefficient", "<i>α</i><sub>R</sub>", QT_TRANSLATE_NOOP("core", "Temperature coefficient"), "1/K", QT_TRANSLATE_NOOP("core", "(1/R) dR/dT by a straight line within 5 % of the temperature, 10 K at least.")),
                    outputSpec("seebeck", "<i>S</i>", QT_TRANSLATE_NOOP("core", "Seebeck coefficient"), "uV/K", QT_TRANSLATE_NOOP("core", "At the named temperature.")),
                    outputSpec("power_factor", "<i>S</i><sup>2</sup>/<i>ρ</i>", QT_TRANSLATE_NOOP("core", "Power factor"), "W/(m K2)", QT_TRANSLATE_NOOP("core", "S²/ρ at the named temperature.")),
                    outputSpec("ZT", "<i>ZT</i>", QT_TRANSLATE_NOOP("core", "Figure of merit"), "1", QT_TRANSLATE_NOOP("core", "S² T/(ρ κ) at the named temperature.")),
                    outputSpec("E_a", "<i>E</i><sub>a</sub>", QT_TRANSLATE_NOOP("core", "Activation energy"), "eV", QT_TRANSLATE_NOOP("core", "k times the slope of ln R against 1/T over the window.")),
                    outputSpec("resistivity_exponent", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Exponent of the resistance"), "1", QT_TRANSLATE_NOOP("core", "n of R = R₀ + A T^n over the window.")),
                    ohmMetres ? outputSpec("rho_0", "<i>ρ</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Residual resistivity"), "Ohm m", QT_TRANSLATE_NOOP("core", "R₀ of R = R₀ + A T^n over the window."))
                              : outputSpec("R_0", "<i>R</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Residual resistance"), "Ohm", QT_TRANSLATE_NOOP("core", "R₀ of R = R₀ + A T^n over the window.")),
                    outputSpec("resistance_ratio", "RRR", QT_TRANSLATE_NOOP("core", "Residual resistance ratio"), "1", QT_TRANSLATE_NOOP("core", "Resistance at 300 K over that at the lowest temperature, below 20 K.")),
                    outputSpec("T_drop", "<i>T</i><sub>drop</sub>", QT_TRANSLATE_NOOP("core", "Temperature of the drop"), "K", QT_TRANSLATE_NOOP("core", "Where the resistance falls fastest on its way to zero or to a fraction."))};
    spec.mainResult = QString::fromLatin1(kind.key);
    spec.estimate = [kind](const Inputs &inputs, const Parameters &given) { return estimate(inputs, given, kind); };
    spec.suits = [kind](const Inputs &inputs) { return suits(inputs, kind); };
    spec.check = [kind](const Inputs &inputs, const Parameters &) -> Result<Done> {
        for (const auto &[role, unit] : {std::pair{std::string_view("temperature"), "K"}, std::pair{std::string_view(kind.role), kind.unit}})
            if (const Column *column = inputs.dataset()->column(role); column && !inputs.values(role, Unit::of(unit)))
                return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" has the unit \"%2\"; expected %3 or one like it."), column->name, column->unitText, unit));
        return Done{};
    };
    spec.run = [kind](const Inputs &inputs, const Parameters &parameters, const Progress &) { return run(inputs, parameters, kind); };
    return spec;
}

} // namespace

AnalysisSpec resistivityAnalysis()
{
    return declared(resistivityKind);
}

AnalysisSpec resistanceAnalysis()
{
    return declared(resistanceKind);
}

} // namespace vitrine::thermaltransport
