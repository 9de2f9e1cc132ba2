// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datatablemodel.h"

#include "base/numbertext.h"
#include "text/displaytext.h"

#include <cmath>

namespace vitrine
{

DataTableModel::DataTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void DataTableModel::setDataset(DatasetPtr dataset)
{
    if (dataset == m_dataset)
        return;
    beginResetModel();
    m_dataset = std::move(dataset);
    endResetModel();
}

QString DataTableModel::asText(int firstRow, int lastRow, const QList<int> &columns) const
{
    if (!m_dataset)
        return {};
    QString text;
    QStringList cells;
    for (const int column : columns)
        cells << heading(m_dataset->columns[std::size_t(column)]);
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (int row = firstRow; row <= lastRow; ++row) {
        cells.clear();
        for (const int column : columns) {
            const auto &values = *m_dataset->columns[std::size_t(column)].values;
            cells << (std::size_t(row) < values.size() ? exactNumberText(values[std::size_t(row)]) : QString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_dataset ? 0 : int(m_dataset->rows());
}

int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_dataset ? 0 : int(m_dataset->columns.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_dataset)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &values = *m_dataset->columns[std::size_t(index.column())].values;
    if (std::size_t(index.row()) >= values.size())
        return {};
    const double value = values[std::size_t(index.row())];
    if (std::isnan(value))
        return role == Qt::ToolTipRole ? QVariant(tr("No number in the file")) : QVariant(QStringLiteral("–"));
    return role == Qt::DisplayRole ? shownNumber(value) : exactNumberText(value);
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_dataset)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Column &column = m_dataset->columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return heading(column);
    if (role == Qt::ToolTipRole)
        return column.role.isEmpty() ? tr("No known role") : tr("Role: %1").arg(column.role);
    return {};
}

} // namespace vitrine
