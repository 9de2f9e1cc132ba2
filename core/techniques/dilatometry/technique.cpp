// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/dilatometry/analyses.h"

#include <QObject>

namespace vitrine::dilatometry
{

namespace
{

// Names as people and programs write them above the columns of a table, normalised. Those of temperature and time are
// the same as in calorimetry, which has them.
std::vector<ColumnRecogniser> columns()
{
    std::vector<ColumnRecogniser> all;
    for (const char *unit : {"um", "%"}) {
        ColumnRecogniser recogniser;
        recogniser.role = QStringLiteral("length-change");
        for (const char *name : {"dl", "dllo", "dll0", "δl", "δll0", "δllo", "deltal", "deltall0", "dimensionchange", "dimensionalchange", "lengthchange", "changeinlength", "relchangeinlength",
                                 "relativechangeinlength", "relativelengthchange", "linearexpansion", "thermalexpansion", "relativeexpansion", "expansion", "thermalstrain", "shrinkage", "längenänderung",
                                 "relativelängenänderung", "dehnung", "tma", "probelength"})
            recogniser.names += QString::fromUtf8(name);
        recogniser.unit = QString::fromLatin1(unit);
        all.push_back(std::move(recogniser));
    }
    return all;
}

} // namespace

Technique technique();

Technique technique()
{
    Technique dilatometry;
    dilatometry.id = QStringLiteral("dilatometry");
    dilatometry.label = text(QT_TRANSLATE_NOOP("core", "Dilatometry"));
    dilatometry.columns = columns();
    dilatometry.signatures = {{dilatometry.id, {QStringLiteral("temperature"), QStringLiteral("length-change")}}};
    dilatometry.analyses = {expansionAnalysis(), sinteringAnalysis()};
    dilatometry.views = {expansionView(), coefficientView()};
    return dilatometry;
}

} // namespace vitrine::dilatometry
