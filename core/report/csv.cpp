// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "base/numbertext.h"

#include <algorithm>

namespace vitrine
{

QString withoutFormula(const QString &words)
{
    const bool formula = !words.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(words.front());
    return formula ? u'\'' + words : words;
}

QByteArray csvText(const QString &words)
{
    QString cell = withoutFormula(words);
    if (!cell.contains(u'"') && !cell.contains(u',') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u';') && cell.trimmed() == cell)
        return cell.toUtf8();
    cell.replace(u'"', QStringLiteral("\"\""));
    return (u'"' + cell + u'"').toUtf8();
}

QByteArray csvNumber(double value)
{
    return QByteArray::fromStdString(exactNumber(value));
}

QByteArray csvColumns(const std::vector<CsvColumn> &columns)
{
    QByteArray csv;
    std::size_t rows = 0;
    for (const CsvColumn &column : columns) {
        if (&column != &columns.front())
            csv += ',';
        csv += csvText(column.heading);
        rows = std::max(rows, column.values ? column.values->size() : 0);
    }
    csv += "\r\n";
    for (std::size_t row = 0; row < rows; ++row) {
        for (const CsvColumn &column : columns) {
            if (&column != &columns.front())
                csv += ',';
            if (column.values && row < column.values->size())
                csv += csvNumber((*column.values)[row]);
        }
        csv += "\r\n";
    }
    return csv;
}

namespace
{
QString withUnit(const QString &name, const QString &unit)
{
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}
} // namespace

QByteArray curvesCsv(const Outcome &outcome)
{
    return curvesCsv(outcome.curves);
}

QByteArray curvesCsv(const std::vector<Curve> &curves)
{
    std::vector<CsvColumn> columns;
    for (const Curve &curve : curves) {
        const QString yName = withUnit(plainMarkup(curve.yName), curve.yUnit.symbol());
        columns.push_back({curve.key + QStringLiteral(": ") + withUnit(plainMarkup(curve.xName), curve.xUnit.symbol()), curve.x});
        if (curve.xUncertainty)
            columns.push_back({QStringLiteral("%1: u(%2)").arg(curve.key, withUnit(plainMarkup(curve.xName), curve.xUnit.ofDifference().symbol())), curve.xUncertainty});
        columns.push_back({curve.key + QStringLiteral(": ") + yName, curve.y});
        if (curve.uncertainty)
            columns.push_back({QStringLiteral("%1: u(%2)").arg(curve.key, withUnit(plainMarkup(curve.yName), curve.yUnit.ofDifference().symbol())), curve.uncertainty});
        if (curve.base)
            columns.push_back({QStringLiteral("%1: lower edge of %2").arg(curve.key, yName), curve.base});
    }
    return csvColumns(columns);
}

namespace
{

void addSeries(std::vector<CsvColumn> &columns, const Panel &panel, const Series &series)
{
    const QString name = plainMarkup(series.label.isEmpty() ? series.key : series.label) + QStringLiteral(": ");
    const Axis &y = series.onRightAxis && panel.right ? *panel.right : panel.y;
    const auto heading = [&](const QString &what, const Axis &axis) { return name + withUnit(what.arg(plainMarkup(axis.label)), axis.unit); };
    columns.push_back({heading(QStringLiteral("%1"), panel.x), series.x});
    if (series.xError)
        columns.push_back({heading(QStringLiteral("u(%1)"), panel.x), series.xError});
    columns.push_back({heading(QStringLiteral("%1"), y), series.y});
    if (series.yError)
        columns.push_back({heading(QStringLiteral("u(%1)"), y), series.yError});
    if (series.base)
        columns.push_back({heading(QStringLiteral("lower edge of %1"), y), series.base});
}

QByteArray bubblesCsv(const Panel &panel)
{
    const auto range = [](const Axis &axis) {
        const QString words = withUnit(plainMarkup(axis.label), axis.unit);
        return csvText(words + QStringLiteral(" from")) + ',' + csvText(words + QStringLiteral(" to"));
    };
    QByteArray csv = "family,name," + range(panel.x) + ',' + range(panel.y) + ",note\r\n";
    for (const BubbleFamily &family : panel.families)
        for (const Bubble &bubble : family.bubbles)
            csv += csvText(family.name) + ',' + csvText(bubble.name) + ',' + csvNumber(bubble.xLow) + ',' + csvNumber(bubble.xHigh) + ','
                   + csvNumber(bubble.yLow) + ',' + csvNumber(bubble.yHigh) + ',' + csvText(bubble.note) + "\r\n";
    return csv;
}

} // namespace

QByteArray figureCsv(const Figure &figure)
{
    QByteArray csv;
    if (!figure.notice.isEmpty())
        csv += "# " + figure.notice.simplified().toUtf8() + "\r\n";
    for (const Panel &panel : figure.panels) {
        if (figure.panels.size() > 1)
            csv += "# panel " + panel.key.toUtf8() + "\r\n";
        std::vector<CsvColumn> columns;
        for (const Series &series : panel.series)
            addSeries(columns, panel, series);
        if (!columns.empty())
            csv += csvColumns(columns);
        if (!panel.families.empty())
            csv += bubblesCsv(panel);
    }
    return csv;
}

QString plainMarkup(const QString &markup)
{
    QString words = markup;
    words.replace(QLatin1String("<sub>"), QLatin1String("_"));
    words.replace(QLatin1String("<sup>"), QLatin1String("^"));
    for (const char *tag : {"</sub>", "</sup>", "<i>", "</i>", "<b>", "</b>"})
        words.remove(QLatin1String(tag));
    return words;
}

} // namespace vitrine
