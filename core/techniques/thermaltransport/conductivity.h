// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/thermaltransport/thermaltransport.h"

namespace vitrine::thermaltransport
{

// One row of a run, W/(m K) and K.
struct Row
{
    double T, kappa, sigma, raw, share;                          // raw: before the instrument's corrections; share = (G0 - G) / G0
    double radiation, shoes;                                     // the two corrections as shares of G0
    double seebeck, seebeckError, resistivity, resistivityError; // V/K, ohm m
};

struct Rows
{
    std::vector<Row> used, excluded; // sorted by temperature
    int drifting = 0;                // used rows whose temperature rise exceeds 5 % of T
};

// The rows of an analysis's data with the emissivity, the porosity and the choice of rows of its parameters.
[[nodiscard]] Rows rowsOf(const Inputs &inputs, const Parameters &parameters);
// kappa of the dense material over the measured one, for insulating pores of the volume fraction phi: Maxwell-Eucken for spheres
// (1932), Loeb's parallel tubes (J. Am. Ceram. Soc. 37 (1954) 96), Bruggeman's differential scheme (1935).
[[nodiscard]] double denseFactor(double phi, const QString &model);
[[nodiscard]] ParameterSpec porosityModelParameter();
// Says what the porosity of the parameters does to kappa, by each model.
void addPorosity(Outcome &outcome, const Parameters &parameters);
[[nodiscard]] double meanOf(const std::vector<Row> &rows, double Row::*member);
[[nodiscard]] Curve conductivityCurve(const char *key, Text label, CurveUse use, std::vector<double> T, std::vector<double> kappa,
                                      std::vector<double> errors = {});

// Reference materials by name, and tables of the literature: curves beside the sample's, and how they compare at its temperature.
[[nodiscard]] ParameterSpec materialsParameter();
void addComparison(Outcome &outcome, const Inputs &inputs, const Parameters &parameters);

} // namespace vitrine::thermaltransport
