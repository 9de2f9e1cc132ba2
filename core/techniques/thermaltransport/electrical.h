// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/thermaltransport/thermaltransport.h"

#include "numerics/curves.h"

namespace vitrine::thermaltransport
{

// One row of an electrical run; NaN where the file has nothing.
struct ElectricalRow
{
    double T = absent;                                     // K
    double value = absent, sigma = absent;                 // ohm m, or ohm
    double seebeck = absent, seebeckError = absent;        // V/K
    double kappa = absent, kappaError = absent;            // W/(m K)
    double merit = absent;                                 // ZT as the file gives it
};

struct ElectricalRows
{
    std::vector<ElectricalRow> used, excluded; // at one field, sorted by temperature; marked by the instrument
    double field = absent;                     // Oe; NaN where the file has none
    int otherFields = 0;
};

// The rows of an analysis's data at the field of its parameters; `key` is the role of what is measured, in `unit`.
[[nodiscard]] ElectricalRows electricalRows(const Inputs &inputs, const Parameters &parameters, const char *key, const char *unit);
// The field that most rows with a temperature and a value share within 1 % or 5 Oe; NaN where there is none.
[[nodiscard]] double commonField(const Inputs &inputs, const char *key);

// A curve's height at T: the straight line through the points within `halfWidth`, their mean where they lie together, else between
// the neighbours; nothing outside.
struct Height
{
    enum class How { None, Line, Mean, Between } how = How::None;
    double value = absent;
    double ofScatter = absent, ofInterpolation = absent, ofInstrument = absent; // parts of the standard uncertainty
    double low = absent, high = absent;                                         // neighbours, or the outermost points
    std::size_t points = 0;
    [[nodiscard]] bool known() const { return how != How::None; }
    [[nodiscard]] std::vector<UncertaintyPart> parts() const;
    [[nodiscard]] double uncertainty() const;
};
[[nodiscard]] Height heightAt(const std::vector<ElectricalRow> &rows, double ElectricalRow::*member, double ElectricalRow::*error, double T,
                              double halfWidth);

// How the resistance goes with temperature over a window.
struct Conduction
{
    enum class Law { None, Metal, Activated } law = Law::None;
    // R = residual (1 + rise (T / top)^exponent), `top` the highest temperature of the window
    double residual = absent, residualError = absent, rise = absent, exponent = absent, exponentError = absent, top = absent;
    // ln R = ln R_inf + energy / k T
    StraightLine line; // over 1/T
    double energy = absent, energyError = absent; // eV
    double from = absent, to = absent;            // K
    std::vector<double> relative;                 // residuals over the values, in rising temperature
    std::size_t points = 0;
    [[nodiscard]] double at(double T) const;
};
[[nodiscard]] Conduction conductionOver(const std::vector<ElectricalRow> &rows, const Interval &window);

// Where the resistance collapses on cooling within a few kelvins, as on the way into superconductivity; NaN where it does not.
struct Drop
{
    double T = absent, error = absent, end = absent; // of the steepest fall, half the distance of the points; first point above it
};
[[nodiscard]] Drop dropOf(const std::vector<ElectricalRow> &rows);

} // namespace vitrine::thermaltransport
