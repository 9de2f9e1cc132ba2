// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include <QObject>

namespace vitrine::magnetometry
{

Technique technique();

Technique technique()
{
    Technique result;
    result.id = QStringLiteral("magnetometry");
    result.label = text(QT_TRANSLATE_NOOP("core", "Magnetometry"));
    result.importers = {multiVuImporter()};
    const auto column = [&](std::string_view role, QStringList names, const char *unit, const char *assumed) {
        result.columns.push_back({.role = QString::fromLatin1(role.data()),
                                  .names = std::move(names),
                                  .unit = QString::fromLatin1(unit),
                                  .factor = 1,
                                  .assumedUnit = QString::fromLatin1(assumed),
                                  .metadataKey = {},
                                  .metadataText = {}});
    };
    // "H" is read as a field only with a unit of one: heights and enthalpies are written with it too.
    column(role::field,
           {QStringLiteral("field"), QStringLiteral("magneticfield"), QStringLiteral("appliedfield"), QStringLiteral("h"), QStringLiteral("b"),
            QStringLiteral("mu0h")},
           "Oe", "");
    column(role::temperature, {QStringLiteral("temperature"), QStringLiteral("temp"), QStringLiteral("t"), QStringLiteral("averagetemp")}, "K", "");
    column(role::moment, {QStringLiteral("moment"), QStringLiteral("magneticmoment"), QStringLiteral("longmoment"), QStringLiteral("m")}, "emu", "");
    result.signatures = {{result.id, {QStringLiteral("temperature"), QStringLiteral("field"), QStringLiteral("moment")}},
                         {result.id, {QStringLiteral("field"), QStringLiteral("moment")}}};
    result.analyses = {susceptibilityAnalysis(),  curieWeissAnalysis(),      chainAnalysis(),      fieldDependenceAnalysis(),
                       irreversibilityAnalysis(), reducedFractionAnalysis(), dipoleRefitAnalysis()};
    result.views = {momentView(), susceptibilityView(), loopView(), irreversibilityView(), pairView(), scansView()};
    return result;
}

} // namespace vitrine::magnetometry
