// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/thermogravimetry/analyses.h"

#include <QObject>

namespace vitrine::thermogravimetry
{

namespace
{

// Names as people and programs write them above the columns of a table, normalised. Those of temperature and time are
// the same as in calorimetry, which has them.
std::vector<ColumnRecogniser> columns()
{
    const auto column = [](const char *role, std::initializer_list<const char *> names, const char *unit, double factor = 1) {
        ColumnRecogniser recogniser;
        recogniser.role = QString::fromLatin1(role);
        for (const char *name : names)
            recogniser.names += QString::fromUtf8(name);
        recogniser.unit = QString::fromLatin1(unit);
        recogniser.factor = factor;
        return recogniser;
    };
    std::vector<ColumnRecogniser> all;
    for (const char *unit : {"mg", "%"}) {
        all.push_back(column("mass",
                             {"weight", "mass", "sampleweight", "samplemass", "tg", "tga", "tgsignal", "unsubtractedweight", "residualmass", "residualweight", "relativemass",
                              "normalizedmass", "normalizedweight", "normalisedmass", "normalisedweight", "masse", "probenmasse", "gewicht", "masschange", "weightchange",
                              "weightpercent", "masspercent", "masserel", "relativemasse", "restmasse"},
                             unit));
        // A loss is written positive; as a change of mass it is negative.
        all.push_back(column("mass", {"massloss", "weightloss", "masseverlust", "gewichtsverlust", "massenverlust"}, unit, -1));
    }
    all.push_back(column("temperature", {"samplet", "tempsample", "probentemperatur", "t"}, "degC"));
    return all;
}

} // namespace

Technique technique();

Technique technique()
{
    Technique thermogravimetry;
    thermogravimetry.id = QStringLiteral("thermogravimetry");
    thermogravimetry.label = text(QT_TRANSLATE_NOOP("core", "Thermogravimetry"));
    thermogravimetry.columns = columns();
    thermogravimetry.signatures = {{thermogravimetry.id, {QStringLiteral("temperature"), QStringLiteral("mass")}}};
    thermogravimetry.analyses = {decompositionAnalysis()};
    thermogravimetry.guestsOf = {QStringLiteral("calorimetry")};
    thermogravimetry.views = {massView(), simultaneousView()};
    return thermogravimetry;
}

} // namespace vitrine::thermogravimetry
