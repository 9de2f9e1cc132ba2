// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/spectrum/peak.h"

#include "analysis/measured.h"
#include "numerics/curves.h"
#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vitrine::spectrum
{

namespace
{

constexpr std::size_t fewestPoints = 5; // three make the parabola, the rest tells how well it fits
constexpr double shareOfTop = 0.3;      // of the height above the window's lower end that counts as the top

struct Point
{
    double x = 0, y = 0;
};

// The points of the window in rising order of x; all of them without a window.
std::vector<Point> pointsOf(const Inputs &inputs, const std::optional<Interval> &window)
{
    const Values x = inputs.values(wavenumber, Unit::of("1/cm"));
    const Dataset *data = inputs.dataset();
    const Column *column = data ? data->column(absorbance) : nullptr;
    std::vector<Point> points;
    if (!x || !column)
        return points;
    for (std::size_t i = 0; i < x->size(); ++i)
        if (std::isfinite((*x)[i]) && std::isfinite((*column->values)[i]) && (!window || window->contains((*x)[i])))
            points.push_back({(*x)[i], (*column->values)[i]});
    std::ranges::stable_sort(points, {}, &Point::x);
    return points;
}

// The neighbours of the highest point that rise above `share` of the height.
std::vector<Point> top(const std::vector<Point> &points, double share)
{
    const auto highest = std::ranges::max_element(points, {}, &Point::y);
    const double lowest = std::ranges::min_element(points, {}, &Point::y)->y;
    const double level = highest->y - share * (highest->y - lowest);
    auto first = highest, last = highest;
    while (first != points.begin() && (first - 1)->y > level)
        --first;
    while (last + 1 != points.end() && (last + 1)->y > level)
        ++last;
    return {first, last + 1};
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed = given;
    const std::vector<Point> points = pointsOf(inputs, std::nullopt);
    if (given.isSet(QStringLiteral("window")) || points.size() < fewestPoints)
        return proposed;
    const std::vector<Point> band = top(points, 0.8);
    proposed.set(QStringLiteral("window"), Interval{band.front().x, band.back().x});
    return proposed;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const std::size_t found = pointsOf(inputs, parameters.interval(QStringLiteral("window"))).size();
    if (found < fewestPoints)
        return failure("few-points", text(QT_TRANSLATE_NOOP("core", "The window holds %1 points; a peak needs %2 or more."), found, fewestPoints),
                       {{}, 0, QStringLiteral("window")});
    return Done{};
}

// What part of the scatter about the parabola is noise, 0 to 1; the rest is the course of the band.
double noiseShare(const std::vector<Point> &summit, const std::vector<double> &curve)
{
    std::vector<double> y;
    double misfit = 0;
    for (std::size_t i = 0; i < summit.size(); ++i) {
        y.push_back(summit[i].y);
        misfit += std::pow(summit[i].y - curve[i], 2);
    }
    misfit = std::sqrt(misfit / static_cast<double>(summit.size() - 3));
    return misfit > 0 ? std::clamp(noiseDeviation(y) / misfit, 0.0, 1.0) : 1;
}

// Are these points nothing but noise? Then they turn round every few points, and their whole range is that of the ripple between
// neighbouring turns, not many times as much. A spectrum of many bands turns seldom, one with a band above the noise reaches far out.
bool isNoise(const std::vector<Point> &points)
{
    constexpr std::size_t enough = 30;
    constexpr double often = 0.2;   // turns a point; 2/3 for white noise, 1/3 after interpolation by two
    constexpr double reaches = 5.6; // median ripples; noise of 30 to 3000 points, white or interpolated by two, stays below 5.6
    if (points.size() < enough)
        return false;
    std::vector<double> ripples;
    double low = points.front().y, high = low, turn = low;
    for (std::size_t i = 1; i < points.size(); ++i) {
        low = std::min(low, points[i].y);
        high = std::max(high, points[i].y);
        const bool last = i + 1 == points.size();
        if (!last && (points[i].y - points[i - 1].y) * (points[i + 1].y - points[i].y) < 0) {
            ripples.push_back(std::abs(points[i].y - turn));
            turn = points[i].y;
        }
    }
    if (static_cast<double>(ripples.size()) < often * static_cast<double>(points.size()))
        return false;
    return high - low < reaches * median(ripples);
}

struct Vertex
{
    double x = absent, y = absent;           // of the parabola
    double xError = absent, yError = absent; // from the scatter about it
    double fall = absent, fallError = absent; // from the vertex to the edge of the top, by the curvature
    std::vector<double> curve;               // at the points it was fitted to
};

// The parabola through points in rising order of x; nothing where it is no maximum between them.
std::optional<Vertex> parabolaThrough(const std::vector<Point> &summit)
{
    const double centre = 0.5 * (summit.front().x + summit.back().x), half = 0.5 * (summit.back().x - summit.front().x);
    const double scale = std::ranges::max_element(summit, {}, [](const Point &p) { return std::abs(p.y); })->y;
    if (summit.size() < fewestPoints || !(half > 0) || !std::isfinite(scale) || !(scale != 0))
        return std::nullopt;

    // y = a + b t + c t^2 with t = -1..1 over the top.
    const auto residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < summit.size(); ++i) {
            const double t = (summit[i].x - centre) / half;
            r[i] = p[0] + p[1] * t + p[2] * t * t - summit[i].y / scale;
            if (!jacobian.empty()) {
                jacobian[3 * i] = 1;
                jacobian[3 * i + 1] = t;
                jacobian[3 * i + 2] = t * t;
            }
        }
        return true;
    };
    const std::vector<FitParameter> start{{.name = "a", .start = 1}, {.name = "b", .start = 0}, {.name = "c", .start = -0.1}};
    const FitResult fit = fitLeastSquares(residuals, summit.size(), start, {});
    if (!fit.converged)
        return std::nullopt;
    const double a = fit.parameters[0], b = fit.parameters[1], c = fit.parameters[2];
    const double vertex = -b / (2 * c);
    if (!(c * scale < 0) || !(std::abs(vertex) <= 1))
        return std::nullopt;

    // First-order propagation of the covariance of a, b and c.
    const auto uncertainty = [&](const std::array<double, 3> &gradient) {
        double variance = 0;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                variance += gradient[i] * fit.covariance[i][j] * gradient[j];
        return std::sqrt(std::max(variance, 0.0));
    };
    Vertex found;
    found.x = centre + half * vertex;
    found.y = scale * (a - b * b / (4 * c));
    found.xError = half * uncertainty({0, -1 / (2 * c), b / (2 * c * c)});
    found.yError = std::abs(scale) * uncertainty({1, vertex, vertex * vertex});
    found.fall = std::abs(scale * c);
    found.fallError = std::abs(scale) * uncertainty({0, 0, 1});
    for (const Point &point : summit) {
        const double t = (point.x - centre) / half;
        found.curve.push_back(scale * (a + b * t + c * t * t));
    }
    return found;
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const std::vector<Point> points = pointsOf(inputs, parameters.interval(QStringLiteral("window")));
    const std::vector<Point> summit = top(points, shareOfTop);
    const auto vertex = parabolaThrough(summit);
    if (!vertex)
        return failure("no-peak", text(QT_TRANSLATE_NOOP("core", "The window holds no peak whose top has %1 points or more."), fewestPoints), {{}, 0, QStringLiteral("window")});
    // A window is often drawn around the highest point: of noise the whole spectrum tells, and a window that is more than the band's top.
    const bool noiseOnly = isNoise(pointsOf(inputs, std::nullopt)) || (4 * summit.size() < points.size() && isNoise(points));
    if (noiseOnly || vertex->fall < 3 * vertex->fallError)
        return failure("only-noise",
                       noiseOnly ? text(QT_TRANSLATE_NOOP("core", "The points turn round every few of them and reach no further than that ripple: this is noise, no band."))
                                 : text(QT_TRANSLATE_NOOP("core", "The top of the band does not curve by more than three times its noise: there is no position to be told.")),
                       {{}, 0, QStringLiteral("window")});
    const Column &column = *inputs.dataset()->column(absorbance);
    const Unit perCentimetre = Unit::of("1/cm");

    // A band that leans has its vertex elsewhere when less of it is taken; where too few points rise that far, the highest of
    // them stands for it. The vertex moves with the share: the line through both shares ends at the maximum itself.
    constexpr double toMaximum = 1.5; // share / (share - share / 3)
    const std::vector<Point> tip = top(points, shareOfTop / 3);
    const auto higher = parabolaThrough(tip);
    const auto highest = std::ranges::max_element(points, {}, &Point::y);
    const double spacing = (summit.back().x - summit.front().x) / static_cast<double>(summit.size() - 1);
    const double tipX = higher ? higher->x : highest->x, tipY = higher ? higher->y : highest->y;
    const double byNoise = std::hypot(noiseShare(summit, vertex->curve) * vertex->xError, higher ? noiseShare(tip, higher->curve) * higher->xError : spacing / std::sqrt(12.0));
    const bool leans = std::abs(tipX - vertex->x) > 3 * byNoise + 0.05 * spacing;
    const Text noise = text(QT_TRANSLATE_NOOP("core", "scatter about the parabola")), share = text(QT_TRANSLATE_NOOP("core", "share of the band that counts as its top"));
    Outcome outcome;
    outcome.results = {measuredResult(QStringLiteral("position"), vertex->x, perCentimetre, {{noise, vertex->xError}, {share, leans ? toMaximum * std::abs(tipX - vertex->x) : absent}}),
                       measuredResult(QStringLiteral("height"), vertex->y, column.unit, {{noise, vertex->yError}, {share, leans ? toMaximum * std::abs(tipY - vertex->y) : absent}})};
    if (leans)
        outcome.issues.push_back(warning("leaning-band",
                                         text(QT_TRANSLATE_NOOP("core", "The band is not symmetric: the parabola through its upper tenth has its vertex at %1 cm⁻¹. Draw the window closer around the maximum."),
                                              std::round(10 * tipX) / 10),
                                         {{}, 0, QStringLiteral("window")}));

    std::vector<double> x, y;
    for (std::size_t i = 0; i < summit.size(); ++i) {
        x.push_back(summit[i].x);
        y.push_back(vertex->curve[i]);
    }
    Curve parabola;
    parabola.key = QStringLiteral("fit");
    parabola.label = text(QT_TRANSLATE_NOOP("core", "Parabola"));
    parabola.xName = QStringLiteral("wavenumber");
    parabola.yName = QStringLiteral("absorbance");
    parabola.xUnit = Unit::of("1/cm");
    parabola.yUnit = column.unit;
    parabola.x = shared(std::move(x));
    parabola.y = shared(std::move(y));
    outcome.curves.push_back(parabola);
    parabola.key = QStringLiteral("position");
    parabola.label = text(QT_TRANSLATE_NOOP("core", "Peak"));
    parabola.use = CurveUse::Points;
    parabola.x = shared({vertex->x});
    parabola.y = shared({vertex->y});
    outcome.curves.push_back(parabola);
    return outcome;
}

} // namespace

AnalysisSpec peakAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("spectrum.peak");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Peak position"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "The position of a band is the vertex of a parabola fitted by least squares to its top: the points next to the highest one "
                                                     "that rise above 70 % of its height within the window."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Spectrum")),
                    .columns = {{QString::fromLatin1(wavenumber.data())}, {QString::fromLatin1(absorbance.data())}}}};
    spec.parameters = {rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window"), "1/cm")
                           .withHandle(HandleKind::Limits)
                           .withHelp(text(QT_TRANSLATE_NOOP("core", "The highest point within the window is the band that is meant.")))};
    spec.outputs = {{.key = QStringLiteral("position"),
                     .symbol = QStringLiteral("<i>ν</i>"),
                     .label = text(QT_TRANSLATE_NOOP("core", "Peak position")),
                     .unit = Unit::of("1/cm"),
                     .definition = text(QT_TRANSLATE_NOOP("core", "Vertex of the parabola."))},
                    {.key = QStringLiteral("height"),
                     .symbol = QStringLiteral("<i>A</i>"),
                     .label = text(QT_TRANSLATE_NOOP("core", "Peak height")),
                     .unit = Unit(),
                     .definition = text(QT_TRANSLATE_NOOP("core", "Value of the parabola at its vertex, above zero."))}};
    spec.mainResult = QStringLiteral("position");
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::spectrum
