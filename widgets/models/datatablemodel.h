// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <QAbstractTableModel>

namespace vitrine
{

// The raw numbers of a dataset: a row a line, headings with units, nothing rounded in the tooltip.
class DataTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DataTableModel(QObject *parent = nullptr);
    void setDataset(DatasetPtr dataset); // null empties it
    [[nodiscard]] const DatasetPtr &dataset() const { return m_dataset; }
    // Rows and columns as tab separated text with headings, C locale, numbers exact.
    [[nodiscard]] QString asText(int firstRow, int lastRow, const QList<int> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    DatasetPtr m_dataset;
};

} // namespace vitrine
