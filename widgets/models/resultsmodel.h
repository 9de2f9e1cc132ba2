// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QAbstractItemModel>

namespace vitrine
{

// The results of one outcome: symbol, value(uncertainty) unit, and the change against the committed values
// while a gesture is on. Below a result lie the parts of its uncertainty.
class ResultsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SymbolColumn, ValueColumn, ChangeColumn };
    explicit ResultsModel(QObject *parent = nullptr);

    // Rows stay in place when the keys are the same ones, so that a drag only repaints numbers. The reference
    // is what changes are shown against; null = none.
    void setOutcome(const AnalysisSpec *spec, OutcomePtr outcome, OutcomePtr reference = {});
    [[nodiscard]] const ResultValue *result(const QModelIndex &index) const;
    // Tab separated, with heading, numbers exact: what Copy puts on the clipboard.
    [[nodiscard]] QString asText() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant resultData(const ResultValue &result, int column, int role) const;
    [[nodiscard]] QString symbol(const ResultValue &result) const;

    const AnalysisSpec *m_spec = nullptr;
    OutcomePtr m_outcome, m_reference;
};

// The result with the same key and index in another outcome; null when there is none.
[[nodiscard]] const ResultValue *counterpart(const Outcome &outcome, const ResultValue &result);
// What the output is called in rich text: its symbol, or its key.
[[nodiscard]] QString symbolOf(const AnalysisSpec *spec, const ResultValue &result);

} // namespace vitrine
