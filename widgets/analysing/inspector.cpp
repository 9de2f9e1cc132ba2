// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/inspector.h"

#include "analysing/analysispanel.h"
#include "analysing/columnspanel.h"
#include "analysing/foldout.h"
#include "data/interpretation.h"
#include "figures/figurepanel.h"
#include "icons/icons.h"
#include "importing/readingform.h"
#include "project/edits.h"
#include "report/interpreting.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{
QLabel *titleLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setObjectName(QStringLiteral("title"));
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *quietLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *panelLayout(QWidget *panel)
{
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    return layout;
}

QFormLayout *formLayout()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

// "sample_mass" of a reader as words: "sample mass".
QString metadataName(QString key)
{
    return key.replace(QLatin1Char('_'), QLatin1Char(' '));
}
} // namespace

NodeId addAnalysis(Session &session, const QString &analysis, NodeId dataset)
{
    const AnalysisSpec *spec = registry().analysis(analysis);
    const auto node = session.project().dataset(dataset);
    if (!spec || !node || spec->inputs.empty())
        return 0;
    auto added = edits::analysisAdded(session.project(), analysis, {{spec->inputs.front().key, {dataset}}}, {});
    if (added.id == 0)
        return 0;
    session.commit(Inspector::tr("Add %1").arg(shown(spec->label)), std::move(added.project));
    return added.id;
}

bool canBegin(const AnalysisSpec &spec, const DatasetPtr &dataset)
{
    // A list of runs is begun from a selection of them.
    return !spec.inputs.empty() && !spec.inputs.front().several && fits(spec.inputs.front(), *dataset);
}

Inspector::Inspector(Session *session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320); // what its forms need: the plot and the tree give way first on a small screen
    connect(session, &Session::projectChanged, this, &Inspector::onProjectChanged);
    rebuild();
}

// What a form cannot do without it gets, else its right edge would lie behind the scroll bar. The dock grows, and stays so:
// it is not to breathe with what is selected.
bool Inspector::eventFilter(QObject *object, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(object, event);
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fitWidth();
    return done;
}

void Inspector::fitWidth()
{
    constexpr int widest = 440;
    if (!widget())
        return;
    const int needed = widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2;
    if (needed > minimumWidth())
        setMinimumWidth(std::min(needed, widest));
}

void Inspector::setSubject(const Subject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    rebuild();
}

void Inspector::setAshby(const AshbyOptions &options)
{
    m_ashby = options;
    if (m_subject.kind == Subject::Kind::Ashby)
        rebuild();
}

void Inspector::onProjectChanged(const ProjectPtr &, const ProjectPtr &after)
{
    const bool saved = m_subject.kind == Subject::Kind::Ashby || (m_subject.kind == Subject::Kind::Table && m_subject.id == 0);
    if (m_subject.kind != Subject::Kind::None && !saved && subjectOf(*after, m_subject.id).kind == Subject::Kind::None)
        m_subject = {};
    if (m_subject.kind != Subject::Kind::Analysis || !m_analysis)
        rebuild();
}

void Inspector::rebuild()
{
    if (m_subject.kind == Subject::Kind::Analysis) {
        if (!m_analysis) {
            m_analysis = new AnalysisPanel(m_session);
            connect(m_analysis, &AnalysisPanel::parameterFocused, this, &Inspector::parameterFocused);
            setWidget(m_analysis);
        }
        m_analysis->setAnalysis(m_subject.id);
        fitWidth();
        return;
    }
    QWidget *panel = makePanel();
    m_analysis = nullptr;
    // What had the focus has it again, at the same place: a form is filled field by field, each a step of its own.
    QWidget *const focused = widget() ? widget()->focusWidget() : nullptr;
    QString focusedName;
    for (QWidget *one = focused; one && one != this && focusedName.isEmpty(); one = one->parentWidget())
        focusedName = one->objectName().startsWith(QLatin1String("qt_")) ? QString() : one->objectName();
    const bool hadFocus = focused && focused->hasFocus();
    const int scrolled = verticalScrollBar()->value();
    // The old panel may be the one whose field has just sent the change.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(panel);
    fitWidth();
    const bool again = m_shown == m_subject;
    m_shown = m_subject;
    if (!again)
        return;
    panel->layout()->activate();
    verticalScrollBar()->setValue(scrolled);
    if (hadFocus && !focusedName.isEmpty())
        if (auto *field = panel->findChild<QWidget *>(focusedName))
            field->setFocus();
}

QWidget *Inspector::makePanel()
{
    switch (m_subject.kind) {
    case Subject::Kind::Sample:
        return samplePanel();
    case Subject::Kind::Dataset:
        return datasetPanel();
    case Subject::Kind::Figure: {
        auto *figure = new FigurePanel(m_session, m_subject.id);
        connect(figure, &FigurePanel::exportRequested, this, &Inspector::exportRequested);
        return figure;
    }
    case Subject::Kind::Ashby: {
        auto *ashby = new AshbyPanel(m_ashby);
        connect(ashby, &AshbyPanel::changed, this, [this](const AshbyOptions &options) {
            m_ashby = options;
            emit ashbyChanged(options);
        });
        return ashby;
    }
    default:
        return emptyPanel();
    }
}

QWidget *Inspector::emptyPanel()
{
    auto *panel = new QWidget;
    auto *layout = panelLayout(panel);
    if (m_subject.kind == Subject::Kind::Table) {
        layout->addWidget(titleLabel(tr("Table"), panel));
        layout->addWidget(quietLabel(tr("Each cell is the result of an analysis: rest the mouse on it for its definition and origin. "
                                        "«Export» writes the table, «Keep This Table» saves it in the project."), panel));
        layout->addStretch(1);
        return panel;
    }
    layout->addWidget(titleLabel(tr("Nothing selected"), panel));
    layout->addWidget(quietLabel(m_session->project().samples.empty()
                                     ? tr("Drop instrument files anywhere on this window. Their results will stand here, with the parameters they depend on.")
                                     : tr("Select a dataset to see which analyses fit it, or an analysis to see its parameters and results."),
                                 panel));
    layout->addStretch(1);
    return panel;
}

QWidget *Inspector::samplePanel()
{
    auto *panel = new QWidget;
    auto *layout = panelLayout(panel);
    const auto sample = m_session->project().sample(m_subject.id);
    layout->addWidget(titleLabel(tr("Sample"), panel));
    auto *form = formLayout();
    auto *name = new QLineEdit(sample->name, panel);
    name->setObjectName(QStringLiteral("sampleName"));
    name->setAccessibleName(tr("Name"));
    connect(name, &QLineEdit::editingFinished, this, [this, name, id = sample->id] {
        const QString words = name->text().trimmed();
        if (name->isModified() && !words.isEmpty() && words != m_session->displayName(id))
            m_session->commit(tr("Rename to «%1»").arg(words), edits::renamed(m_session->project(), id, words));
    });
    form->addRow(tr("&Name"), name);
    auto *role = new QComboBox(panel);
    role->setObjectName(QStringLiteral("sampleRole"));
    role->setAccessibleName(tr("Role"));
    role->setFocusPolicy(Qt::StrongFocus);
    role->addItem(icons::icon(QStringLiteral("sample-glass")), tr("Glass"), int(SampleRole::Glass));
    role->addItem(icons::icon(QStringLiteral("sample-crystal")), tr("Crystal"), int(SampleRole::Crystal));
    role->addItem(icons::icon(QStringLiteral("sample-blank")), tr("Blank"), int(SampleRole::Blank));
    role->addItem(icons::icon(QStringLiteral("sample-reference")), tr("Reference"), int(SampleRole::Reference));
    role->addItem(icons::icon(QStringLiteral("sample-other")), tr("Other"), int(SampleRole::Other));
    role->setCurrentIndex(role->findData(int(sample->role)));
    connect(role, &QComboBox::activated, this, [this, role, id = sample->id] {
        m_session->commit(tr("Change the role to %1").arg(role->currentText()), edits::roleSet(m_session->project(), id, SampleRole(role->currentData().toInt())));
    });
    form->addRow(tr("&Role"), role);
    layout->addLayout(form);
    layout->addWidget(quietLabel(tr("%n dataset(s)", nullptr, int(sample->datasets.size())) + QStringLiteral(", ") + tr("%n analysis(es)", nullptr, int(sample->analyses.size())), panel));
    layout->addWidget(quietLabel(tr("Crystal and glass of one compound share a row of the transitions table when their names begin alike."), panel));
    layout->addStretch(1);
    return panel;
}

QWidget *Inspector::datasetPanel()
{
    auto *panel = new QWidget;
    auto *layout = panelLayout(panel);
    const auto node = m_session->project().dataset(m_subject.id);
    const DatasetPtr &dataset = node->data;
    layout->addWidget(titleLabel(node->name, panel));
    QStringList facts;
    if (const auto source = m_session->project().source(node->source))
        facts << source->name;
    if (const Technique *technique = registry().technique(dataset->technique))
        facts << shown(technique->label);
    facts << tr("%n row(s)", nullptr, int(dataset->rows()));
    if (dataset->simulated)
        facts << tr("simulated, not measured");
    layout->addWidget(quietLabel(facts.join(QStringLiteral(" · ")), panel));

    const auto assumed = assumedUnits(m_session->project(), node->id);
    if (!assumed.empty()) {
        QStringList words;
        for (const std::size_t column : assumed)
            words << tr("%1 in %2").arg(dataset->columns[column].name, shownUnit(dataset->columns[column].unit));
        auto *warning = new QLabel(QStringLiteral("<span style='color:%1'>⚠</span> %2")
                                       .arg(icons::warningColour().name(), tr("The file names no unit; assumed: %1.").arg(words.join(QStringLiteral(", "))).toHtmlEscaped()), panel);
        warning->setObjectName(QStringLiteral("assumedUnits"));
        warning->setWordWrap(true);
        layout->addWidget(warning);
        auto *confirm = new QPushButton(tr("&These Units Are Right"), panel);
        confirm->setObjectName(QStringLiteral("confirmUnits"));
        confirm->setToolTip(tr("Other units are chosen under «Columns and sample»"));
        connect(confirm, &QPushButton::clicked, this, [this, id = node->id] { m_session->commit(tr("Confirm the units"), assumedUnitsConfirmed(m_session->project(), id)); });
        layout->addWidget(confirm);
    }
    layout->addWidget(titleLabel(tr("Analyses that fit"), panel));
    int fitting = 0;
    for (const AnalysisSpec *spec : registry().analyses()) {
        if (!canBegin(*spec, dataset))
            continue;
        ++fitting;
        auto *button = new QPushButton(icons::icon(QStringLiteral("add")), shown(spec->label), panel);
        button->setObjectName(QStringLiteral("add.") + spec->id);
        button->setToolTip(shown(spec->definition));
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px"));
        connect(button, &QPushButton::clicked, this, [this, id = spec->id, target = node->id] {
            if (const NodeId added = addAnalysis(*m_session, id, target))
                emit analysisAdded(added);
        });
        layout->addWidget(button);
    }
    if (fitting == 0)
        layout->addWidget(quietLabel(tr("No analysis knows these columns yet. Say below what they are; the analyses that fit stand here then."), panel));

    // Open while something is to be said, and after a person has: what was filled in a moment ago does not fold away.
    const bool unknown = dataset->technique.isEmpty() || !assumed.empty() || !inWords(*dataset, node->said).isEmpty();
    layout->addWidget(new Foldout(QStringLiteral("columns"), tr("Columns and sample"), unknown, [this, id = node->id] { return new ColumnsPanel(m_session, id); }, panel));
    if (const QStringList said = inWords(*dataset, node->said); !said.isEmpty())
        layout->addWidget(quietLabel(tr("Said by a person, not by the file: %1").arg(said.join(QStringLiteral("; "))), panel));
    if (const auto source = m_session->project().source(node->source))
        layout->addWidget(new Foldout(QStringLiteral("reading"), tr("How the file is read"), false, [this, source, id = node->id] {
            auto *form = new ReadingForm;
            form->setReading(source->format, source->options);
            connect(form, &ReadingForm::changed, this, [this, id](const QString &importer, const Parameters &options) { emit rereadRequested(id, importer, options); });
            return form;
        }, panel));

    if (!dataset->segments.empty()) {
        layout->addWidget(titleLabel(tr("Temperature programme"), panel));
        QStringList lines;
        int number = 0;
        for (const Segment &segment : dataset->segments)
            lines << QStringLiteral("%1  %2 … %3 °C%4")
                         .arg(++number)
                         .arg(shownNumber(segment.from, 4), shownNumber(segment.to, 4),
                              segment.kind == QLatin1String("isothermal") ? QString() : tr(",  %1 K/min").arg(shownNumber(segment.rate, 3)));
        layout->addWidget(quietLabel(lines.join(QLatin1Char('\n')), panel));
    }
    if (!dataset->metadata.entries().empty()) {
        layout->addWidget(titleLabel(tr("From the file"), panel));
        auto *form = formLayout();
        constexpr int longest = 60;
        int rows = 0;
        for (const MetadataEntry &entry : dataset->metadata.entries()) {
            if (++rows > longest)
                break;
            const QString value = entry.quantity && entry.quantity->hasValue() ? shown(*entry.quantity) : entry.text;
            auto *words = quietLabel(value, panel);
            auto *label = new QLabel(metadataName(entry.key), panel);
            label->setWordWrap(true);
            label->setMaximumWidth(120);
            label->setAlignment(Qt::AlignRight | Qt::AlignTop);
            form->addRow(label, words);
        }
        layout->addLayout(form);
    }
    layout->addStretch(1);
    return panel;
}

} // namespace vitrine
