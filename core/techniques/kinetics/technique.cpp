// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "techniques/kinetics/analyses.h"

#include <QObject>

namespace vitrine::kinetics
{

Technique technique();

// Owns no data: its analyses work on series of runs of other techniques.
Technique technique()
{
    Technique kinetics;
    kinetics.id = QStringLiteral("kinetics");
    kinetics.label = text(QT_TRANSLATE_NOOP("core", "Kinetics"));
    kinetics.analyses = {kissingerAnalysis(), isoconversionalAnalysis()};
    kinetics.views = {kissingerView(), isoconversionalView()};
    return kinetics;
}

} // namespace vitrine::kinetics
