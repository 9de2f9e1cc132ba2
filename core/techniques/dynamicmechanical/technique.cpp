// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/dynamicmechanical/analyses.h"

#include <QObject>

namespace vitrine::dynamicmechanical
{

namespace
{

// Names as people and programs write them above the columns of a table, normalised.
std::vector<ColumnRecogniser> columns()
{
    const auto column = [](const char *role, std::initializer_list<const char *> names, const char *unit) {
        ColumnRecogniser recogniser{QString::fromLatin1(role), {}, QString::fromLatin1(unit), 1, {}, {}, {}};
        for (const char *name : names)
            recogniser.names += QString::fromUtf8(name);
        return recogniser;
    };
    return {column("storage-modulus", {"storagemodulus", "e'", "g'", "speichermodul", "estorage", "eprime"}, "Pa"),
            column("loss-modulus", {"lossmodulus", "e''", "e\"", "g''", "g\"", "verlustmodul", "eloss", "edoubleprime"}, "Pa"),
            column("tan-delta", {"tandelta", "tand", "tanδ", "lossfactor", "dampingfactor", "verlustfaktor"}, ""),
            column("frequency", {"frequency", "freq", "f", "frequenz", "testfrequency"}, "Hz"),
            column("temperature", {"temperature", "temp", "temperatur", "ts", "sampletemperature"}, "degC"),
            column("shift-factor", {"logat", "shiftfactor", "logshiftfactor", "shift"}, "")};
}

} // namespace

Technique technique()
{
    Technique dma;
    dma.id = QStringLiteral("dynamic-mechanical");
    dma.label = text(QT_TRANSLATE_NOOP("core", "Dynamic mechanical analysis"));
    dma.columns = columns();
    dma.signatures = {{QStringLiteral("dynamic-mechanical"), {QStringLiteral("storage-modulus"), QStringLiteral("loss-modulus")}},
                      {QStringLiteral("dynamic-mechanical"), {QStringLiteral("storage-modulus"), QStringLiteral("tan-delta")}},
                      {QStringLiteral("dynamic-mechanical"), {QStringLiteral("temperature"), QStringLiteral("shift-factor")}}};
    dma.analyses = {relaxationAnalysis(), activationEnergyAnalysis(), masterCurveAnalysis(), shiftFactorsAnalysis()};
    dma.views = {moduliView(), arrheniusView(), masterCurveView()};
    return dma;
}

} // namespace vitrine::dynamicmechanical
