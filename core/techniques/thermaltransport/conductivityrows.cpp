// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/conductivity.h"

#include "analysis/declaring.h"
#include "formats/quantumdesign.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

double denseFactor(double phi, const QString &model)
{
    if (model == u"loeb")
        return 1 / (1 - phi);
    if (model == u"bruggeman")
        return 1 / std::pow(1 - phi, 1.5);
    return (2 + phi) / (2 * (1 - phi));
}

Rows rowsOf(const Inputs &inputs, const Parameters &parameters)
{
    const Dataset &data = *inputs.dataset();
    const Values T = inputs.values(role::temperature, Unit::of("K"));
    const Values kappa = inputs.values(role::thermalConductivity, Unit::of("W/(m K)"));
    const Column *column = data.column(role::thermalConductivity);
    const Column *codes = data.column(errorCode);
    const auto numbers = [&](const char *name) {
        const Column *found = quantumdesign::columnCalled(data.columns, name);
        return found ? found->values : nullptr;
    };
    const Values G = numbers("conductance"), G0 = numbers("raw conductance"), dT = numbers("delta temp."), loss = numbers("rad. loss");
    const Column *seebeck = data.column(role::seebeck), *resistivity = data.column(role::resistivity);
    const Values S = seebeck ? valuesIn(*seebeck, Unit::of("V/K")) : nullptr, rho = resistivity ? valuesIn(*resistivity, Unit::of("Ohm m")) : nullptr;
    const auto metadata = [&](const char *key, const char *unit) { return data.metadata.quantity(QString::fromLatin1(key), Unit::of(unit)); };
    const auto length = metadata("length", "m"), area = metadata("area", "m2"), emissivity = metadata("emissivity", "1");
    const double wanted = parameters.number(QStringLiteral("emissivity"));
    // The radiated power is proportional to the emissivity: it is scaled, never computed anew.
    const bool rescale = std::isfinite(wanted) && emissivity && wanted != emissivity->value && loss && dT && length && area;
    const double porosity = parameters.isSet(QStringLiteral("porosity")) ? parameters.number(QStringLiteral("porosity")) : 0;
    const double dense = denseFactor(porosity, parameters.words(QStringLiteral("porosity_model")));
    const bool include = parameters.words(QStringLiteral("error_rows")) == u"include";
    const double unitScale = column->unit.isNumber() ? 1 : convertedDifference(1, column->unit, Unit::of("W/(m K)"));

    Rows rows;
    for (std::size_t i = 0; i < T->size(); ++i) {
        if (!std::isfinite((*T)[i]) || !std::isfinite((*kappa)[i]) || (*T)[i] <= 0)
            continue;
        Row row{(*T)[i], (*kappa)[i], column->uncertainty ? (*column->uncertainty)[i] * unitScale : absent,
                absent,  absent,      absent,
                absent,  absent,      absent,
                absent,  absent};
        if (S)
            row.seebeck = (*S)[i];
        if (S && seebeck->uncertainty)
            row.seebeckError = convertedDifference((*seebeck->uncertainty)[i], seebeck->unit, Unit::of("V/K"));
        if (rho)
            row.resistivity = (*rho)[i];
        if (rho && resistivity->uncertainty)
            row.resistivityError = convertedDifference((*resistivity->uncertainty)[i], resistivity->unit, Unit::of("Ohm m"));
        if (rescale)
            row.kappa += (1 - wanted / emissivity->value) * (*loss)[i] / (*dT)[i] * length->value / area->value;
        if (G && G0) {
            row.share = ((*G0)[i] - (*G)[i]) / (*G0)[i];
            // What is neither conducted through the sample nor radiated goes through the shoes.
            if (loss && dT) {
                row.radiation = (*loss)[i] / (*dT)[i] / (*G0)[i];
                row.shoes = row.share - row.radiation;
            }
            if (length && area)
                row.raw = (*G0)[i] * length->value / area->value * dense;
        }
        row.kappa *= dense;
        row.sigma *= dense;
        const bool bad = codes && (*codes->values)[i] != 0;
        if (bad && !include) {
            rows.excluded.push_back(row);
            continue;
        }
        if (dT && std::abs((*dT)[i]) > 0.05 * row.T)
            ++rows.drifting;
        rows.used.push_back(row);
    }
    std::ranges::stable_sort(rows.used, {}, &Row::T);
    std::ranges::stable_sort(rows.excluded, {}, &Row::T);
    return rows;
}

double meanOf(const std::vector<Row> &rows, double Row::*member)
{
    double sum = 0;
    for (const Row &row : rows)
        sum += row.*member;
    return sum / static_cast<double>(rows.size());
}

ParameterSpec porosityModelParameter()
{
    return choiceParameter("porosity_model", QT_TRANSLATE_NOOP("core", "Correction for pores"),
                           {{QStringLiteral("maxwell-eucken"), text(QT_TRANSLATE_NOOP("core", "Maxwell-Eucken: (2+φ)/(2(1-φ))"))},
                            {QStringLiteral("loeb"), text(QT_TRANSLATE_NOOP("core", "Loeb: 1/(1-φ)"))},
                            {QStringLiteral("bruggeman"), text(QT_TRANSLATE_NOOP("core", "Bruggeman: (1-φ)^-1.5"))}},
                           "maxwell-eucken");
}

Curve conductivityCurve(const char *key, Text label, CurveUse use, std::vector<double> T, std::vector<double> kappa, std::vector<double> errors)
{
    return panelCurve(QString::fromLatin1(key), std::move(label), use, "", "T", Unit::of("K"), "kappa", Unit::of("W/(m K)"), std::move(T),
                      std::move(kappa), std::move(errors));
}

void addPorosity(Outcome &outcome, const Parameters &parameters)
{
    const double porosity = parameters.number(QStringLiteral("porosity"));
    if (!(porosity > 0))
        return;
    const Place place{{}, 0, QStringLiteral("porosity")};
    const auto factor = [&](const char *model) { return std::round(denseFactor(porosity, QString::fromLatin1(model)) * 1000) / 1000; };
    outcome.issues.push_back(note("porosity",
                                  text(QT_TRANSLATE_NOOP("core", "κ was multiplied for a porosity of %1: Maxwell-Eucken %2, Loeb %3, Bruggeman %4."),
                                       porosity, factor("maxwell-eucken"), factor("loeb"), factor("bruggeman")),
                                  place));
    if (porosity > 0.3)
        outcome.issues.push_back(
            warning("porosity-large", text(QT_TRANSLATE_NOOP("core", "Beyond a porosity of 0.3 no such formula holds.")), place));
}

} // namespace vitrine::thermaltransport
