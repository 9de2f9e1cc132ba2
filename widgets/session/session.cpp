// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "settings/settings.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUndoCommand>

namespace vitrine
{

// Before and after; nodes that did not change are shared, so a step costs next to nothing.
class Session::Command : public QUndoCommand
{
public:
    Command(Session *session, const QString &text, ProjectPtr after, QString mergeKey)
        : QUndoCommand(text), m_session(session), m_before(session->m_project), m_after(std::move(after)), m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_session->setProject(m_before); }
    void redo() override { m_session->setProject(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Command *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setText(next->text());
        return true;
    }

private:
    Session *m_session;
    ProjectPtr m_before, m_after;
    QString m_mergeKey;
};

Session::Session(QObject *parent)
    : QObject(parent), m_project(std::make_shared<const Project>()), m_outcomes(&m_jobs, [](const QString &id) { return registry().analysis(id); }), m_gesture(this, &m_outcomes, &m_jobs),
      m_store(std::make_unique<Store>())
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Session::documentChanged);
    // Not from within a command: while it runs the stack does not count it yet.
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &Session::journal);
}

Session::~Session()
{
    m_undoStack.disconnect(this); // it empties itself, and the journal is gone by then
}

void Session::commit(const QString &text, Project next, const QString &mergeKey)
{
    m_undoStack.push(new Command(this, text, std::make_shared<const Project>(std::move(next)), mergeKey));
}

void Session::setProject(const ProjectPtr &next)
{
    if (m_gesture.active())
        m_gesture.cancel();
    const ProjectPtr before = std::exchange(m_project, next);
    m_outcomes.follow(m_project);
    emit projectChanged(before, m_project);
}

QString Session::displayName(NodeId node) const
{
    if (const auto sample = m_project->sample(node))
        return sample->name;
    if (const auto dataset = m_project->dataset(node))
        return dataset->name;
    if (const auto analysis = m_project->analysis(node)) {
        if (!analysis->name.isEmpty())
            return analysis->name;
        const AnalysisSpec *spec = m_outcomes.lookup()(analysis->analysis);
        return spec ? shown(spec->label) : analysis->analysis;
    }
    if (const auto figure = m_project->figure(node))
        return figure->title.isEmpty() ? figure->key : figure->title;
    for (const auto &table : m_project->tables)
        if (table->id == node)
            return table->title.isEmpty() ? table->key : table->title;
    return {};
}

void Session::startNew(Project project)
{
    replaceDocument(std::make_unique<Store>(), std::make_shared<OutcomeCache>(), {}, std::make_shared<const Project>(std::move(project)), false);
}

void Session::replaceDocument(std::unique_ptr<Store> store, std::shared_ptr<OutcomeCache> outcomes, const QString &path, const ProjectPtr &project,
                              bool readOnly)
{
    m_gesture.cancel();
    if (m_journal)
        m_journal->discard();
    m_store = std::move(store);
    m_path = path;
    m_readOnly = readOnly;
    m_recovered = false;
    const ProjectPtr before = std::exchange(m_project, project);
    m_undoStack.clear();
    m_outcomes.restart(std::move(outcomes));
    m_outcomes.follow(m_project);
    emit projectChanged(before, m_project);
    emit documentChanged();
}

Result<Issues> Session::open(const QString &path)
{
    // A store and a cache of its own: a file that cannot be opened leaves the present document alone.
    auto store = std::make_unique<Store>();
    auto outcomes = std::make_shared<OutcomeCache>();
    const auto opened = store->open(path, *outcomes);
    if (!opened)
        return opened.failure();
    replaceDocument(std::move(store), std::move(outcomes), QFileInfo(path).absoluteFilePath(), std::make_shared<const Project>(opened->project),
                    opened->readOnly);
    settings::addRecentProject(m_path);
    return opened->issues;
}

Result<Done> Session::save(const QString &path)
{
    const auto saved = m_store->save(path, *m_project, m_outcomes.cache(), Progress());
    if (!saved)
        return saved;
    m_path = QFileInfo(path).absoluteFilePath();
    m_readOnly = false;
    m_recovered = false;
    m_undoStack.setClean();
    if (m_journal)
        m_journal->discard();
    settings::addRecentProject(m_path);
    emit documentChanged();
    return saved;
}

QString Session::documentName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    return m_project->title.isEmpty() ? tr("Untitled") : m_project->title;
}

bool Session::isModified() const
{
    return m_recovered || !m_undoStack.isClean();
}

namespace
{
// $XDG_STATE_HOME: what should outlive a restart but is neither data nor configuration.
QString journalFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (state.isEmpty())
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return state + QStringLiteral("/vitrine/recovery");
}
} // namespace

void Session::journal()
{
    if (!isModified()) {
        if (m_journal)
            m_journal->discard();
        return;
    }
    if (!m_journal)
        m_journal = std::make_unique<RecoveryJournal>(journalFolder());
    // A full disk costs the net, not the work; the next edit tries again.
    if (const auto recorded = m_journal->record(*m_project, m_outcomes.cache(), m_path); !recorded)
        qWarning("The recovery journal could not be written: %s", qUtf8Printable(recorded.failure().message.english()));
}

std::vector<Session::Unsaved> Session::recoverable() const
{
    std::vector<Unsaved> found;
    for (const Recoverable &one : RecoveryJournal::recoverable(journalFolder())) {
        QStringList what{tr("%n file(s)", nullptr, one.files)};
        if (!one.samples.isEmpty())
            what << one.samples.join(QStringLiteral(", "));
        what << tr("last changed %1").arg(QLocale().toString(one.lastEdit, QLocale::ShortFormat));
        found.push_back({one, !one.projectPath.isEmpty() ? QFileInfo(one.projectPath).completeBaseName() : one.title.isEmpty() ? tr("Untitled") : one.title,
                         what.join(QStringLiteral(" · "))});
    }
    return found;
}

std::optional<Session::Unsaved> Session::recoverable(const QString &path) const
{
    const QFileInfo file(path);
    for (const Unsaved &one : recoverable())
        if (!one.journal.projectPath.isEmpty() && QFileInfo(one.journal.projectPath) == file && one.journal.lastEdit >= file.lastModified())
            return one;
    return std::nullopt;
}

Result<Done> Session::recover(const Unsaved &which)
{
    auto outcomes = std::make_shared<OutcomeCache>();
    const auto recovered = RecoveryJournal::recovered(which.journal, *outcomes);
    if (!recovered)
        return recovered.failure();
    // The document keeps its name: its file is opened for the next save, not read again.
    auto store = std::make_unique<Store>();
    bool readOnly = false;
    if (const QString &path = which.journal.projectPath; !path.isEmpty() && QFileInfo::exists(path)) {
        OutcomeCache ofTheFile;
        const auto opened = store->open(path, ofTheFile);
        readOnly = !opened || opened->readOnly; // then saving asks for another name
        if (!opened)
            store = std::make_unique<Store>();
    }
    replaceDocument(std::move(store), std::move(outcomes), which.journal.projectPath, std::make_shared<const Project>(recovered->project), readOnly);
    m_recovered = true;
    journal();
    RecoveryJournal::discard(which.journal);
    emit documentChanged();
    return Done{};
}

void Session::discardRecoverable(const Unsaved &which)
{
    RecoveryJournal::discard(which.journal);
}

} // namespace vitrine
