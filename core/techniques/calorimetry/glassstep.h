// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/linesums.h"
#include "techniques/calorimetry/thermogram.h"

#include <array>

namespace vitrine::calorimetry
{

struct StepWindows {
    Interval glass, liquid; // file's unit of temperature
};

// Where everything about a step lies for one choice of windows and smoothing. Temperatures in the file's unit, heights in
// that of the curve; NaN where a construction fails.
struct Construction {
    StraightLine glass, liquid;
    double onset = absent, middle = absent, inflection = absent, end = absent;
    double equalAreas = absent, fictive = absent;
    double slope = absent, inflectionSignal = absent;       // of the tangent
    double height = absent;                                 // liquid - glass at the middle
    double reaches = absent;                                // where the curve first reaches the line of the liquid
    double low = absent, top = absent;                      // from where to where areas are taken
    double overshoot = absent;                              // area between curve and liquid's line from there to the liquid's window
    double overshootTop = absent, overshootHeight = absent; // where it is greatest, with the sign of the step
    std::size_t half = 1;                                   // points on each side that the smoothing takes in

    [[nodiscard]] double between(double t) const { return 0.5 * (glass.at(t) + liquid.at(t)); }
};

// A step's part of a thinned curve in order of rising temperature, smoothed once over three widths; every further
// construction takes microseconds.
class StepCurve
{
public:
    enum class Width { Half, Own, Double }; // of the smoothing
    // `smoothing`: width in the file's unit of the stretch that a local parabola is laid through.
    StepCurve(const Thinned &thin, const StepWindows &windows, double smoothing);

    static constexpr std::size_t fewestRows = 3; // in each window, and between them
    [[nodiscard]] std::size_t rowsIn(const Interval &window) const;
    [[nodiscard]] bool covers(const Interval &window) const;
    [[nodiscard]] double spacing() const;
    // Where, going from a window towards the step, the smoothed curve has left the window's line by a twentieth of the step;
    // NaN when it does not.
    [[nodiscard]] double foot(const Construction &c, const StepWindows &windows, bool glass) const;
    // nullopt when a window is too empty, or the curve does not go from one line to the other.
    [[nodiscard]] std::optional<Construction> constructed(const StepWindows &windows, Width width) const;

private:
    struct Smooth {
        std::size_t half = 1;
        std::vector<double> heights, slopes; // of the rows from m_from on
    };
    [[nodiscard]] std::size_t rowAt(double temperature) const; // first row at or above it
    void findCrossings(Construction &c, const Smooth &smooth, std::size_t best) const;
    void findAreas(Construction &c, const StepWindows &windows) const;

    std::vector<double> m_temperature, m_signal;
    LineSums m_sums;
    std::size_t m_from = 0, m_count = 0; // rows that are smoothed
    std::array<Smooth, 3> m_smooth;
};

// What a number of a construction is, and its standard uncertainty from noise alone: of the curve (`noise` of a point,
// `wander` its excess where neighbouring points go astray together) and of both lines.
struct StepQuantity {
    const char *key;
    double (*value)(const Construction &);
    double (*noise)(const Construction &, double noise);
};
[[nodiscard]] const StepQuantity *stepQuantity(std::string_view key);

// How far a number depends on where exactly the windows lie. Each is cut to its inner half, to its outer half, moved aside
// by half its width, and laid against the foot of the step, half as long as the gap; both at once too. What other rows do to
// the noise is not counted twice. Rectangular: greatest departure over sqrt 3, of the two windows in quadrature or together.
class WindowSensitivity
{
public:
    WindowSensitivity(const StepCurve &curve, const StepWindows &windows, const Construction &own, double noise);
    [[nodiscard]] double of(const StepQuantity &quantity) const;

private:
    struct Variant {
        enum class Moved { Glass, Liquid, Both } moved;
        Construction construction;
    };
    const Construction &m_own;
    double m_noise;
    std::vector<Variant> m_variants;
};

} // namespace vitrine::calorimetry
