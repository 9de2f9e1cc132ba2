// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/electrical.h"

#include "formats/quantumdesign.h"
#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

constexpr double boltzmann = 8.617333262e-5; // eV/K

bool sameField(double a, double b)
{
    return std::abs(a - b) <= std::max(5.0, 0.01 * std::abs(a));
}

Values errorsIn(const Column *column, const Unit &unit)
{
    if (!column || !column->uncertainty)
        return nullptr;
    std::vector<double> errors(*column->uncertainty);
    for (double &error : errors)
        error = convertedDifference(error, column->unit, unit);
    return shared(std::move(errors));
}

std::vector<double> logarithms(std::span<const double> values)
{
    std::vector<double> result(values.size());
    std::ranges::transform(values, result.begin(), [](double v) { return std::log(v); });
    return result;
}

// ln R against 1/T: only where the resistance rises on cooling, and by more than a tenth.
void fitActivated(Conduction &result, std::span<const double> T, std::span<const double> R)
{
    std::vector<double> inverse(T.size());
    std::ranges::transform(T, inverse.begin(), [](double t) { return 1 / t; });
    const std::vector<double> logR = logarithms(R);
    const std::optional<StraightLine> line = straightLine(inverse, logR);
    if (!line || !(line->slope > 3 * line->slopeError) || line->at(inverse.front()) - line->at(inverse.back()) < 0.1)
        return;
    result.law = Conduction::Law::Activated;
    result.line = *line;
    result.energy = line->slope * boltzmann;
    result.energyError = line->slopeError * boltzmann;
    for (std::size_t i = 0; i < T.size(); ++i)
        result.relative.push_back(std::exp(logR[i] - line->at(inverse[i])) - 1);
}

// R = R_0 (1 + a (T / T_top)^n): what electrons lose to impurities and to vibrations (Matthiessen), n free.
void fitMetal(Conduction &result, std::span<const double> T, std::span<const double> R)
{
    const double top = T.back(), scale = R.front();
    if (!(top / T.front() > 1.5))
        return;
    FitOptions options;
    options.numericJacobian = true;
    const std::vector<FitParameter> parameters{{"R_0", 1, ParameterScale::Log, 1e-6, 1e6}, {"a", 1, ParameterScale::Log, 1e-8, 1e8}, {"n", 1.5, ParameterScale::Linear, 0.05, 8}};
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double>) {
        for (std::size_t i = 0; i < T.size(); ++i)
            r[i] = p[0] * (1 + p[1] * std::pow(T[i] / top, p[2])) * scale / R[i] - 1;
        return true;
    };
    const double rise = std::max(R.back() / R.front() - 1, 1e-3);
    const FitResult fit = fitFromStarts(residuals, T.size(), parameters, {{1, rise, 1}, {1, rise, 2}, {1, rise, 4}}, options).best;
    if (!fit.converged || std::ranges::any_of(fit.atBound, [](bool bound) { return bound; }))
        return;
    result.law = Conduction::Law::Metal;
    result.top = top;
    result.residual = fit.parameters[0] * scale;
    result.residualError = fit.standardErrors[0] * scale;
    result.rise = fit.parameters[1];
    result.exponent = fit.parameters[2];
    result.exponentError = fit.standardErrors[2];
    for (std::size_t i = 0; i < T.size(); ++i)
        result.relative.push_back(1 - result.at(T[i]) / R[i]);
}

} // namespace

double commonField(const Inputs &inputs, const char *key)
{
    const Values T = inputs.values(role::temperature, Unit::of("K")), H = inputs.values(role::field, Unit::of("Oe"));
    const Column *column = inputs.dataset() ? inputs.dataset()->column(key) : nullptr;
    if (!T || !H || !column)
        return absent;
    std::vector<double> fields;
    for (std::size_t i = 0; i < std::min({T->size(), H->size(), column->size()}); ++i)
        if (std::isfinite((*T)[i]) && std::isfinite((*H)[i]) && std::isfinite((*column->values)[i]))
            fields.push_back((*H)[i]);
    std::ranges::sort(fields);
    // The longest run of neighbours that count as one field.
    double best = absent;
    std::size_t most = 0;
    for (std::size_t first = 0, end = 0; first < fields.size(); ++first) {
        end = std::max(end, first);
        while (end < fields.size() && sameField(fields[first], fields[end]))
            ++end;
        if (end - first > most) {
            most = end - first;
            best = fields[first + most / 2];
        }
    }
    return best;
}

ElectricalRows electricalRows(const Inputs &inputs, const Parameters &parameters, const char *key, const char *unit)
{
    const Dataset &data = *inputs.dataset();
    const Values T = inputs.values(role::temperature, Unit::of("K")), value = inputs.values(key, Unit::of(unit));
    ElectricalRows rows;
    rows.field = parameters.number(QStringLiteral("field"));
    if (!T || !value)
        return rows;
    const Values error = errorsIn(data.column(key), Unit::of(unit)), H = inputs.values(role::field, Unit::of("Oe"));
    const Column *S = data.column(role::seebeck), *kappa = data.column(role::thermalConductivity), *codes = data.column(errorCode);
    const Column *merit = quantumdesign::columnCalled(data.columns, "figure of merit zt");
    const Values seebeck = S ? valuesIn(*S, Unit::of("V/K")) : nullptr, seebeckError = errorsIn(S, Unit::of("V/K"));
    const Values conductivity = kappa ? valuesIn(*kappa, Unit::of("W/(m K)")) : nullptr, conductivityError = errorsIn(kappa, Unit::of("W/(m K)"));
    const bool include = parameters.words(QStringLiteral("error_rows")) == u"include";
    const auto at = [](const Values &values, std::size_t i) { return values && i < values->size() ? (*values)[i] : absent; };
    for (std::size_t i = 0; i < std::min(T->size(), value->size()); ++i) {
        if (!((*T)[i] > 0) || !std::isfinite((*value)[i]))
            continue;
        if (std::isfinite(rows.field) && H && std::isfinite((*H)[i]) && !sameField(rows.field, (*H)[i])) {
            ++rows.otherFields;
            continue;
        }
        const ElectricalRow row{(*T)[i], (*value)[i], at(error, i), at(seebeck, i), at(seebeckError, i), at(conductivity, i), at(conductivityError, i),
                                merit ? at(merit->values, i) : absent};
        const bool bad = codes && at(codes->values, i) != 0;
        (bad && !include ? rows.excluded : rows.used).push_back(row);
    }
    std::ranges::stable_sort(rows.used, {}, &ElectricalRow::T);
    std::ranges::stable_sort(rows.excluded, {}, &ElectricalRow::T);
    return rows;
}

std::vector<UncertaintyPart> Height::parts() const
{
    return {{text(QT_TRANSLATE_NOOP("core", "scatter of the rows")), ofScatter},
            {text(QT_TRANSLATE_NOOP("core", "interpolation")), ofInterpolation},
            {text(QT_TRANSLATE_NOOP("core", "instrument's standard deviation")), ofInstrument}};
}

double Height::uncertainty() const
{
    double squares = 0;
    bool any = false;
    for (const double part : {ofScatter, ofInterpolation, ofInstrument}) {
        if (std::isfinite(part)) {
            squares += part * part;
            any = true;
        }
    }
    return any ? std::sqrt(squares) : absent;
}

Height heightAt(const std::vector<ElectricalRow> &rows, double ElectricalRow::*member, double ElectricalRow::*error, double T, double halfWidth)
{
    Height result;
    std::vector<double> x, y, s;
    const ElectricalRow *below = nullptr, *above = nullptr;
    for (const ElectricalRow &row : rows) {
        if (!std::isfinite(row.*member))
            continue;
        if (row.T <= T)
            below = &row;
        if (row.T >= T && !above)
            above = &row;
        if (std::abs(row.T - T) <= halfWidth) {
            x.push_back(row.T);
            y.push_back(row.*member);
            s.push_back(row.*error);
        }
    }
    const auto instrument = [](std::span<const double> errors) {
        double sum = 0;
        int known = 0;
        for (const double each : errors) {
            if (std::isfinite(each)) {
                sum += each;
                ++known;
            }
        }
        return known > 0 ? sum / known : absent;
    };
    result.points = x.size();
    if (!x.empty()) {
        result.low = x.front();
        result.high = x.back();
        result.ofInstrument = instrument(s);
        // A line needs points on both sides and some distance between them; a heap at one temperature has a mean.
        const std::optional<StraightLine> line = x.size() >= 3 && x.back() - x.front() > 0.5 * halfWidth && x.front() <= T && T <= x.back() ? straightLine(x, y) : std::nullopt;
        if (line) {
            result.how = Height::How::Line;
            result.value = line->at(T);
            result.ofScatter = line->errorAt(T);
            return result;
        }
        result.how = Height::How::Mean;
        double sum = 0, squares = 0;
        for (const double each : y)
            sum += each;
        const auto n = static_cast<double>(y.size());
        result.value = sum / n;
        for (const double each : y)
            squares += (each - result.value) * (each - result.value);
        if (y.size() > 1)
            result.ofScatter = std::sqrt(squares / (n - 1) / n);
        return result;
    }
    if (!below || !above)
        return result;
    result.how = Height::How::Between;
    result.low = below->T;
    result.high = above->T;
    const double weight = above->T > below->T ? (T - below->T) / (above->T - below->T) : 0;
    result.value = below->*member + weight * (above->*member - below->*member);
    result.ofInterpolation = std::abs(above->*member - below->*member) / 2 / std::sqrt(3.0);
    const double ends[] = {below->*error, above->*error};
    result.ofInstrument = instrument(ends);
    return result;
}

double Conduction::at(double T) const
{
    if (law == Law::Metal)
        return residual * (1 + rise * std::pow(T / top, exponent));
    return law == Law::Activated ? std::exp(line.at(1 / T)) : absent;
}

Conduction conductionOver(const std::vector<ElectricalRow> &rows, const Interval &window)
{
    Conduction result;
    std::vector<double> T, R;
    for (const ElectricalRow &row : rows) {
        if (window.contains(row.T) && row.value > 0) {
            T.push_back(row.T);
            R.push_back(row.value);
        }
    }
    result.points = T.size();
    if (T.size() < 6 || !(T.back() / T.front() > 1.1))
        return result;
    result.from = T.front();
    result.to = T.back();
    const std::optional<StraightLine> trend = straightLine(T, logarithms(R));
    if (!trend || !(std::abs(trend->slope) > 3 * trend->slopeError))
        return result;
    if (trend->slope < 0)
        fitActivated(result, T, R);
    else
        fitMetal(result, T, R);
    return result;
}

Drop dropOf(const std::vector<ElectricalRow> &rows)
{
    Drop drop;
    constexpr double coldest = 100; // K: no superconductor at ambient pressure falls far above it
    constexpr std::size_t reach = 3;
    double steepest = 2.5; // d ln R / d ln T
    for (std::size_t i = reach; i + reach < rows.size() && rows[i].T < coldest; ++i) {
        const ElectricalRow &low = rows[i - reach], &high = rows[i + reach];
        if (!(high.T > low.T))
            continue;
        // A resistance that vanishes has no logarithm: a hundredth of the upper one stands for it.
        const double fall = std::log(high.value / std::max(low.value, 0.01 * high.value)), slope = fall / std::log(high.T / low.T);
        if (high.value > 0 && fall > 0.1 && slope > steepest) {
            steepest = slope;
            drop.T = rows[i].T;
            drop.error = (high.T - low.T) / 2 / std::sqrt(3.0);
        }
    }
    // Above it a metal's resistance hardly moves; one that keeps falling steeply is clean and has its residual resistance deeper down.
    for (std::size_t i = reach; std::isfinite(drop.T) && i + reach < rows.size() && rows[i].T <= 2 * drop.T; ++i) {
        const ElectricalRow &low = rows[i - reach], &high = rows[i + reach];
        if (rows[i].T <= drop.T || !(high.T > low.T) || !(low.value > 0) || !(high.value > 0))
            continue;
        if (std::log(high.value / low.value) / std::log(high.T / low.T) < 0.3) {
            drop.end = rows[i].T;
            return drop;
        }
    }
    return {};
}

} // namespace vitrine::thermaltransport
