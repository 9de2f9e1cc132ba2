// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/magnetometry/magnetisation.h"

namespace vitrine::magnetometry
{

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
    void add(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, Text without = {});

private:
    Outcome &m_outcome;
    double m_T;
    bool m_several;
};

// One magnetisation curve on its way into an outcome.
struct FieldCurve
{
    const Isotherm &curve;
    std::size_t index = 0; // among those of the dataset
    const Parameters &parameters;
    const Sample &sample;
    Outcome &outcome;
    Collector collector;

    void addCurve(const char *key, Text label, CurveUse use, const char *panel, const char *x, const char *xUnit, const char *y, const char *yUnit,
                  std::vector<double> xs, std::vector<double> ys);
    [[nodiscard]] double rounded(double value, double step) const { return std::round(value / step) * step; }
};

// Where the moment vanishes on either way, and coercivity and remanence where the loop is open: `high` is the line of the high fields,
// `from` where it begins.
void addLoop(FieldCurve &field, const std::optional<HighField> &high, double from);
// m / H = slope + M_s / H over the high fields (Honda 1910, Owen 1912).
void addHondaOwen(FieldCurve &field, double from);
// m = M_s B_S(x) + chi H with g and S given, or M_s L(mu H / k T) + chi H with a free moment mu of the clusters.
void addModel(FieldCurve &field);

inline constexpr double bohrPerMole = 5584.9394; // N_A mu_B in emu/mol, CODATA 2018

} // namespace vitrine::magnetometry
