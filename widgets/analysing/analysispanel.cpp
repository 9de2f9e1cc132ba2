// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/analysispanel.h"

#include "forms/parameterform.h"
#include "icons/icons.h"
#include "models/resultsmodel.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "text/displaytext.h"
#include "text/markupdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace vitrine
{

namespace
{
QLabel *wrappedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

// Families such as fix.R1 take the keys of what was fitted, else of the number results.
QStringList familyMembers(const OutcomePtr &outcome)
{
    if (!outcome)
        return {};
    if (outcome->fit && !outcome->fit->parameterKeys.isEmpty())
        return outcome->fit->parameterKeys;
    QStringList keys;
    for (const ResultValue &result : outcome->results)
        if (result.words.isEmpty() && !keys.contains(result.key))
            keys << result.key;
    return keys;
}
} // namespace

AnalysisPanel::AnalysisPanel(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(wrappedLabel("title", this)), m_subtitle(wrappedLabel("subtitle", this)),
      m_form(new ParameterForm(this)), m_view(new QTreeView(this)), m_results(new ResultsModel(this)), m_state(wrappedLabel("state", this)),
      m_issues(wrappedLabel("issues", this)), m_definition(wrappedLabel("definition", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    layout->addLayout(heading);
    layout->addWidget(m_form);
    layout->addWidget(line(this));

    m_view->setObjectName(QStringLiteral("results"));
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_results);
    m_view->setItemDelegate(new MarkupDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setIndentation(12);
    m_view->setHeaderHidden(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setMinimumSectionSize(24);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ResultsModel::SymbolColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ResultsModel::ValueColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ResultsModel::ChangeColumn, QHeaderView::ResizeToContents);
    auto *copy = new QAction(icons::icon(QStringLiteral("copy")), tr("Copy Results"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &AnalysisPanel::copyResults);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view, &QTreeView::expanded, this, &AnalysisPanel::fitHeight);
    connect(m_view, &QTreeView::collapsed, this, &AnalysisPanel::fitHeight);
    connect(m_results, &ResultsModel::modelReset, this, &AnalysisPanel::fitHeight);
    layout->addWidget(m_state);
    m_stopped = new QWidget(this);
    m_stopped->setObjectName(QStringLiteral("stopped"));
    auto *choices = new QHBoxLayout(m_stopped);
    choices->setContentsMargins(0, 0, 0, 0);
    const auto choice = [&](const char *name, const QString &words, const QString &help, const std::function<void()> &act) {
        auto *button = new QPushButton(words, m_stopped);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(help);
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    choice("goOn", tr("&Go On"), tr("Computes the whole series; until it is there, this part is shown"), [this] { m_session->outcomes().computeAgain(); });
    choice("giveUp", tr("G&ive Up This Part"), tr("Shows no result until the series is computed again"), [this] { m_session->outcomes().giveUpPart(m_analysis); });
    choices->addStretch(1);
    m_stopped->hide();
    layout->addWidget(m_stopped);
    layout->addWidget(m_view);
    layout->addWidget(m_issues);
    layout->addWidget(line(this));
    layout->addWidget(m_definition);
    layout->addStretch(1);

    connect(m_form, &ParameterForm::committed, this, [this](const QString &key, const ParameterValue &value) {
        const ParameterSpec *declared = m_form->spec() ? findSpec(m_form->spec()->parameters, key) : nullptr;
        const QString label = declared ? shown(declared->label) : key;
        const bool reset = std::holds_alternative<std::monostate>(value);
        m_session->commit(reset ? tr("Reset %1").arg(label) : tr("Set %1").arg(label), edits::parameterSet(m_session->project(), m_analysis, key, value));
    });
    connect(m_form, &ParameterForm::inputCommitted, this, [this](const QString &key, const QList<qint64> &datasets) {
        QString label = key;
        if (m_form->spec())
            for (const InputSpec &input : m_form->spec()->inputs)
                if (input.key == key)
                    label = shown(input.label);
        m_session->commit(datasets.isEmpty() ? tr("Take %1 away").arg(label) : tr("Choose %1").arg(label),
                          inputChosen(m_session->project(), m_analysis, key, {datasets.begin(), datasets.end()}));
    });
    connect(m_form, &ParameterForm::fieldFocused, this, &AnalysisPanel::parameterFocused);
    connect(session, &Session::projectChanged, this, &AnalysisPanel::refresh);
    const auto ofThis = [this](NodeId analysis) {
        if (analysis == m_analysis)
            refresh();
    };
    connect(&session->outcomes(), &Outcomes::changed, this, [this](const QList<NodeId> &analyses) {
        if (analyses.contains(m_analysis))
            refresh();
    });
    connect(&session->gesture(), &Gesture::previewed, this, ofThis);
    connect(&session->gesture(), &Gesture::ended, this, ofThis);
}

void AnalysisPanel::setAnalysis(NodeId analysis)
{
    if (analysis != m_analysis)
        m_form->discardEntries();
    m_analysis = analysis;
    m_offered.reset();
    refresh();
}

void AnalysisPanel::refresh()
{
    const Project &project = m_session->project();
    const auto committed = project.analysis(m_analysis);
    if (!committed)
        return;
    const Gesture &gesture = m_session->gesture();
    const bool live = gesture.active() && gesture.analysis() == m_analysis;
    const auto &node = live ? gesture.node() : committed;
    const AnalysisSpec *spec = m_session->outcomes().lookup()(node->analysis);
    m_form->setSpec(spec);
    m_title->setText(m_session->displayName(m_analysis));
    const auto sample = project.sampleOf(m_analysis);
    QStringList inputs;
    for (const auto &[key, ids] : node->inputs)
        for (const NodeId id : ids)
            inputs << m_session->displayName(id);
    if (sample)
        inputs.removeAll(sample->name); // readers often name a curve after its sample
    m_subtitle->setText(sample && inputs.isEmpty() ? sample->name : sample ? QStringLiteral("%1 · %2").arg(sample->name, inputs.join(QStringLiteral(", "))) : inputs.join(QStringLiteral(", ")));
    if (!spec) {
        m_state->setText(tr("This version of the program does not know the analysis «%1». It is kept in the project as it is.").arg(node->analysis));
        m_state->show();
        m_definition->clear();
        return;
    }
    m_definition->setText(shown(spec->definition));
    refreshInputs(*committed);
    const auto entry = live ? std::optional(gesture.entry()) : m_session->outcomes().latest(m_analysis);
    const auto before = live ? m_session->outcomes().latest(m_analysis) : std::nullopt;
    m_results->setOutcome(spec, entry ? entry->outcome : nullptr, before ? before->outcome : nullptr);
    showOutcome(entry.value_or(OutcomeCache::Entry()), node->parameters);
}

// Every dataset of the project that fits, those of the analysis's own sample first; what is chosen stays in the
// list whether it fits or not. A dataset has one place in an analysis: those of inputs of one change places.
void AnalysisPanel::refreshInputs(const AnalysisNode &node)
{
    const auto edits = m_form->inputEdits();
    if (edits.isEmpty() || m_offered == m_session->snapshot())
        return;
    m_offered = m_session->snapshot();
    const auto own = m_offered->sampleOf(m_analysis);
    for (InputEdit *edit : edits) {
        const auto chosen = node.inputs.find(edit->spec().key);
        const QList<qint64> ids = chosen == node.inputs.end() ? QList<qint64>() : QList<qint64>(chosen->second.begin(), chosen->second.end());
        const auto elsewhere = [&](NodeId id) {
            return std::any_of(node.inputs.begin(), node.inputs.end(), [&](const auto &input) {
                const bool changes = !edit->spec().several && !edit->spec().optional && input.second.size() == 1;
                return input.first != edit->spec().key && !changes && std::find(input.second.begin(), input.second.end(), id) != input.second.end();
            });
        };
        QList<InputEdit::Choice> first, others;
        for (const auto &sample : m_offered->samples)
            for (const auto &dataset : sample->datasets) {
                if (!ids.contains(dataset->id) && (!dataset->data || !fits(edit->spec(), *dataset->data) || elsewhere(dataset->id)))
                    continue;
                const QString label = sample->name == dataset->name ? dataset->name : QStringLiteral("%1 · %2").arg(sample->name, dataset->name);
                (sample == own ? first : others) << InputEdit::Choice{dataset->id, label};
            }
        edit->setChoices(first + others, ids);
    }
}

void AnalysisPanel::showOutcome(const OutcomeCache::Entry &entry, const Parameters &given)
{
    const AnalysisSpec *spec = m_form->spec();
    Parameters complete;
    if (entry.outcome)
        complete = entry.outcome->parameters;
    else
        complete = completed(*spec, inputsOf(m_session->project(), *m_session->project().analysis(m_analysis)), given);
    // What the person has set is no proposal: the field shows what it would go back to only where that is known.
    QStringList inputs;
    if (const auto node = m_session->project().analysis(m_analysis))
        for (const InputSpec &input : spec->inputs)
            if (const auto ids = node->inputs.find(input.key); input.several && ids != node->inputs.end())
                for (const NodeId id : ids->second)
                    inputs << m_session->displayName(id);
    m_form->setValues(given, complete, familyMembers(entry.outcome), inputs);
    m_form->setObjection(entry.failure);
    const bool part = isPartial(entry), again = part && m_session->outcomes().computing(m_analysis);
    const bool computing = (!entry.outcome && !entry.failure) || again;
    m_stopped->setVisible(part && !again);
    m_state->setText(part && !again ? tr("Stopped half-way: these results are a part of the series.") : computing ? tr("Computing …") : entry.failure && entry.failure->place.field.isEmpty() ? QString() : entry.failure ? tr("No result: see the field above.") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_view->setVisible(entry.outcome && !entry.outcome->results.empty());
    QStringList issues;
    if (entry.outcome)
        for (const Issue &issue : entry.outcome->issues)
            issues << QStringLiteral("<p style='margin:0 0 4px 0'><span style='color:%1'>%2</span> %3</p>")
                          .arg(issue.severity == Severity::Note ? icons::accentColour().name() : icons::warningColour().name(),
                               issue.severity == Severity::Note ? QStringLiteral("•") : QStringLiteral("⚠"), shown(issue).toHtmlEscaped());
    m_issues->setText(issues.join(QString()));
    m_issues->setVisible(!issues.isEmpty());
}

// The list is as long as its rows: the inspector scrolls as a whole.
void AnalysisPanel::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const QModelIndex index = m_results->index(row, 0);
        rows += 1 + (m_view->isExpanded(index) ? m_results->rowCount(index) : 0);
    }
    const int rowHeight = std::max(m_view->sizeHintForRow(0), fontMetrics().height() + 4);
    constexpr int longest = 40;
    m_view->setVerticalScrollBarPolicy(rows > longest ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(std::min(rows, longest) * rowHeight + 4);
}

void AnalysisPanel::copyResults() const
{
    QGuiApplication::clipboard()->setText(m_results->asText());
}

} // namespace vitrine
