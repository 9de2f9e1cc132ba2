// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/panelparts.h"

#include "figure/notice.h"

#include <utility>

namespace vitrine
{

Panel panelAt(const char *key, PanelPlace place, Axis x, Axis y)
{
    Panel panel;
    panel.key = QString::fromLatin1(key);
    panel.row = place.row;
    panel.column = place.column;
    panel.stretch = place.stretch;
    panel.x = std::move(x);
    panel.y = std::move(y);
    return panel;
}

Axis logarithmicAxis(const QString &label, const QString &unit)
{
    Axis axis = labelledAxis(label, unit);
    axis.logarithmic = true;
    return axis;
}

GuideLine zeroLine()
{
    GuideLine line;
    line.kind = GuideLine::Kind::Horizontal;
    line.stroke = {guideColour, guideWidth, Dash::Solid};
    return line;
}

} // namespace vitrine
