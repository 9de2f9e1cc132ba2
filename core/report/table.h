// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/evaluation.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine
{

// A table ready to be written: every number keeps its uncertainty, definition and origin.
struct Cell
{
    std::optional<Quantity> quantity;
    QString words;      // for text cells, or why there is no number
    QString footnote;   // parameters, version and source file of this number
};
struct TableColumn
{
    QString symbol;     // simple markup: "<i>T</i><sub>g</sub>"
    QString name;       // "Glass transition (DSC)"
    Unit unit;
    QString definition; // what the numbers below are, by which standard; "" when nobody knows
    bool text = false;  // words instead of numbers
};
struct ReportTable
{
    QString key, title, notice;
    QString note;       // which samples are left out, as none of the columns has a number of theirs
    QStringList rowNames;
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> cells; // [row][column]
};

// The tables a project can give: "transitions" (one row a compound: crystal and glass of it together, as in
// the paper's Table 1), "properties" (its Table 2), "all" (every result of every analysis, one row a result).
[[nodiscard]] QStringList tableKeys();
[[nodiscard]] Result<ReportTable> reportTable(const Project &project, const QString &key, const AnalysisLookup &lookup, const OutcomeCache &cache);
// The same for a saved table: its title, and only its samples when it names some.
[[nodiscard]] Result<ReportTable> reportTable(const Project &project, const TableNode &node, const AnalysisLookup &lookup, const OutcomeCache &cache);

// Notice and note as one remark, "" when there is neither.
[[nodiscard]] QString remarks(const ReportTable &table);

// Formats: "md", "csv", "tex", "html", "json", "xlsx". Cells that a spreadsheet would take for a formula are
// escaped. csv has a value and an uncertainty column for each quantity.
[[nodiscard]] QStringList tableFormats();
[[nodiscard]] Result<QByteArray> written(const ReportTable &table, const QString &format);

} // namespace vitrine
