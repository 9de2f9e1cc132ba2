// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/conductivity.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "analysis/proposedwindow.h"
#include "analysis/residualcheck.h"
#include "base/numbertext.h"
#include "formats/quantumdesign.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

ResultValue withParts(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, Text without)
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
    ResultValue result = measuredResult(QString::fromLatin1(key), value, Unit::of(unit), std::move(parts));
    if (result.parts.empty())
        result.withoutUncertainty = std::move(without);
    return result;
}

constexpr const char *lengthAndArea = QT_TRANSLATE_NOOP("core", "length and cross section");

double geometryOf(const Parameters &parameters) // relative; 0 where nobody knows
{
    return parameters.isSet(QStringLiteral("geometry_error")) ? parameters.number(QStringLiteral("geometry_error")) / 100 : 0;
}

Text noUncertainty()
{
    return text(
        QT_TRANSLATE_NOOP("core",
                          "The file gives no uncertainty of the conductivity, and the value rests on too few points to take it from their scatter."));
}

// kappa at one temperature: the mean of the rows around it, else between its neighbours. Nothing outside the data.
// `geometry`: relative standard uncertainty of length over cross section.
void addValue(Outcome &outcome, const std::vector<Row> &rows, double T, double halfWidth, double geometry)
{
    const Place place{{}, 0, QStringLiteral("temperature")};
    std::vector<Row> near;
    std::ranges::copy_if(rows, std::back_inserter(near), [&](const Row &row) { return std::abs(row.T - T) <= halfWidth; });
    double value = absent;
    std::vector<UncertaintyPart> parts;
    if (!near.empty()) {
        value = meanOf(near, &Row::kappa);
        if (near.size() > 1) {
            double squares = 0;
            for (const Row &row : near)
                squares += (row.kappa - value) * (row.kappa - value);
            const auto n = static_cast<double>(near.size());
            parts.push_back({text(QT_TRANSLATE_NOOP("core", "scatter of the rows")), std::sqrt(squares / (n - 1) / n)});
        }
        outcome.issues.push_back(note("kappa-mean",
                                      countedText(QT_TRANSLATE_N_NOOP("core", "κ(%1 K) is the mean of %n row(s) within ±%2 K."),
                                                  static_cast<int>(near.size()), T, halfWidth),
                                      place));
    } else if (!rows.empty() && rows.front().T <= T && T <= rows.back().T) {
        const auto above = std::ranges::lower_bound(rows, T, {}, &Row::T);
        const Row &high = *above, &low = *(above - 1);
        const double weight = (T - low.T) / (high.T - low.T);
        value = low.kappa + weight * (high.kappa - low.kappa);
        near = {low, high};
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "interpolation")), std::abs(high.kappa - low.kappa) / 2 / std::sqrt(3.0)});
        outcome.issues.push_back(
            note("kappa-interpolated", text(QT_TRANSLATE_NOOP("core", "κ(%1 K) is interpolated between %2 and %3 K."), T, low.T, high.T), place));
        if (high.T - low.T > std::max(10.0, 0.1 * T))
            outcome.issues.push_back(
                warning("wide-gap",
                        text(QT_TRANSLATE_NOOP("core", "κ(%1 K) is interpolated across a gap of %2 K without valid rows."), T, high.T - low.T),
                        place));
    } else {
        outcome.issues.push_back(warning(
            "temperature-outside",
            text(QT_TRANSLATE_NOOP("core", "No valid row lies at %1 K: the data cover %2 to %3 K. No value is given there, nothing is extrapolated."),
                 T, rows.front().T, rows.back().T),
            place));
        return;
    }
    // The instrument's own deviation is dominated by corrections that all rows share: it does not shrink with their number.
    if (const double sigma = meanOf(near, &Row::sigma); std::isfinite(sigma))
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "instrument's standard deviation")), sigma});
    parts.push_back({text(lengthAndArea), std::abs(value) * geometry});
    outcome.results.push_back(withParts("kappa", "W/(m K)", value, std::move(parts), noUncertainty()));

    if (const double share = meanOf(near, &Row::share); std::isfinite(share)) {
        ResultValue result;
        result.key = QStringLiteral("correction_share");
        result.quantity = {share * 100, absent, Unit::of("%")};
        result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A ratio of two columns of the file, which gives no uncertainty of either."));
        outcome.results.push_back(std::move(result));
        if (const double radiation = meanOf(near, &Row::radiation), shoes = meanOf(near, &Row::shoes); std::isfinite(radiation + shoes))
            outcome.issues.push_back(
                note("corrections",
                     text(QT_TRANSLATE_NOOP("core", "Of the raw conductance the instrument subtracted %1 % for radiation and %2 % for its shoes."),
                          std::round(radiation * 1000) / 10, std::round(shoes * 1000) / 10),
                     place));
        if (share > 0.3)
            outcome.issues.push_back(
                warning("large-correction",
                        text(QT_TRANSLATE_NOOP("core",
                                               "Heat losses of %1 % of the raw conductance were subtracted by the instrument at this temperature: "
                                               "more than the rest of the uncertainty shows."),
                             std::round(share * 1000) / 10),
                        place));
    }
}

// Seebeck coefficient, resistivity, figure of merit and the share of the electrons (Wiedemann and Franz), where the file has them
// and they stand out of their own errors: on insulators they are noise.
void addElectrical(Outcome &outcome, const std::vector<Row> &rows, const Parameters &parameters)
{
    constexpr double lorenz = 2.443e-8; // W ohm/K2, Sommerfeld's value
    const double T = parameters.number(QStringLiteral("temperature")), halfWidth = parameters.number(QStringLiteral("temperature_half_width"));
    std::vector<Row> near;
    std::ranges::copy_if(rows, std::back_inserter(near), [&](const Row &row) { return std::abs(row.T - T) <= halfWidth; });
    if (near.empty())
        return;
    const double S = meanOf(near, &Row::seebeck), sS = meanOf(near, &Row::seebeckError), rho = meanOf(near, &Row::resistivity),
                 sRho = meanOf(near, &Row::resistivityError), kappa = meanOf(near, &Row::kappa), sKappa = meanOf(near, &Row::sigma);
    const Text instrument = text(QT_TRANSLATE_NOOP("core", "instrument's standard deviation"));
    const auto parts = [&](double size) {
        return std::isfinite(size) && size > 0 ? std::vector<UncertaintyPart>{{instrument, size}} : std::vector<UncertaintyPart>{};
    };
    const auto withGeometry = [&](std::vector<UncertaintyPart> known, double value) {
        if (!known.empty())
            known.push_back({text(lengthAndArea), std::abs(value) * geometryOf(parameters)});
        return known;
    };
    const bool seebeck = std::isfinite(S) && !(std::abs(S) < 3 * sS), resistive = rho > 0 && !(rho < 3 * sRho);
    if (seebeck)
        outcome.results.push_back(withParts("seebeck", "uV/K", S * 1e6, parts(sS * 1e6), noUncertainty()));
    if (resistive)
        outcome.results.push_back(withParts("resistivity", "Ohm m", rho, withGeometry(parts(sRho), rho), noUncertainty()));
    const double relative = std::sqrt(std::pow(2 * sS / S, 2) + std::pow(sRho / rho, 2) + std::pow(sKappa / kappa, 2));
    if (seebeck && resistive && kappa > 0) { // of rho kappa = R G the geometry cancels
        const double ZT = S * S * T / (rho * kappa);
        outcome.results.push_back(withParts("ZT", "1", ZT, parts(ZT * relative), noUncertainty()));
    }
    // The conductivity of the same sample from elsewhere (impedance, four probes) counts before the file's own two probes.
    const bool given = parameters.number(QStringLiteral("sigma")) > 0;
    const double sigma = given ? parameters.number(QStringLiteral("sigma")) : resistive ? 1 / rho : absent;
    if (std::isfinite(sigma) && kappa > 0) {
        const double share = 100 * lorenz * T * sigma / kappa;
        const double relativeSigma = given ? parameters.number(QStringLiteral("sigma_error")) / sigma : sRho / rho;
        std::vector<UncertaintyPart> shareParts{{text(QT_TRANSLATE_NOOP("core", "electrical conductivity")), share * relativeSigma},
                                                {text(QT_TRANSLATE_NOOP("core", "thermal conductivity")), share * sKappa / kappa}};
        // The geometry of the file's own two cancels; beside a conductivity from elsewhere it does not.
        if (given)
            shareParts.push_back({text(lengthAndArea), share * geometryOf(parameters)});
        outcome.results.push_back(withParts("electronic_share", "%", share, std::move(shareParts), noUncertainty()));
        outcome.results.push_back(withParts("kappa_electronic", "W/(m K)", lorenz * T * sigma,
                                            {{text(QT_TRANSLATE_NOOP("core", "electrical conductivity")), lorenz * T * sigma * relativeSigma},
                                             {text(lengthAndArea), given ? 0 : lorenz * T * sigma * geometryOf(parameters)}},
                                            text(QT_TRANSLATE_NOOP("core", "No uncertainty of the electrical conductivity is known."))));
        if (share > 100)
            outcome.issues.push_back(
                warning("electronic-share",
                        text(QT_TRANSLATE_NOOP(
                                 "core", "The Wiedemann-Franz law gives the electrons %1 % of the measured conductivity: one of the two is wrong."),
                             std::round(share))));
    }
    if (std::isfinite(S) && !seebeck)
        outcome.issues.push_back(
            note("seebeck-noise",
                 text(QT_TRANSLATE_NOOP("core", "The Seebeck coefficient at %1 K does not exceed three of its own errors: it and ZT are left out."),
                      T)));
}

void addMaximum(Outcome &outcome, const std::vector<Row> &rows, double geometry)
{
    if (rows.size() < 3)
        return;
    const auto top = std::ranges::max_element(rows, {}, &Row::kappa);
    if (top == rows.begin() || top + 1 == rows.end()) {
        outcome.issues.push_back(
            note("no-maximum",
                 text(QT_TRANSLATE_NOOP("core", "κ is largest at the end of the data (%1 K): it has no maximum within them."), top->T)));
        return;
    }
    // On a flat stretch the largest value is the luckiest one: a maximum falls off on both sides by more than the scatter.
    std::vector<double> kappa(rows.size());
    std::ranges::transform(rows, kappa.begin(), &Row::kappa);
    const double lower = std::max(std::ranges::min_element(rows.begin(), top, {}, &Row::kappa)->kappa,
                                  std::ranges::min_element(top + 1, rows.end(), {}, &Row::kappa)->kappa);
    if (const double scatter = noiseDeviation(kappa); top->kappa - lower < 5 * scatter) {
        outcome.issues.push_back(
            note("no-maximum",
                 text(QT_TRANSLATE_NOOP("core", "The largest κ, at %1 K, does not stand out of the scatter of the points: no maximum is given."),
                      top->T)));
        return;
    }
    std::vector<UncertaintyPart> parts;
    if (std::isfinite(top->sigma))
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "instrument's standard deviation")), top->sigma});
    parts.push_back({text(lengthAndArea), top->kappa * geometry});
    outcome.results.push_back(withParts("kappa_max", "W/(m K)", top->kappa, std::move(parts), noUncertainty()));
    // The true maximum lies somewhere between the neighbours.
    const double spacing = ((top + 1)->T - (top - 1)->T) / 2;
    std::vector<UncertaintyPart> places{{text(QT_TRANSLATE_NOOP("core", "spacing of the points")), spacing / 2 / std::sqrt(3.0)}};
    // On a flat top any point whose error reaches the maximum might be it: the place is known no better than half their range.
    if (std::isfinite(top->sigma)) {
        const auto reaches = [&](const Row &row) {
            return row.kappa + std::max(top->sigma, std::isfinite(row.sigma) ? row.sigma : 0.0) >= top->kappa;
        };
        const double from = std::ranges::find_if(rows, reaches)->T;
        const double to = std::find_if(rows.rbegin(), rows.rend(), reaches)->T;
        places.push_back({text(QT_TRANSLATE_NOOP("core", "points as high within their errors")), (to - from) / 2});
    }
    outcome.results.push_back(withParts("T_kappa_max", "K", top->T, std::move(places), {}));
}

struct PowerLaw
{
    StraightLine line; // log10 kappa against log10 T
    double from = 0, to = 0;
};
std::optional<PowerLaw> powerLaw(const std::vector<Row> &rows, const Interval &window, std::size_t atLeast)
{
    std::vector<double> x, y;
    for (const Row &row : rows) {
        if (window.contains(row.T) && row.kappa > 0) {
            x.push_back(std::log10(row.T));
            y.push_back(std::log10(row.kappa));
        }
    }
    if (x.size() < atLeast)
        return std::nullopt;
    const std::optional<StraightLine> line = straightLine(x, y);
    if (!line)
        return std::nullopt;
    return PowerLaw{*line, std::pow(10, x.front()), std::pow(10, x.back())};
}

// A log-log curve that bends has no exponent of its own: the lower and the upper half of the window (in log T) then disagree by more than
// their errors, and the value lies anywhere between theirs.
void addCurvature(Outcome &outcome, std::vector<UncertaintyPart> &parts, const std::vector<Row> &rows, const PowerLaw &law, const Place &place)
{
    const double middle = std::sqrt(law.from * law.to);
    const std::optional<PowerLaw> lower = powerLaw(rows, {law.from * (1 - 1e-9), middle}, 4), upper = powerLaw(rows, {middle, law.to * (1 + 1e-9)}, 4);
    if (!lower || !upper)
        return;
    const double apart = std::abs(lower->line.slope - upper->line.slope), error = std::hypot(lower->line.slopeError, upper->line.slopeError);
    if (!(apart > 3 * error) || apart < 0.02)
        return;
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "curvature within the window")), apart / 2 / std::sqrt(3.0)});
    const auto shown = [](double value) { return std::round(value * 100) / 100; };
    outcome.issues.push_back(
        note("exponent-curved",
             text(QT_TRANSLATE_NOOP("core", "log κ against log T bends within the window: the exponent is %1 from %2 to %3 K and %4 from %5 to %6 K. One power law does not hold over all of it; the uncertainty of the exponent holds that."),
                  shown(lower->line.slope), shortNumberText(lower->from), shortNumberText(lower->to), shown(upper->line.slope), shortNumberText(upper->from),
                  shortNumberText(upper->to)),
             place));
}

void addExponent(Outcome &outcome, const std::vector<Row> &rows, const Parameters &parameters)
{
    const Place place{{}, 0, QStringLiteral("window")};
    const std::optional<Interval> window = parameters.interval(QStringLiteral("window"));
    if (!window) {
        outcome.issues.push_back(note(
            "no-low-temperatures",
            text(QT_TRANSLATE_NOOP(
                     "core", "No exponent is given: the data begin at %1 K, and a power law belongs to low temperatures. Set a window to get one."),
                 rows.front().T),
            place));
        return;
    }
    const std::optional<PowerLaw> law = powerLaw(rows, *window, 3);
    if (!law) {
        outcome.issues.push_back(
            warning("window-empty",
                    text(QT_TRANSLATE_NOOP("core", "The window %1 to %2 K holds fewer than 3 valid rows: no exponent."), window->low, window->high),
                    place));
        return;
    }
    std::vector<double> residual;
    for (const Row &row : rows)
        if (window->contains(row.T) && row.kappa > 0)
            residual.push_back((std::log10(row.kappa) - law->line.at(std::log10(row.T))) * std::log(10.0));
    const ResidualCheck check = residualCheck(residual, QStringLiteral("window"));
    outcome.issues.insert(outcome.issues.end(), check.issues.begin(), check.issues.end());
    std::vector<UncertaintyPart> parts{{text(QT_TRANSLATE_NOOP("core", "fit")), check.factor * law->line.slopeError}};
    std::vector<double> exponents{law->line.slope};
    QStringList steps;
    for (const double to : {5.0, 10.0, 20.0}) {
        if (const std::optional<PowerLaw> step = powerLaw(rows, {2, to}, 5)) {
            exponents.push_back(step->line.slope);
            steps << text("2..%1 K: %2", to, std::round(step->line.slope * 1000) / 1000).english();
        }
    }
    if (steps.size() > 1) {
        const auto [low, high] = std::ranges::minmax(exponents);
        parts.push_back({text(QT_TRANSLATE_NOOP("core", "choice of window")), (high - low) / 2 / std::sqrt(3.0)});
        outcome.issues.push_back(
            note("window-ladder", text(QT_TRANSLATE_NOOP("core", "The exponent over other windows: %1."), steps.join(QStringLiteral("; "))), place));
    }
    addCurvature(outcome, parts, rows, *law, place);
    outcome.results.push_back(withParts("exponent", "1", law->line.slope, std::move(parts), {}));

    constexpr std::size_t points = 40;
    std::vector<double> x(points), y(points);
    for (std::size_t i = 0; i < points; ++i) {
        const double t = std::log10(law->from) + (std::log10(law->to) - std::log10(law->from)) * static_cast<double>(i) / (points - 1);
        x[i] = std::pow(10, t);
        y[i] = std::pow(10, law->line.at(t));
    }
    outcome.curves.push_back(
        conductivityCurve("power_law", text(QT_TRANSLATE_NOOP("core", "<i>κ</i> ~ <i>T</i><sup>%1</sup>"), std::round(law->line.slope * 100) / 100),
                          CurveUse::Fit, std::move(x), std::move(y)));
}

// The plateau of a glass: where log kappa rises least with log T between two stretches on which it rises more. The local exponent is that
// of a straight line through the rows within a factor of 1.5 in temperature on either side.
void addPlateau(Outcome &outcome, const std::vector<Row> &rows)
{
    constexpr double reach = 0.405; // ln 1.5
    std::vector<double> T, exponent, error, level;
    for (const Row &centre : rows) {
        if (centre.T < rows.front().T * 1.5 || centre.T > rows.back().T / 1.5 || (!T.empty() && centre.T <= T.back()))
            continue;
        std::vector<double> x, y;
        for (const Row &row : rows) {
            if (row.kappa > 0 && std::abs(std::log(row.T / centre.T)) <= reach) {
                x.push_back(std::log(row.T));
                y.push_back(std::log(row.kappa));
            }
        }
        const std::optional<StraightLine> line = x.size() >= 5 ? straightLine(x, y) : std::nullopt;
        if (!line)
            continue;
        T.push_back(centre.T);
        exponent.push_back(line->slope);
        error.push_back(line->slopeError);
        level.push_back(std::exp(line->at(std::log(centre.T))));
    }
    if (T.size() < 5)
        return;
    // Of all interior minima of the exponent the one between the steepest stretches; a crystal falls beyond its maximum, with n below -0.5.
    std::size_t best = 0;
    double deepest = 0;
    for (std::size_t i = 1; i + 1 < T.size(); ++i) {
        const double before = *std::max_element(exponent.begin(), exponent.begin() + static_cast<std::ptrdiff_t>(i)),
                     after = *std::max_element(exponent.begin() + static_cast<std::ptrdiff_t>(i) + 1, exponent.end());
        const double depth = std::min(before, after) - exponent[i];
        if (exponent[i] > -0.5 && exponent[i] < 0.5 && depth > std::max(0.1, 3 * error[i]) && depth > deepest) {
            deepest = depth;
            best = i;
        }
    }
    if (best == 0)
        return;
    const double half = std::min(T[best] - T[best - 1], T[best + 1] - T[best]);
    // Neighbours whose exponent is the same within the errors: the plateau is flat, and its middle not known better than that.
    std::size_t first = best, last = best;
    while (first > 0 && exponent[first - 1] - exponent[best] < std::hypot(error[first - 1], error[best]) + 0.02)
        --first;
    while (last + 1 < T.size() && exponent[last + 1] - exponent[best] < std::hypot(error[last + 1], error[best]) + 0.02)
        ++last;
    const double width = std::max(half, (T[last] - T[first]) / 2);
    outcome.results.push_back(
        withParts("T_plateau", "K", T[best], {{text(QT_TRANSLATE_NOOP("core", "flatness of the plateau")), width / std::sqrt(3.0)}}, {}));
    outcome.results.push_back(
        withParts("kappa_plateau", "W/(m K)", level[best],
                  {{text(QT_TRANSLATE_NOOP("core", "flatness of the plateau")), (std::abs(level[last] - level[first])) / 2 / std::sqrt(3.0)},
                   {text(QT_TRANSLATE_NOOP("core", "instrument's standard deviation")), meanOf(rows, &Row::sigma)}},
                  noUncertainty()));
    outcome.results.push_back(
        withParts("plateau_exponent", "1", exponent[best], {{text(QT_TRANSLATE_NOOP("core", "fit")), error[best]}}, noUncertainty()));
}

void addCurve(Outcome &outcome, const char *key, Text label, CurveUse use, const std::vector<Row> &rows, double Row::*member)
{
    std::vector<double> x, y, s;
    for (const Row &row : rows) {
        if (!std::isfinite(row.*member))
            continue;
        x.push_back(row.T);
        y.push_back(row.*member);
        s.push_back(row.sigma);
    }
    if (x.empty())
        return;
    const bool errors = member == &Row::kappa && std::ranges::any_of(s, [](double v) { return std::isfinite(v); });
    outcome.curves.push_back(
        conductivityCurve(key, std::move(label), use, std::move(x), std::move(y), errors ? std::move(s) : std::vector<double>{}));
}

// A line that lifts its pen (NaN) where rows were left out between two that count: nothing valid is known there.
void addRaw(Outcome &outcome, const Rows &rows)
{
    std::vector<double> x, y;
    auto next = rows.excluded.begin();
    for (const Row &row : rows.used) {
        if (!std::isfinite(row.raw))
            continue;
        const auto first = next;
        while (next != rows.excluded.end() && next->T < row.T)
            ++next;
        if (!x.empty() && next != first) {
            x.push_back(0.5 * (x.back() + row.T));
            y.push_back(absent);
        }
        x.push_back(row.T);
        y.push_back(row.raw);
    }
    if (!x.empty())
        outcome.curves.push_back(conductivityCurve("raw", text(QT_TRANSLATE_NOOP("core", "Before the instrument's corrections")), CurveUse::Construction, std::move(x), std::move(y)));
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters result;
    const double T0 = given.isSet(QStringLiteral("temperature")) ? given.number(QStringLiteral("temperature")) : 300;
    result.set(QStringLiteral("temperature_half_width"), std::min(5.0, 0.02 * std::abs(T0)));
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    const Values kappa = inputs.values(role::thermalConductivity, Unit::of("W/(m K)"));
    if (!T || !kappa || T->size() != kappa->size())
        return result;
    const std::vector<Row> rows = rowsOf(inputs, given).used;
    if (rows.empty())
        return result;
    if (const double error = geometryError(*inputs.dataset()); std::isfinite(error))
        result.set(QStringLiteral("geometry_error"), std::round(error * 100) / 100);
    // 2 to 10 K is where glasses and crystals are told apart; a run that ends below 20 K is a low temperature run as a whole.
    const auto within = std::ranges::count_if(rows, [](const Row &row) { return row.T >= 2 && row.T <= 10; });
    if (within >= 5)
        result.set(QStringLiteral("window"), Interval{2, 10});
    else if (rows.back().T <= 20 && rows.size() >= 3)
        result.set(QStringLiteral("window"), widenedToPrinted({rows.front().T, rows.back().T}));
    return result;
}

Result<Done> check(const Inputs &inputs, const Parameters &complete)
{
    const Dataset &data = *inputs.dataset();
    for (const auto &[role, unit] : {std::pair{role::temperature, "K"}, std::pair{role::thermalConductivity, "W/(m K)"}})
        if (const Column *column = data.column(role); column && !inputs.values(role, Unit::of(unit)))
            return failure("wrong-unit", column->unitText.isEmpty()
                                             ? text(QT_TRANSLATE_NOOP("core", "The column \"%1\" names no unit; expected %2 or one like it. Name it in the inspector, or with --option unit.N=%2."), column->name, unit)
                                             : text(QT_TRANSLATE_NOOP("core", "The column \"%1\" has the unit \"%2\"; expected %3 or one like it."), column->name, column->unitText, unit));
    if (complete.isSet(QStringLiteral("emissivity"))) {
        const Place place{{}, 0, QStringLiteral("emissivity")};
        const auto of = data.metadata.quantity(QStringLiteral("emissivity"), Unit::of("1"));
        const bool columns = quantumdesign::columnCalled(data.columns, "rad. loss") && quantumdesign::columnCalled(data.columns, "delta temp.");
        if (!of || !columns || !data.metadata.quantity(QStringLiteral("length"), Unit::of("m"))
            || !data.metadata.quantity(QStringLiteral("area"), Unit::of("m2")))
            return failure("emissivity-useless",
                           text(QT_TRANSLATE_NOOP(
                               "core",
                               "Another emissivity needs the radiation loss, the temperature difference, the geometry and the emissivity that the "
                               "instrument used; the data lack at least one of them.")),
                           place);
    }
    return Done{};
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Rows rows = rowsOf(inputs, parameters);
    if (rows.used.empty())
        return failure(
            "no-valid-rows",
            countedText(QT_TRANSLATE_N_NOOP("core",
                                          "No row has a temperature, a conductivity and the error code 0 (%n row(s) are marked by the instrument)."),
                        static_cast<int>(rows.excluded.size())),
            {{}, 0, QStringLiteral("error_rows")});
    Outcome outcome;
    outcome.parameters = parameters;
    addCurve(outcome, "kappa", text(QT_TRANSLATE_NOOP("core", "Thermal conductivity")), CurveUse::Points, rows.used, &Row::kappa);
    addCurve(outcome, "excluded", text(QT_TRANSLATE_NOOP("core", "Left out: the instrument reports an error")), CurveUse::Points, rows.excluded,
             &Row::kappa);
    addRaw(outcome, rows);
    if (!rows.excluded.empty())
        outcome.issues.push_back(note("error-rows",
                                      countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) that the instrument marks with an error code were left out."),
                                                  static_cast<int>(rows.excluded.size())),
                                      {{}, 0, QStringLiteral("error_rows")}));
    if (rows.drifting > 0)
        outcome.issues.push_back(
            warning("large-rise",
                    countedText(QT_TRANSLATE_N_NOOP("core", "In %n row(s) the temperature rise along the sample exceeds 5 % of the temperature."),
                                rows.drifting)));
    addValue(outcome, rows.used, parameters.number(QStringLiteral("temperature")), parameters.number(QStringLiteral("temperature_half_width")), geometryOf(parameters));
    addElectrical(outcome, rows.used, parameters);
    addMaximum(outcome, rows.used, geometryOf(parameters));
    addPorosity(outcome, parameters);
    addExponent(outcome, rows.used, parameters);
    addPlateau(outcome, rows.used);
    addComparison(outcome, inputs, parameters);
    return outcome;
}

} // namespace

AnalysisSpec conductivityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("thermal-transport.conductivity");
    spec.version = 5;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Thermal conductivity"));
    spec.definition = text(QT_TRANSLATE_NOOP("core",
                                             "κ at a temperature is the mean of the rows without error code around it, else a linear interpolation; "
                                             "never an extrapolation. The exponent is the slope of log κ against "
                                             "log T by least squares. Another emissivity scales the radiation loss that the instrument subtracted. A "
                                             "porosity φ turns the measured into the dense conductivity by "
                                             "(2 + φ) / (2 (1 - φ)) (Maxwell-Eucken, insulating spherical pores)."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Conductivity")),
                    .columns = columnNeeds({role::temperature, role::thermalConductivity})},
                   {.key = QStringLiteral("literature"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Conductivities to compare with")),
                    .columns = columnNeeds({role::temperature, role::thermalConductivity}),
                    .optional = true,
                    .several = true}};
    ParameterSpec temperature = numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "K", 300.0).withHandle(HandleKind::Line);
    temperature.lowest = 0;
    ParameterSpec halfWidth =
        numberParameter("temperature_half_width", QT_TRANSLATE_NOOP("core", "Half width around it"), "K")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Rows this near are averaged. Proposed: 2 % of the temperature, at most 5 K.")));
    halfWidth.lowest = 0;
    ParameterSpec emissivity = numberParameter("emissivity", QT_TRANSLATE_NOOP("core", "Emissivity"), "1")
                                   .thatMayBeUnset()
                                   .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: the one the instrument used.")));
    emissivity.lowest = 0;
    emissivity.highest = 1;
    ParameterSpec porosity =
        numberParameter("porosity", QT_TRANSLATE_NOOP("core", "Porosity"), "1", 0.0)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Volume fraction of pores, 1 - ρ/ρ_true; the correction holds below about 0.3.")));
    porosity.lowest = 0;
    porosity.highest = 0.9;
    spec.parameters = {temperature,
                       halfWidth,
                       emissivity,
                       porosity,
                       porosityModelParameter(),
                       choiceParameter("error_rows", QT_TRANSLATE_NOOP("core", "Rows with an error code"),
                                       {{QStringLiteral("exclude"), text(QT_TRANSLATE_NOOP("core", "leave out"))},
                                        {QStringLiteral("include"), text(QT_TRANSLATE_NOOP("core", "use"))}},
                                       "exclude"),
                       rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window of the exponent"), "K")
                           .thatMayBeUnset()
                           .withHandle(HandleKind::Band)
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "Proposed: 2 to 10 K, or everything when the data end below 20 K."))),
                       within(numberParameter("sigma", QT_TRANSLATE_NOOP("core", "Electrical conductivity of the sample"), "S/m"), 0)
                           .thatMayBeUnset()
                           .withHelp(text(QT_TRANSLATE_NOOP(
                               "core",
                               "For the share of the electrons, from impedance or four probes on the same sample at the same temperature. "
                               "Unset: 1/ρ of the same file."))),
                       within(numberParameter("sigma_error", QT_TRANSLATE_NOOP("core", "Its standard uncertainty"), "S/m"), 0).thatMayBeUnset(),
                       geometryErrorParameter(),
                       materialsParameter()};
    spec.outputs = {outputSpec("kappa", "<i>κ</i>", QT_TRANSLATE_NOOP("core", "Thermal conductivity"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "At the named temperature, by mean or interpolation of valid rows.")),
                    outputSpec("kappa_max", "<i>κ</i><sub>max</sub>", QT_TRANSLATE_NOOP("core", "Largest conductivity"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "Largest valid value within the data.")),
                    outputSpec("T_kappa_max", "<i>T</i><sub>max</sub>", QT_TRANSLATE_NOOP("core", "Temperature of the maximum"), "K",
                               QT_TRANSLATE_NOOP("core", "Where the largest valid value lies.")),
                    outputSpec("exponent", "<i>n</i>", QT_TRANSLATE_NOOP("core", "Low-temperature exponent"), "1",
                               QT_TRANSLATE_NOOP("core", "Slope of log κ against log T over the window.")),
                    outputSpec("T_plateau", "<i>T</i><sub>pl</sub>", QT_TRANSLATE_NOOP("core", "Temperature of the plateau"), "K",
                               QT_TRANSLATE_NOOP("core", "Where the local exponent of κ is least between two stretches on which it is larger.")),
                    outputSpec("kappa_plateau", "<i>κ</i><sub>pl</sub>", QT_TRANSLATE_NOOP("core", "Conductivity of the plateau"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "There.")),
                    outputSpec("plateau_exponent", "<i>n</i><sub>pl</sub>", QT_TRANSLATE_NOOP("core", "Exponent on the plateau"), "1",
                               QT_TRANSLATE_NOOP("core", "Slope of ln κ against ln T over a factor of 1.5 in temperature on either side.")),
                    outputSpec("correction_share", "(<i>G</i><sub>0</sub>-<i>G</i>)/<i>G</i><sub>0</sub>",
                               QT_TRANSLATE_NOOP("core", "Share of the heat losses"), "%",
                               QT_TRANSLATE_NOOP("core", "What the instrument subtracted from the raw conductance, at the named temperature.")),
                    outputSpec("seebeck", "<i>S</i>", QT_TRANSLATE_NOOP("core", "Seebeck coefficient"), "uV/K",
                               QT_TRANSLATE_NOOP("core", "Mean of the valid rows around the named temperature.")),
                    outputSpec("resistivity", "<i>ρ</i>", QT_TRANSLATE_NOOP("core", "Resistivity"), "Ohm m",
                               QT_TRANSLATE_NOOP("core", "Mean of the valid rows around the named temperature.")),
                    outputSpec("ZT", "<i>ZT</i>", QT_TRANSLATE_NOOP("core", "Figure of merit"), "1",
                               QT_TRANSLATE_NOOP("core", "S² T/(ρ κ) of these means.")),
                    outputSpec("kappa_electronic", "<i>κ</i><sub>e</sub>", QT_TRANSLATE_NOOP("core", "Conductivity of the electrons"), "W/(m K)",
                               QT_TRANSLATE_NOOP("core", "L₀ T σ with L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz law).")),
                    outputSpec("electronic_share", "<i>κ</i><sub>e</sub>/<i>κ</i>", QT_TRANSLATE_NOOP("core", "Share of the electrons"), "%",
                               QT_TRANSLATE_NOOP("core", "L₀ T σ/κ with L₀ = 2.443e-8 W Ω/K² (Wiedemann-Franz law)."))};
    spec.mainResult = QStringLiteral("kappa");
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::thermaltransport
