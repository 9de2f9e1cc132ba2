// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/notice.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

QString simulatedNotice()
{
    return text(QT_TRANSLATE_NOOP("core", "Simulated data, not measured")).english();
}

QString noticeFor(const std::vector<FigureItem> &items)
{
    const bool any = std::ranges::any_of(items, [](const FigureItem &item) { return item.dataset && item.dataset->simulated; });
    return any ? simulatedNotice() : QString();
}

QString noticeFor(const std::vector<FigureItem> &items, const QString &why, const QStringList &leftOut)
{
    const QString computed = noticeFor(items);
    if (leftOut.isEmpty())
        return computed;
    const QString words = why + QStringLiteral(": ") + leftOut.join(QStringLiteral(", "));
    return computed.isEmpty() ? words : computed + QStringLiteral(". ") + words;
}

QString legendName(const FigureItem &item)
{
    return !item.sample.isEmpty() ? item.sample : item.dataset ? item.dataset->label : QString();
}

Axis labelledAxis(const QString &label, const QString &unit)
{
    Axis axis;
    axis.label = label;
    axis.unit = unit;
    return axis;
}

} // namespace vitrine
