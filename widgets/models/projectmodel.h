// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAbstractItemModel>

#include <memory>

namespace vitrine
{

enum class NodeKind { None, Sample, Dataset, Analysis, ComparisonGroup, FigureGroup, Figure, TableGroup, Table };

// The project as a tree: sample > dataset > analysis > figure. An analysis of several datasets hangs on their
// sample, one that compares samples in a group of its own behind them. A figure of one thing hangs on it, others
// gather in a group at the end, as tables do. The second column holds the chosen value of an analysis and a sign
// where an issue waits. A dataset can be dragged to another sample, files dropped on one.
class ProjectModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ResultColumn };
    enum Role { KindRole = Qt::UserRole + 1, IdRole, FilterRole };

    explicit ProjectModel(Session *session, QObject *parent = nullptr);
    ~ProjectModel() override;

    [[nodiscard]] NodeKind kind(const QModelIndex &index) const;
    [[nodiscard]] NodeId id(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(NodeId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override;

    static QString datasetMimeType();

signals:
    void filesDropped(const QList<QUrl> &urls, vitrine::NodeId sample);

private:
    struct Entry;
    void rebuild();
    void sync(Entry *present, std::vector<std::unique_ptr<Entry>> wanted, const QModelIndex &parent);
    void distinguish(const QModelIndex &parent);
    [[nodiscard]] Entry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(Entry *entry, int column = 0) const;
    [[nodiscard]] QVariant resultData(NodeId analysis, int role) const;
    [[nodiscard]] QVariant toolTip(const Entry &entry) const;
    [[nodiscard]] QString distinction(const Entry &entry) const;
    [[nodiscard]] QString mainSymbol(NodeId analysis) const;
    [[nodiscard]] QVariant decoration(const Entry &entry) const;

    Session *m_session;
    std::unique_ptr<Entry> m_root;
};

// Issues of an analysis that nobody has approved yet, its failure included.
[[nodiscard]] int openIssues(const Session &session, const AnalysisNode &node);
// The result that stands for an analysis: the declared main one, else the first; null without an outcome.
[[nodiscard]] const ResultValue *mainResult(const AnalysisSpec *spec, const Outcome &outcome);

} // namespace vitrine
