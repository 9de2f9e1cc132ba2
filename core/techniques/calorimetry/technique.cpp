// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/view.h"

#include <QObject>

namespace vitrine::calorimetry
{

namespace
{

// Names as people and programs write them above the columns of a table, normalised.
std::vector<ColumnRecogniser> columns()
{
    // No unit is assumed where the heading has none: kelvin and degrees Celsius are equally usual.
    const auto column = [](const char *role, QStringList names, const char *unit, const char *exotherm = "") {
        ColumnRecogniser recogniser{QString::fromLatin1(role), std::move(names), QString::fromLatin1(unit), 1, {}, {}, {}};
        if (*exotherm) {
            recogniser.metadataKey = QStringLiteral("exotherm");
            recogniser.metadataText = QString::fromLatin1(exotherm);
        }
        return recogniser;
    };
    const QStringList unstated{QStringLiteral("heatflow"), QStringLiteral("hf"),         QStringLiteral("dsc"),         QStringLiteral("dta"),
                               QStringLiteral("heatflux"), QStringLiteral("heatflowt4"), QStringLiteral("heatflowrate")};
    QStringList up, down;
    for (const char *name :
         {"heatflowexoup", "heatflowendodown", "dscexoup", "exoup", "endodown", "hfexoup", "hfendodown", "normalizedheatflowexoup"})
        up += QLatin1String(name);
    for (const char *name :
         {"heatflowendoup", "heatflowexodown", "dscendoup", "endoup", "exodown", "hfendoup", "hfexodown", "normalizedheatflowexodown"})
        down += QLatin1String(name);
    std::vector<ColumnRecogniser> all;
    const QStringList temperature{QStringLiteral("temperature"), QStringLiteral("temperatur"), QStringLiteral("temp"), QStringLiteral("ts"), QStringLiteral("sampletemperature"),
                                  QStringLiteral("tsample")};
    all.push_back(column("temperature", temperature, "degC"));
    all.push_back(column(
        "reference-temperature",
        {QStringLiteral("tr"), QStringLiteral("referencetemperature"), QStringLiteral("programtemperature"), QStringLiteral("treference")}, "degC"));
    all.push_back(column("time", {QStringLiteral("time"), QStringLiteral("t"), QStringLiteral("zeit")}, "s"));
    for (const char *unit : {"mW", "W/g", "uV", "uV/mg"}) {
        all.push_back(column("heat-flow", up, unit, "up"));
        all.push_back(column("heat-flow", down, unit, "down"));
        all.push_back(
            column("heat-flow", unstated + QStringList{QStringLiteral("normalizedheatflow"), QStringLiteral("unsubtractedheatflow"), QStringLiteral("wärmestrom"), QStringLiteral("wärmefluss")}, unit));
    }
    // Simultaneous runs: the balance gives the mass that heats refer to.
    all.push_back(column("mass", {QStringLiteral("weight"), QStringLiteral("mass"), QStringLiteral("samplemass"), QStringLiteral("tg")}, "mg"));
    all.push_back(column("mass", {QStringLiteral("weight"), QStringLiteral("mass"), QStringLiteral("tg"), QStringLiteral("masschange")}, "%"));
    return all;
}

} // namespace

Technique technique()
{
    Technique calorimetry;
    calorimetry.id = QStringLiteral("calorimetry");
    calorimetry.label = text(QT_TRANSLATE_NOOP("core", "Calorimetry"));
    calorimetry.columns = columns();
    calorimetry.signatures = {{QStringLiteral("calorimetry"), {QStringLiteral("temperature"), QStringLiteral("heat-flow")}}};
    calorimetry.analyses = {peakAnalysis(),          glassTransitionAnalysis(),    meltingCrystallisationAnalysis(), deconvolutionAnalysis(),
                            heatCapacityAnalysis(), directHeatCapacityAnalysis(), calibrationAnalysis()};
    calorimetry.views = {thermogramView(), heatCapacityView()};
    return calorimetry;
}

} // namespace vitrine::calorimetry
