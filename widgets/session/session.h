// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/journal.h"
#include "project/project.h"
#include "project/store.h"
#include "session/gesture.h"
#include "session/jobs.h"
#include "session/outcomes.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace vitrine
{

// The one mutable object: the document that is open, its undo history, its outcomes and its file. Everything
// else gets snapshots and signals. A change of the document is a commit() of the next Project.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Project &project() const { return *m_project; }
    [[nodiscard]] ProjectPtr snapshot() const { return m_project; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] Jobs &jobs() { return m_jobs; }
    [[nodiscard]] Outcomes &outcomes() { return m_outcomes; }
    [[nodiscard]] const Outcomes &outcomes() const { return m_outcomes; }
    [[nodiscard]] Gesture &gesture() { return m_gesture; }

    // One undo step. Steps in a row with the same merge key (that is not empty) are one.
    void commit(const QString &text, Project next, const QString &mergeKey = {});

    // The name a person knows a sample, dataset, analysis, figure or table by.
    [[nodiscard]] QString displayName(NodeId node) const;

    // The document. Replacing it throws the old one away: whoever calls has asked about unsaved changes.
    void startNew(Project project = {});
    [[nodiscard]] Result<Issues> open(const QString &path);
    [[nodiscard]] Result<Done> save(const QString &path);
    [[nodiscard]] QString path() const { return m_path; } // "" until it is saved
    [[nodiscard]] QString documentName() const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool isModified() const;

    // Work of an earlier run that ended without saving; empty when there is none.
    struct Unsaved
    {
        Recoverable journal;
        QString name; // of the document
        QString what; // is in it, and when it was last changed: for people
    };
    [[nodiscard]] std::vector<Unsaved> recoverable() const;
    // That of the project in the file; what is left of it when the file was saved since then is nothing to ask about.
    [[nodiscard]] std::optional<Unsaved> recoverable(const QString &path) const;
    // The recovered work keeps the path of its project and counts as modified until it is saved there.
    [[nodiscard]] Result<Done> recover(const Unsaved &which);
    void discardRecoverable(const Unsaved &which);

signals:
    void projectChanged(const vitrine::ProjectPtr &before, const vitrine::ProjectPtr &after);
    void documentChanged(); // path or modified

private:
    class Command;
    void setProject(const ProjectPtr &next);
    void replaceDocument(std::unique_ptr<Store> store, std::shared_ptr<OutcomeCache> outcomes, const QString &path, const ProjectPtr &project, bool readOnly);
    void journal();

    ProjectPtr m_project;
    Jobs m_jobs;
    Outcomes m_outcomes;
    Gesture m_gesture;
    QUndoStack m_undoStack;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RecoveryJournal> m_journal;
    QString m_path;
    bool m_readOnly = false;
    bool m_recovered = false; // holds work that no file has
};

} // namespace vitrine
