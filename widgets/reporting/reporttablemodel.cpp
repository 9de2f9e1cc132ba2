// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reporttablemodel.h"

#include "text/displaytext.h"

namespace vitrine
{

ReportTableModel::ReportTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ReportTableModel::setTable(ReportTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.cells.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_table.cells[std::size_t(index.row())];
    if (std::size_t(index.column()) >= row.size())
        return {};
    const Cell &cell = row[std::size_t(index.column())];
    const bool number = cell.quantity && cell.quantity->hasValue();
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return number || cell.footnote.isEmpty() ? cell.footnote : QStringLiteral("%1\n%2").arg(cell.words, cell.footnote);
    if (role != Qt::DisplayRole)
        return {};
    if (!number)
        return cell.words;
    // The heading carries the unit; a table may mix units in one column ("all"), then the cell has its own.
    const TableColumn &column = m_table.columns[std::size_t(index.column())];
    Quantity plain = *cell.quantity;
    if (plain.unit == column.unit)
        plain.unit = Unit();
    return shown(plain);
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_table.rowNames.size() ? QVariant(withoutMarkup(m_table.rowNames[section])) : QVariant();
    if (section < 0 || std::size_t(section) >= m_table.columns.size())
        return {};
    const TableColumn &column = m_table.columns[std::size_t(section)];
    if (role == Qt::ToolTipRole)
        return column.name;
    if (role != Qt::DisplayRole)
        return {};
    const QString unit = shownUnit(column.unit);
    const QString name = column.symbol.isEmpty() ? column.name : column.symbol;
    return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
}

} // namespace vitrine
