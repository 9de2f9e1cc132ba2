// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resultsmodel.h"

#include "base/numbertext.h"
#include "text/displaytext.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace vitrine
{

namespace
{
constexpr quintptr topLevel = 0; // internal id of a result; a part carries its result's row + 1

QString indexText(const ResultValue &result)
{
    QStringList parts;
    // Several indices have a unit each, in the order of their names ("Oe, K").
    const QStringList units = result.indexUnit.split(QStringLiteral(", "));
    for (const auto &[name, value] : result.index) {
        const QString unit = units.value(parts.size(), units.last());
        parts << shownNumber(value) + (unit.isEmpty() ? QString() : QChar(0x00a0) + unit);
    }
    return parts.join(QStringLiteral(", "));
}

bool sameShape(const Outcome &a, const Outcome &b)
{
    if (a.results.size() != b.results.size())
        return false;
    for (std::size_t i = 0; i < a.results.size(); ++i)
        if (a.results[i].key != b.results[i].key || a.results[i].parts.size() != b.results[i].parts.size())
            return false;
    return true;
}
} // namespace

const ResultValue *counterpart(const Outcome &outcome, const ResultValue &result)
{
    for (const ResultValue &other : outcome.results)
        if (other.key == result.key && other.index == result.index)
            return &other;
    return nullptr;
}

QString symbolOf(const AnalysisSpec *spec, const ResultValue &result)
{
    const OutputSpec *output = spec ? spec->output(result.key) : nullptr;
    // A family's stem names many results: only a key of its own has the declared symbol.
    return output && output->key == result.key && !output->symbol.isEmpty() ? output->symbol : result.key;
}

ResultsModel::ResultsModel(QObject *parent) : QAbstractItemModel(parent) {}

void ResultsModel::setOutcome(const AnalysisSpec *spec, OutcomePtr outcome, OutcomePtr reference)
{
    if (m_spec == spec && m_outcome && outcome && sameShape(*m_outcome, *outcome)) {
        m_outcome = std::move(outcome);
        m_reference = std::move(reference);
        for (int row = 0; row < rowCount(); ++row) {
            emit dataChanged(index(row, 0), index(row, ChangeColumn));
            const QModelIndex parentIndex = index(row, 0);
            if (const int parts = rowCount(parentIndex))
                emit dataChanged(index(0, 0, parentIndex), index(parts - 1, ChangeColumn, parentIndex));
        }
        return;
    }
    beginResetModel();
    m_spec = spec;
    m_outcome = std::move(outcome);
    m_reference = std::move(reference);
    endResetModel();
}

const ResultValue *ResultsModel::result(const QModelIndex &index) const
{
    if (!index.isValid() || !m_outcome)
        return nullptr;
    const auto row = index.internalId() == topLevel ? std::size_t(index.row()) : std::size_t(index.internalId() - 1);
    return row < m_outcome->results.size() ? &m_outcome->results[row] : nullptr;
}

QString ResultsModel::asText() const
{
    QStringList lines{QStringLiteral("result\tvalue\tuncertainty\tunit")};
    if (m_outcome)
        for (const ResultValue &result : m_outcome->results) {
            QString key = result.key;
            if (!result.index.empty())
                key += QStringLiteral(" (%1)").arg(indexText(result));
            lines << QStringList{key, result.words.isEmpty() ? exactNumberText(result.quantity.value) : result.words,
                                 exactNumberText(result.quantity.uncertainty), result.quantity.unit.symbol()}
                         .join(QLatin1Char('\t'));
        }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QModelIndex ResultsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex ResultsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId() - 1), 0, topLevel);
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    if (!m_outcome)
        return 0;
    if (!parent.isValid())
        return int(m_outcome->results.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_outcome->results[std::size_t(parent.row())].parts.size());
}

int ResultsModel::columnCount(const QModelIndex &) const
{
    return ChangeColumn + 1;
}

QString ResultsModel::symbol(const ResultValue &result) const
{
    const QString name = symbolOf(m_spec, result);
    return result.index.empty() ? name : QStringLiteral("%1 <small>(%2)</small>").arg(name, indexText(result));
}

QVariant ResultsModel::resultData(const ResultValue &result, int column, int role) const
{
    if (role == Qt::DisplayRole) {
        if (column == SymbolColumn)
            return symbol(result);
        if (column == ValueColumn)
            return result.words.isEmpty() ? shown(result.quantity) : result.words;
        const ResultValue *before = m_reference ? counterpart(*m_reference, result) : nullptr;
        if (!before || !result.quantity.hasValue() || !before->quantity.hasValue())
            return {};
        const double change = result.quantity.value - before->quantity.value;
        if (change == 0)
            return {};
        return (change > 0 ? QStringLiteral("+") : QString()) + shownNumber(change, 2);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const OutputSpec *output = m_spec ? m_spec->output(result.key) : nullptr;
        QStringList lines{shown(result.label)};
        if (output && !output->definition.isEmpty())
            lines << shown(output->definition);
        if (!result.withoutUncertainty.isEmpty())
            lines << tr("No uncertainty: %1").arg(shown(result.withoutUncertainty));
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    if (role == Qt::AccessibleTextRole && column == SymbolColumn)
        return shown(result.label);
    if (role == Qt::FontRole && column == ValueColumn && m_spec && result.key == m_spec->mainResult) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    const ResultValue *of = result(index);
    if (!of)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SymbolColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.internalId() == topLevel)
        return resultData(*of, index.column(), role);
    const auto row = std::size_t(index.row());
    if (row >= of->parts.size())
        return {};
    const UncertaintyPart &part = of->parts[row];
    if (role == Qt::DisplayRole && index.column() == SymbolColumn)
        return shown(part.name);
    if (role == Qt::DisplayRole && index.column() == ValueColumn)
        return std::isfinite(part.value) ? QStringLiteral("± ") + shownNumber(std::abs(part.value), 2) : QStringLiteral("?");
    if (role == Qt::ForegroundRole)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::ToolTipRole)
        return tr("Part of the standard uncertainty, in %1").arg(of->quantity.unit.ofDifference().displayed());
    return {};
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SymbolColumn:
        return tr("Result");
    case ValueColumn:
        return tr("Value");
    case ChangeColumn:
        return tr("Change");
    default:
        return {};
    }
}

} // namespace vitrine
