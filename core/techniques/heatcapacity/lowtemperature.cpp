// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/heatcapacity.h"
#include "techniques/heatcapacity/lattice.h"
#include "techniques/heatcapacity/platform.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "analysis/proposedwindow.h"
#include "analysis/residualcheck.h"
#include "data/abovezero.h"
#include "numerics/curves.h"
#include "numerics/leastsquares.h"
#include "numerics/localmaximum.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::heatcapacity
{

namespace
{

constexpr double bosonPeakBelow = 60; // K

// Repeats at one temperature, averaged: what their spread says is part of the uncertainty.
struct Point
{
    double T = 0, C = 0; // in the unit of the scale below
    double spread = absent, stated = absent;
    double addenda = absent; // platform and grease over the sample, where the file tells
    std::size_t repeats = 1;
    [[nodiscard]] double sigma() const { return std::isfinite(spread) ? std::isfinite(stated) ? std::hypot(spread, stated) : spread : stated; }
};

// What the numbers are per: the sample, a gram, a mole.
struct Scale
{
    enum class Per { Sample, Gram, Mole } per = Per::Sample;
    double factor = 1; // from the column to J/K, J/(g K) or J/(mol K)
    double relativeMass = 0, relativeAccuracy = 0;

    [[nodiscard]] const char *unit() const { return per == Per::Mole ? "J/(mol K)" : per == Per::Gram ? "J/(g K)" : "J/K"; }
    [[nodiscard]] const char *key() const { return per == Per::Mole ? "C_molar" : per == Per::Gram ? "c_p" : "C"; }
};

std::optional<Scale> scaleOf(const Unit &unit, const Parameters &parameters)
{
    const double mass = parameters.number(QStringLiteral("mass")), massError = parameters.number(QStringLiteral("mass_error")),
                 molar = parameters.number(QStringLiteral("molar_mass"));
    Scale scale;
    if (unit.sameDimension(Unit::of("J/(mol K)"))) {
        scale.per = Scale::Per::Mole;
        scale.factor = convertedDifference(1, unit, Unit::of("J/(mol K)"));
    } else if (unit.sameDimension(Unit::of("J/(g K)"))) {
        scale.per = molar > 0 ? Scale::Per::Mole : Scale::Per::Gram;
        scale.factor = convertedDifference(1, unit, Unit::of("J/(g K)")) * (molar > 0 ? molar : 1);
    } else if (unit.sameDimension(Unit::of("J/K"))) {
        scale.factor = convertedDifference(1, unit, Unit::of("J/K"));
        if (mass > 0) {
            scale.per = molar > 0 ? Scale::Per::Mole : Scale::Per::Gram;
            scale.factor *= (molar > 0 ? molar : 1) / (mass * 1e-3);
            scale.relativeMass = std::isfinite(massError) ? massError / mass : 0;
        }
    } else {
        return std::nullopt;
    }
    scale.relativeAccuracy = parameters.number(QStringLiteral("accuracy")) / 100;
    return scale;
}

// What all heat capacities share, as parts of a value that goes with the `power`th power of their size.
void addShared(std::vector<UncertaintyPart> &parts, double value, const Scale &scale, double power = 1)
{
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "sample mass")), std::abs(value * power) * scale.relativeMass});
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "accuracy of the calorimeter (estimate)")), std::abs(value * power) * scale.relativeAccuracy});
}
std::vector<UncertaintyPart> withShared(std::vector<UncertaintyPart> parts, double value, const Scale &scale, double power = 1)
{
    addShared(parts, value, scale, power);
    return parts;
}

std::vector<Point> pointsOf(const Inputs &inputs, const Scale &scale)
{
    const std::vector<double> ratios = addendaRatios(*inputs.dataset());
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    const Column *column = inputs.dataset()->column(role::heatCapacity);
    struct Row
    {
        double T, C, s, addenda;
    };
    std::vector<Row> rows;
    for (std::size_t i = 0; i < std::min(T->size(), column->size()); ++i) {
        const double t = (*T)[i], c = (*column->values)[i] * scale.factor;
        if (std::isfinite(t) && std::isfinite(c) && t > 0)
            rows.push_back({t, c, column->uncertainty ? (*column->uncertainty)[i] * std::abs(scale.factor) : absent, ratios.empty() ? absent : ratios[i]});
    }
    std::ranges::stable_sort(rows, {}, &Row::T);
    std::vector<Point> points;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end].T - rows[first].T <= std::max(0.01, 5e-4 * rows[first].T))
            ++end;
        const auto n = static_cast<double>(end - first);
        Point point;
        double stated = 0, addenda = 0;
        for (std::size_t i = first; i < end; ++i) {
            point.T += rows[i].T / n;
            point.C += rows[i].C / n;
            stated += rows[i].s * rows[i].s / n;
            addenda += rows[i].addenda / n;
        }
        point.addenda = addenda;
        point.repeats = end - first;
        if (std::isfinite(stated))
            point.stated = std::sqrt(stated / n);
        if (point.repeats > 1) {
            double squares = 0;
            for (std::size_t i = first; i < end; ++i)
                squares += (rows[i].C - point.C) * (rows[i].C - point.C);
            point.spread = std::sqrt(squares / (n - 1) / n);
        }
        points.push_back(point);
        first = end;
    }
    return points;
}

ResultValue resultOf(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, Text without = {})
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
    ResultValue result = measuredResult(QString::fromLatin1(key), value, Unit::of(unit), std::move(parts));
    if (result.parts.empty())
        result.withoutUncertainty =
            without.isEmpty() ? text(QT_TRANSLATE_NOOP("core", "The file gives no uncertainty of the heat capacity.")) : std::move(without);
    return result;
}

Curve curveOf(const char *key, Text label, CurveUse use, const char *panel, const char *x, const char *xUnit, const char *y, const QString &yUnit,
              std::vector<double> xs, std::vector<double> ys)
{
    return panelCurve(QString::fromLatin1(key), std::move(label), use, panel, x, Unit::of(xUnit), y, Unit::of(yUnit.toLatin1().constData()),
                      std::move(xs), std::move(ys));
}

void addValue(Outcome &outcome, const std::vector<Point> &points, const Scale &scale, double T)
{
    const Place place{{}, 0, QStringLiteral("temperature")};
    const double reach = std::max(0.05, 0.005 * T);
    const auto nearest = std::ranges::min_element(points, {}, [T](const Point &point) { return std::abs(point.T - T); });
    double value = absent, addenda = nearest->addenda;
    std::vector<UncertaintyPart> parts;
    const Text repeats = text(QT_TRANSLATE_NOOP("core", "spread of repeats")), fit = text(QT_TRANSLATE_NOOP("core", "instrument's error"));
    if (std::abs(nearest->T - T) <= reach) {
        value = nearest->C;
        parts = {{repeats, nearest->spread}, {fit, nearest->stated}};
    } else if (T > points.front().T && T < points.back().T) {
        const auto above = std::ranges::lower_bound(points, T, {}, &Point::T);
        const Point &high = *above, &low = *(above - 1);
        const double weight = (T - low.T) / (high.T - low.T);
        value = low.C + weight * (high.C - low.C);
        addenda = low.addenda + weight * (high.addenda - low.addenda);
        parts = {{fit, std::hypot((1 - weight) * low.sigma(), weight * high.sigma())},
                 {text(QT_TRANSLATE_NOOP("core", "interpolation")), std::abs(high.C - low.C) * (high.T - low.T) / T / 12}};
        outcome.issues.push_back(
            note("interpolated", text(QT_TRANSLATE_NOOP("core", "The value at %1 K is interpolated between %2 and %3 K."), T, low.T, high.T), place));
    } else {
        outcome.issues.push_back(
            warning("temperature-outside",
                    text(QT_TRANSLATE_NOOP("core", "%1 K lies outside the measured %2 to %3 K: no value is given there, nothing is extrapolated."), T,
                         points.front().T, points.back().T),
                    place));
        return;
    }
    addShared(parts, value, scale);
    // The sample is a difference: the addenda's own hundredth counts as often as they outweigh it.
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "addenda (estimate)")), std::abs(value * addenda) * scale.relativeAccuracy});
    outcome.results.push_back(resultOf(scale.key(), scale.unit(), value, std::move(parts)));
}

// A maximum within the data that stands out by three times its error and by a hundredth.
void addMaximum(Outcome &outcome, const std::vector<Point> &points, int power, double from, double to, const char *keyT, const char *keyHeight,
                const QString &unit, const Scale &scale)
{
    std::vector<double> T, y, s;
    for (const Point &point : points) {
        if (point.T < from || point.T > to)
            continue;
        T.push_back(point.T);
        y.push_back(point.C / std::pow(point.T, power));
        s.push_back(point.sigma() / std::pow(point.T, power));
    }
    if (T.size() < 5)
        return;
    // The interior maximum that stands out most of the valleys on either side of it: an upturn at the lowest temperatures is higher
    // often, and no peak.
    std::size_t top = 0;
    double prominence = 0;
    for (std::size_t i = 1; i + 1 < y.size(); ++i) {
        if (!(y[i] > y[i - 1]) || !(y[i] >= y[i + 1]))
            continue;
        double left = y[i], right = y[i];
        for (std::size_t k = i; k-- > 0 && y[k] <= y[i];)
            left = std::min(left, y[k]);
        for (std::size_t k = i + 1; k < y.size() && y[k] <= y[i]; ++k)
            right = std::min(right, y[k]);
        if (const double out = y[i] - std::max(left, right); out > prominence) {
            prominence = out;
            top = i;
        }
    }
    if (top == 0)
        return;
    const double noise = std::isfinite(s[top]) ? s[top] : 0.005 * y[top];
    if (prominence < std::max(3 * noise, 0.01 * y[top]))
        return;
    // Where it lies is told by the points around, not by the luckiest one; on a logarithmic axis, as such maxima are drawn.
    std::vector<double> logT(T.size());
    std::ranges::transform(T, logT.begin(), [](double t) { return std::log(t); });
    const std::optional<LocalMaximum> near = localMaximum(logT, y, top, 0.01), wide = localMaximum(logT, y, top, 0.03);
    const double at = near ? std::exp(near->x) : T[top], height = near ? near->y : y[top];
    const double spacing = (T[top + 1] - T[top - 1]) / 2;
    const double choice = near && wide ? std::abs(std::exp(wide->x) - at) / std::sqrt(3.0) : spacing / std::sqrt(12.0);
    outcome.results.push_back(resultOf(keyT, "K", at,
                                       {{text(QT_TRANSLATE_NOOP("core", "scatter of the points")), near ? at * near->xError : 0},
                                        {text(QT_TRANSLATE_NOOP("core", "choice of the points about the maximum")), choice},
                                        {text(QT_TRANSLATE_NOOP("core", "spacing of the points")), near ? spacing / 12 : 0}}));
    if (keyHeight)
        outcome.results.push_back(resultOf(keyHeight, unit.toLatin1().constData(), height,
                                           withShared({{text(QT_TRANSLATE_NOOP("core", "instrument's error")), s[top]}}, height, scale)));
}

// C / T = gamma + beta T^2 at the lowest temperatures: the two-level systems or electrons, and Debye's phonons.
void addLowest(Outcome &outcome, const std::vector<Point> &points, const Scale &scale, const Interval &window, double atoms)
{
    std::vector<double> x, y;
    for (const Point &point : points) {
        if (window.contains(point.T)) {
            x.push_back(point.T * point.T);
            y.push_back(point.C / point.T);
        }
    }
    const std::optional<StraightLine> line = x.size() >= 4 ? straightLine(x, y) : std::nullopt;
    if (!line) {
        outcome.issues.push_back(
            note("low-window-empty",
                 text(QT_TRANSLATE_NOOP("core", "Fewer than 4 points lie between %1 and %2 K: no linear term is fitted."), window.low, window.high),
                 {{}, 0, QStringLiteral("low_window")}));
        return;
    }
    const Text fit = text(QT_TRANSLATE_NOOP("core", "fit"));
    const bool molar = scale.per == Scale::Per::Mole;
    if (molar) {
        outcome.results.push_back(
            resultOf("gamma", "J/(mol K2)", line->at(0), withShared({{fit, line->errorAt(0)}}, line->at(0), scale)));
        outcome.results.push_back(
            resultOf("beta", "J/(mol K4)", line->slope, withShared({{fit, line->slopeError}}, line->slope, scale)));
    }
    if (molar && line->slope > 0 && atoms > 0) {
        const double theta = std::cbrt(12 * std::pow(M_PI, 4) * gasConstant * atoms / (5 * line->slope));
        outcome.results.push_back(resultOf("theta_D_low", "K", theta,
                                           withShared({{fit, theta * line->slopeError / line->slope / 3}}, theta, scale, 1.0 / 3)));
    }
    const double end = *std::ranges::max_element(x);
    outcome.curves.push_back(curveOf("low_line", text(QT_TRANSLATE_NOOP("core", "γ + β T²")), CurveUse::Fit, "low", "T2", "K2", "C_over_T",
                                     QString::fromLatin1(scale.unit()).replace(QStringLiteral("K"), QStringLiteral("K2")), {0, end},
                                     {line->at(0), line->at(end)}));
}

// One Debye and one Einstein term with free numbers of oscillators: C = 3R (n_D D(theta_D/T) + n_E E(theta_E/T)).
void addLattice(Outcome &outcome, const std::vector<Point> &points, const Scale &scale, const Interval &window)
{
    std::vector<Point> used;
    std::ranges::copy_if(points, std::back_inserter(used), [&](const Point &point) { return window.contains(point.T) && point.C > 0; });
    const Place place{{}, 0, QStringLiteral("window")};
    if (used.size() < 8) {
        outcome.issues.push_back(
            note("window-empty", text(QT_TRANSLATE_NOOP("core", "Fewer than 8 points lie in the window: no Debye and Einstein terms are fitted.")),
                 place));
        return;
    }
    const double top = std::ranges::max_element(used, {}, &Point::C)->C, unit = scale.per == Scale::Per::Mole ? 3 * gasConstant : 1;
    // Relative residuals: the lowest temperatures count as much as the highest.
    FitOptions options;
    options.numericJacobian = true;
    options.iterations = 120;
    const std::vector<FitParameter> parameters{{"n_D", 0.5, ParameterScale::Log, 1e-4, 1e3},
                                               {"theta_D", 150, ParameterScale::Log, 5, 5000},
                                               {"n_E", 0.8, ParameterScale::Log, 1e-4, 1e3},
                                               {"theta_E", 400, ParameterScale::Log, 5, 5000}};
    const auto missed = [top](const Point &point, std::span<const double> p) {
        return (p[0] * debye(point.T, p[1]) + p[2] * einstein(point.T, p[3])) * top / point.C - 1;
    };
    const auto fitted = [&](const std::vector<Point> &rows) {
        const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double>) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                r[i] = missed(rows[i], p);
            return true;
        };
        const double high = rows.back().T;
        return fitFromStarts(
            residuals, rows.size(), parameters,
            {{0.5, 0.4 * high, 0.8, 1.2 * high}, {0.2, 0.2 * high, 1, 0.8 * high}, {1, high, 1, 3 * high}, {1, 0.7 * high, 0.1, 0.15 * high}},
            options);
    };
    const MultiStartResult all = fitted(used);
    const FitResult &fit = all.best;
    if (fit.parameters.size() != 4 || !fit.converged) {
        outcome.issues.push_back(warning("lattice-no-fit",
                                         text(QT_TRANSLATE_NOOP("core", "Debye and Einstein terms do not fit the window: %1."), sentence(fit.stop)),
                                         place));
        return;
    }
    std::vector<double> residual;
    for (const Point &point : used)
        residual.push_back(missed(point, fit.parameters));
    const ResidualCheck check = residualCheck(residual, QStringLiteral("window"));
    if (check.average > 0.05 || check.largest > 0.15) {
        outcome.issues.push_back(warning(
            "lattice-poor",
            text(QT_TRANSLATE_NOOP("core",
                                   "One Debye and one Einstein term miss the points of the window by %1 % on average and %2 % at most: a "
                                   "transition in the window, or more modes than two. Their temperatures are left out; a narrower window may do."),
                 std::round(check.average * 1000) / 10, std::round(check.largest * 1000) / 10),
            place));
        return;
    }
    outcome.issues.insert(outcome.issues.end(), check.issues.begin(), check.issues.end());
    // What the same model says of the lower part of the window, where the model does not hold as a whole.
    std::vector<double> moved(4, 0.0);
    if (!check.issues.empty()) {
        std::vector<Point> lower;
        std::ranges::copy_if(used, std::back_inserter(lower), [&](const Point &point) { return point.T <= 0.6 * used.back().T; });
        if (lower.size() >= 8) {
            const FitResult other = fitted(lower).best;
            for (std::size_t i = 0; other.parameters.size() == 4 && other.converged && i < 4; ++i)
                moved[i] = std::abs(other.parameters[i] - fit.parameters[i]) / std::sqrt(12.0);
        }
    }
    const Text part = text(QT_TRANSLATE_NOOP("core", "fit")), windowPart = text(QT_TRANSLATE_NOOP("core", "choice of window")),
               undetermined = text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined."));
    const auto add = [&](const char *key, const char *keyUnit, std::size_t i, double factor, double power) {
        const double value = fit.parameters[i] * factor;
        if (!std::isfinite(fit.standardErrors[i])) {
            outcome.results.push_back(resultOf(key, keyUnit, value, {}, undetermined));
            return;
        }
        outcome.results.push_back(resultOf(key, keyUnit, value,
                                           withShared({{part, check.factor * fit.standardErrors[i] * factor}, {windowPart, moved[i] * factor}}, value, scale, power),
                                           undetermined));
    };
    add("theta_D", "K", 1, 1, 0);
    add("theta_E", "K", 3, 1, 0);
    if (scale.per == Scale::Per::Mole) {
        add("n_D", "1", 0, top / unit, 1);
        add("n_E", "1", 2, top / unit, 1);
    }
    std::vector<double> T(160), C(160), cubicT, cubic;
    for (std::size_t i = 0; i < T.size(); ++i) {
        T[i] = used.front().T * std::pow(used.back().T / used.front().T, static_cast<double>(i) / 159);
        C[i] = top * (fit.parameters[0] * debye(T[i], fit.parameters[1]) + fit.parameters[2] * einstein(T[i], fit.parameters[3]));
        if (T[i] <= bosonPeakBelow * 1.5 || points.front().T > bosonPeakBelow / 2) {
            cubicT.push_back(T[i]);
            cubic.push_back(C[i] / std::pow(T[i], 3));
        }
    }
    const QString plain = QString::fromLatin1(scale.unit());
    outcome.curves.push_back(
        curveOf("lattice", text(QT_TRANSLATE_NOOP("core", "Debye and Einstein terms")), CurveUse::Fit, "", "T", "K", "C", plain, T, C));
    outcome.curves.push_back(curveOf("lattice_cubic", text(QT_TRANSLATE_NOOP("core", "Debye and Einstein terms")), CurveUse::Fit, "cubic", "T", "K",
                                     "C_over_T3", QString(plain).replace(QStringLiteral("K"), QStringLiteral("K4")), cubicT, cubic));
    outcome.fit = fitSummary(all, {QStringLiteral("n_D"), QStringLiteral("theta_D"), QStringLiteral("n_E"), QStringLiteral("theta_E")},
                             QStringLiteral("scaled by reduced chi-squared; relative residuals"));
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const std::optional<Scale> scale = scaleOf(inputs.dataset()->column(role::heatCapacity)->unit, parameters);
    if (!scale)
        return failure("wrong-unit",
                       text(QT_TRANSLATE_NOOP("core",
                                              "The column of the heat capacity carries the unit «%1»; expected one of J/K, J/(g K) or J/(mol K)."),
                            inputs.dataset()->column(role::heatCapacity)->unitText));
    const std::vector<Point> points = pointsOf(inputs, *scale);
    if (points.size() < 3)
        return failure("no-points",
                       countedText(QT_TRANSLATE_N_NOOP("core", "The data hold heat capacities at %n temperature(s); at least 3 are needed."),
                                   static_cast<int>(points.size())));
    Outcome outcome;
    outcome.parameters = parameters;
    if (scale->per == Scale::Per::Sample)
        outcome.issues.push_back(
            warning("mass-missing", text(QT_TRANSLATE_NOOP("core", "The sample mass is not known: heat capacities of the whole sample are given.")),
                    {{}, 0, QStringLiteral("mass")}));
    else if (scale->per == Scale::Per::Gram)
        outcome.issues.push_back(note(
            "molar-mass-missing",
            text(QT_TRANSLATE_NOOP(
                "core", "The molar mass is not known: heat capacities are per gram, and the linear term and numbers of oscillators are left out.")),
            {{}, 0, QStringLiteral("molar_mass")}));
    addCoupling(outcome, *inputs.dataset());
    addAddenda(outcome, *inputs.dataset());
    const auto repeats = std::ranges::count_if(points, [](const Point &point) { return point.repeats > 1; });
    if (repeats > 0)
        outcome.issues.push_back(
            note("repeats-averaged",
                 countedText(QT_TRANSLATE_N_NOOP("core", "Repeats at %n temperature(s) were averaged; their spread is part of the uncertainty."),
                             static_cast<int>(repeats))));

    std::vector<double> T, C, cubicT, cubic, squared, perT;
    for (const Point &point : points) {
        T.push_back(point.T);
        C.push_back(point.C);
        // Where boson peaks are looked for, and a little beyond; the whole run where it does not reach down there.
        if (point.T <= bosonPeakBelow * 1.5 || points.front().T > bosonPeakBelow / 2) {
            cubicT.push_back(point.T);
            cubic.push_back(point.C / std::pow(point.T, 3));
        }
        squared.push_back(point.T * point.T);
        perT.push_back(point.C / point.T);
    }
    const QString plain = QString::fromLatin1(scale->unit()), K2 = QString(plain).replace(QStringLiteral("K"), QStringLiteral("K2")),
                  K4 = QString(plain).replace(QStringLiteral("K"), QStringLiteral("K4"));
    Curve main = curveOf("C", text(QT_TRANSLATE_NOOP("core", "Heat capacity")), CurveUse::Points, "", "T", "K", "C", plain, T, C);
    std::vector<double> errors;
    for (const Point &point : points)
        errors.push_back(point.sigma());
    main.uncertainty = shared(std::move(errors));
    outcome.curves.push_back(std::move(main));
    outcome.curves.push_back(
        curveOf("C_over_T3", text(QT_TRANSLATE_NOOP("core", "C/T³")), CurveUse::Points, "cubic", "T", "K", "C_over_T3", K4, cubicT, cubic));
    std::vector<double> lowX, lowY;
    const Interval low = parameters.interval(QStringLiteral("low_window")).value_or(Interval{2, 8});
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (T[i] <= 1.6 * low.high) {
            lowX.push_back(squared[i]);
            lowY.push_back(perT[i]);
        }
    }
    if (!lowX.empty())
        outcome.curves.push_back(
            curveOf("C_over_T", text(QT_TRANSLATE_NOOP("core", "C/T")), CurveUse::Points, "low", "T2", "K2", "C_over_T", K2, lowX, lowY));
    addValue(outcome, points, *scale, parameters.number(QStringLiteral("temperature")));
    addMaximum(outcome, points, 3, 0, bosonPeakBelow, "T_boson_peak", scale->per == Scale::Per::Mole ? "boson_peak_height" : nullptr,
               QStringLiteral("J/(mol K4)"), *scale);
    addMaximum(outcome, points, 1, 0, 1e9, "T_C_over_T_max", nullptr, {}, *scale);
    addLowest(outcome, points, *scale, low, parameters.number(QStringLiteral("atoms")));
    if (const auto window = parameters.interval(QStringLiteral("window")))
        addLattice(outcome, points, *scale, *window);
    if (!outcome.find(QStringLiteral("T_boson_peak")))
        outcome.issues.push_back(
            note("no-boson-peak",
                 text(QT_TRANSLATE_NOOP("core", "C/T³ has no maximum below 60 K within the data that stands out of their errors."))));
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result;
    const Dataset *data = inputs.dataset();
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    if (!data || !T)
        return result;
    const auto fromFile = [&](const char *key, const char *name, const char *unit) {
        if (const std::optional<Quantity> found = data->metadata.quantity(QString::fromLatin1(name), Unit::of(unit)); found && found->value > 0)
            result.set(QString::fromLatin1(key), found->value);
    };
    fromFile("mass", "sample_mass", "mg");
    fromFile("mass_error", "sample_mass_error", "mg");
    fromFile("molar_mass", "molar_mass", "g/mol");
    fromFile("atoms", "atoms_per_formula", "1");
    const auto [low, high] = extent(*T);
    if (!(low > 0))
        return result;
    result.set(QStringLiteral("temperature"), high < 300 && 300 - high > 1.5 ? high : std::max(300.0, low));
    if (high > 3 * low)
        result.set(QStringLiteral("window"), widenedToPrinted({low, high}));
    if (low < 6)
        result.set(QStringLiteral("low_window"), widenedToPrinted({low, std::max(2 * low, 6.0)}));
    Q_UNUSED(given);
    return result;
}

} // namespace

AnalysisSpec lowTemperatureAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("heat-capacity.lattice");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Lattice heat capacity"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core",
        "Repeats at a temperature are averaged. C/T = γ + β T² over the lowest temperatures, with θ_D = (12 π⁴ R n / 5 β)^⅓; T_BP is the "
        "maximum of C/T³ below 60 K, which crystals show as well as glasses; over the window one Debye and one "
        "Einstein term with free numbers of oscillators, C = 3R (n_D D(θ_D/T) + n_E E(θ_E/T)), by least squares of the relative residuals."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Heat capacity")),
                    .columns = {{QString::fromLatin1(role::temperature.data())}, {QString::fromLatin1(role::heatCapacity.data())}}}};
    spec.parameters = {within(numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K"), 0).withHandle(HandleKind::Line),
                       rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window of the Debye and Einstein terms"), "K")
                           .thatMayBeUnset()
                           .withHandle(HandleKind::Limits),
                       rangeParameter("low_window", QT_TRANSLATE_NOOP("core", "Window of γ and β"), "K").thatMayBeUnset(),
                       within(numberParameter("mass", QT_TRANSLATE_NOOP("core", "Sample mass"), "mg"), aboveZero).thatMayBeUnset(),
                       within(numberParameter("mass_error", QT_TRANSLATE_NOOP("core", "Standard uncertainty of the mass"), "mg"), 0).thatMayBeUnset(),
                       within(numberParameter("molar_mass", QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol"), aboveZero).thatMayBeUnset(),
                       within(numberParameter("atoms", QT_TRANSLATE_NOOP("core", "Atoms per formula unit"), "1"), aboveZero).thatMayBeUnset(),
                       within(numberParameter("accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the calorimeter"), "%", 1.0), 0, 100)
                           .withHelp(text(QT_TRANSLATE_NOOP(
                               "core", "Standard uncertainty that all heat capacities share: calibration of heater and thermometer, coupling of the sample; the addenda are taken to be known as well. The 1 % proposed is this "
                                       "program's own estimate, no specification: put in what a standard (sapphire, copper) on your instrument shows.")))};
    spec.outputs = {outputSpec("c_p", "<i>c</i><sub>p</sub>", QT_TRANSLATE_NOOP("core", "Specific heat capacity"), "J/(g K)",
                               QT_TRANSLATE_NOOP("core", "At the named temperature.")),
                    outputSpec("C_molar", "<i>C</i><sub>p,m</sub>", QT_TRANSLATE_NOOP("core", "Molar heat capacity"), "J/(mol K)",
                               QT_TRANSLATE_NOOP("core", "At the named temperature, where the molar mass is known.")),
                    outputSpec("C", "<i>C</i><sub>p</sub>", QT_TRANSLATE_NOOP("core", "Heat capacity of the sample"), "J/K",
                               QT_TRANSLATE_NOOP("core", "At the named temperature, where the mass is not known.")),
                    outputSpec("T_boson_peak", "<i>T</i><sub>BP</sub>", QT_TRANSLATE_NOOP("core", "Temperature of the maximum of C/T³"), "K",
                               QT_TRANSLATE_NOOP(
                                   "core", "Below 60 K: the boson peak of a glass; crystals of Debye and Einstein modes show such a maximum too.")),
                    outputSpec("boson_peak_height", "(<i>C</i>/<i>T</i><sup>3</sup>)<sub>max</sub>",
                               QT_TRANSLATE_NOOP("core", "Height of the maximum of C/T³"), "J/(mol K4)", QT_TRANSLATE_NOOP("core", "C/T³ there.")),
                    outputSpec("T_C_over_T_max", "<i>T</i>(<i>C</i>/<i>T</i>)<sub>max</sub>", QT_TRANSLATE_NOOP("core", "Maximum of C/T"), "K",
                               QT_TRANSLATE_NOOP("core", "A transition where it is sharp, the lattice where it is broad.")),
                    outputSpec("gamma", "<i>γ</i>", QT_TRANSLATE_NOOP("core", "Linear term"), "J/(mol K2)",
                               QT_TRANSLATE_NOOP("core", "Of C = γT + βT³: two-level systems in an insulating glass, electrons in a metal.")),
                    outputSpec("beta", "<i>β</i>", QT_TRANSLATE_NOOP("core", "Cubic term"), "J/(mol K4)",
                               QT_TRANSLATE_NOOP("core", "Of C = γT + βT³.")),
                    outputSpec("theta_D_low", "<i>θ</i><sub>D,0</sub>", QT_TRANSLATE_NOOP("core", "Debye temperature from β"), "K",
                               QT_TRANSLATE_NOOP("core", "(12 π⁴ R n/5β)^⅓ with n atoms per formula.")),
                    outputSpec("theta_D", "<i>θ</i><sub>D</sub>", QT_TRANSLATE_NOOP("core", "Debye temperature of the fit"), "K",
                               QT_TRANSLATE_NOOP("core", "Over the window, beside an Einstein term.")),
                    outputSpec("theta_E", "<i>θ</i><sub>E</sub>", QT_TRANSLATE_NOOP("core", "Einstein temperature"), "K",
                               QT_TRANSLATE_NOOP("core", "Over the window, beside a Debye term.")),
                    outputSpec("n_D", "<i>n</i><sub>D</sub>", QT_TRANSLATE_NOOP("core", "Debye oscillators"), "1",
                               QT_TRANSLATE_NOOP("core", "Atoms per formula whose modes the Debye term holds.")),
                    outputSpec("n_E", "<i>n</i><sub>E</sub>", QT_TRANSLATE_NOOP("core", "Einstein oscillators"), "1",
                               QT_TRANSLATE_NOOP("core", "Atoms per formula whose modes the Einstein term holds."))};
    spec.mainResult = QStringLiteral("c_p");
    spec.estimate = estimate;
    spec.check = [](const Inputs &inputs, const Parameters &) -> Result<Done> {
        if (!inputs.values(role::temperature, Unit::of("K")))
            return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column of temperature carries no unit of temperature.")));
        return Done{};
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::heatcapacity
