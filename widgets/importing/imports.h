// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QUrl>

namespace vitrine
{

struct ProposedAnalysis
{
    QString id;
    Parameters parameters; // what is set; the rest is estimated
};

// What was read of one file, in the background.
struct FileRead
{
    QString path;
    SourceFile file;
    std::optional<Imported> imported;
    std::optional<Failure> failure;
    std::vector<std::vector<ProposedAnalysis>> analyses; // default ones that suit each dataset
    Parameters options;                                  // of the importer
    SourcePtr source;                                    // what goes into the project; null when nothing was imported
};

// Brings files into the project: reads them in the background, adds what could be read together with its
// default analyses as one undo step, and keeps a verdict a file. It is the model of the import list.
class Imports : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, VerdictColumn, SampleColumn, ProblemColumn };

    explicit Imports(Session *session, QObject *parent = nullptr);

    // `sample` 0: by the sample name in the file, else by the file's name.
    void start(const QList<QUrl> &urls, NodeId sample = 0);
    [[nodiscard]] bool running() const { return !m_running.isEmpty(); }
    // Reads a file of the list again with an importer that the person names; one that is in the project already
    // is read from its bytes there, and its datasets change.
    void readAs(int row, const QString &importer, const Parameters &options = {});
    // The file of a dataset again, from the bytes in the project: one undo step.
    void reread(NodeId dataset, const QString &importer, const Parameters &options);
    // How the file of the row was read, or would be.
    [[nodiscard]] QString importer(int row) const;
    [[nodiscard]] Parameters options(int row) const;
    void clear();

    [[nodiscard]] QString path(int row) const;
    [[nodiscard]] NodeId dataset(int row) const; // the first that came of the file; 0 when none
    [[nodiscard]] bool failed(int row) const;
    [[nodiscard]] int failures() const;
    [[nodiscard]] QString asText() const; // the report, for the clipboard

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    // first: the first dataset or analysis worth showing, 0 when nothing could be read.
    void finished(int imported, int failed, vitrine::NodeId first);
    void rereadFailed(const QString &sentence);

private:
    struct Row
    {
        QString path, verdict, reason, sample, problem;
        QString importer;
        Parameters options;
        NodeId dataset = 0;
        bool failed = false;
    };
    void read(const QStringList &paths, NodeId sample, const QString &importer, const Parameters &options, int replacesRow);
    void takeAgain(const QByteArray &source, const QString &name, const Result<Imported> &imported, const Parameters &options);
    void take(std::vector<FileRead> reads, NodeId sample, int replacesRow);
    [[nodiscard]] static Row rowOf(const FileRead &read);

    Session *m_session;
    std::vector<Row> m_rows;
    QSet<Jobs::Id> m_running;
};

// What hovers over the window, by technique: "3 Calorimetry, 1 Impedance, 1 unknown". Looks at the beginning
// of the first files only, for at most `milliseconds`.
struct HoverCount
{
    std::vector<std::pair<Text, int>> techniques;
    int unknown = 0, projects = 0, notLookedAt = 0, total = 0;
};
[[nodiscard]] HoverCount lookedAt(const QList<QUrl> &urls, int milliseconds, const Progress &progress);

} // namespace vitrine
