// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/plotpage.h"

#include "analysing/maskbar.h"
#include "analysing/plotbar.h"
#include "figures/pageview.h"
#include "plot/plotview.h"
#include "project/edits.h"
#include "text/displaytext.h"
#include "text/figurewords.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{
// A figure composes what several analyses show: there is no one parameter that a handle could move.
Figure withoutHandles(Figure figure)
{
    for (Panel &panel : figure.panels)
        panel.handles.clear();
    return figure;
}
} // namespace

PlotPage::PlotPage(Session *session, const Subject &subject, QWidget *parent)
    : QWidget(parent), m_session(session), m_subject(subject), m_bar(new PlotBar(session, this)), m_mask(new MaskBar(session, this)), m_view(new PlotView(this)), m_page(new PageView(this)), m_nothing(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_mask);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_page, 1);
    m_page->hide();
    connect(m_page, &PageView::contextMenuRequested, this, &PlotPage::contextMenuRequested);
    connect(m_mask, &MaskBar::pickingChanged, m_view, &PlotView::setPicking);
    connect(m_view, &PlotView::pointsPicked, m_mask, &MaskBar::take);
    connect(m_page, &PageView::labelMoved, this, [this](const QString &panel, const QString &label, double dx, double dy) {
        onLabelChosen(tr("Move a label"), panel, label, {true, plane::Point{dx, dy}});
    });
    connect(m_page, &PageView::labelHidden, this, [this](const QString &panel, const QString &label) { onLabelChosen(tr("Hide a label"), panel, label, {false, {}}); });
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(32);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_view);
    m_view->setObjectName(QStringLiteral("plot"));

    connect(m_view, &PlotView::handleMoved, this, &PlotPage::onHandleMoved);
    connect(m_view, &PlotView::handleCancelled, this, [this] { m_session->gesture().cancel(); });
    connect(m_view, &PlotView::hovered, this, &PlotPage::onHovered);
    connect(m_view, &PlotView::left, this, [this] { emit pointed({}); });
    connect(m_view, &PlotView::contextMenuRequested, this, [this](const QString &, double, double, const QPoint &global) { emit contextMenuRequested(global); });
    connect(session, &Session::projectChanged, this, &PlotPage::onProjectChanged);
    connect(&session->outcomes(), &Outcomes::changed, this, [this](const QList<NodeId> &analyses) {
        if (m_subject.kind != Subject::Kind::Analysis || analyses.contains(m_subject.id))
            refreshWhenSeen();
    });
    const auto onGesture = [this](NodeId analysis) {
        if (m_subject == Subject{Subject::Kind::Analysis, analysis, {}})
            refreshWhenSeen();
    };
    connect(&session->gesture(), &Gesture::previewed, this, onGesture);
    connect(&session->gesture(), &Gesture::ended, this, onGesture);
}

void PlotPage::setSubject(const Subject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    m_view->startAnew();
    refreshWhenSeen();
}

void PlotPage::setAshby(const AshbyOptions &options)
{
    m_ashby = options;
    refreshWhenSeen();
}

QString PlotPage::title() const
{
    if (m_subject.kind == Subject::Kind::Ashby)
        return tr("Ashby chart");
    const QString name = m_session->displayName(m_subject.id);
    if (m_subject.kind != Subject::Kind::Analysis)
        return name;
    const auto sample = m_session->project().sampleOf(m_subject.id);
    return sample ? QStringLiteral("%1 · %2").arg(sample->name, name) : name;
}

void PlotPage::setDerivative(bool wanted)
{
    if (std::exchange(m_derivative, wanted) == wanted)
        return;
    m_derivatives.clear();
    refreshWhenSeen();
}

Figure PlotPage::figure() const
{
    const bool plain = m_subject.kind == Subject::Kind::Dataset || m_subject.kind == Subject::Kind::Analysis;
    return m_derivative && plain ? withDerivative(composed(), &m_derivatives) : composed();
}

Figure PlotPage::composed() const
{
    const Project &project = m_session->project();
    Outcomes &outcomes = m_session->outcomes();
    switch (m_subject.kind) {
    case Subject::Kind::Dataset:
        return datasetFigure(project, m_subject.id, outcomes.cache());
    case Subject::Kind::Analysis: {
        const Gesture &gesture = m_session->gesture();
        if (gesture.active() && gesture.analysis() == m_subject.id)
            return analysisFigure(project, *gesture.node(), gesture.entry().outcome);
        const auto node = project.analysis(m_subject.id);
        if (!node)
            break;
        const auto entry = outcomes.latest(m_subject.id);
        return analysisFigure(project, *node, entry ? entry->outcome : nullptr);
    }
    case Subject::Kind::Figure:
        if (const auto node = project.figure(m_subject.id))
            return withoutHandles(projectFigure(project, *node, outcomes.cache()));
        break;
    case Subject::Kind::Ashby:
        return ashbyFigure(project, m_ashby, outcomes.lookup(), outcomes.cache());
    default:
        break;
    }
    return {};
}

// The typography of the figure's preset, on the page that its node asks for.
FigureStyle PlotPage::style() const
{
    const auto node = m_session->project().figure(m_subject.id);
    FigureStyle style = preset(node ? node->preset : QStringLiteral("nature-single")).value_or(FigureStyle());
    if (node) {
        style.widthMm = node->widthMm;
        style.maximumHeightMm = std::max(style.maximumHeightMm, node->heightMm);
    }
    return style;
}

void PlotPage::fit()
{
    if (m_subject.kind == Subject::Kind::Figure)
        m_page->fit();
    else
        m_view->fit();
}

void PlotPage::refresh()
{
    m_dirty = false;
    m_bar->setDataset(m_subject.kind == Subject::Kind::Dataset ? m_subject.id : 0);
    const Figure now = figure();
    m_nothing->setText(now.panels.empty() ? (now.notice.isEmpty() ? tr("There is nothing to draw here yet.") : now.notice) : QString());
    m_nothing->setVisible(now.panels.empty());
    const bool paper = m_subject.kind == Subject::Kind::Figure;
    m_view->setVisible(!paper && !now.panels.empty());
    m_page->setVisible(paper && !now.panels.empty());
    setFocusProxy(paper ? static_cast<QWidget *>(m_page) : m_view);
    m_mask->setFigure(m_subject.kind == Subject::Kind::Analysis ? m_subject.id : 0, now);
    if (paper)
        m_page->show(now, style());
    else
        m_view->show(inLanguage(now));
    (paper ? static_cast<QWidget *>(m_page) : m_view)->setAccessibleName(paper ? tr("Figure: %1").arg(title()) : tr("Plot: %1").arg(title()));
}

void PlotPage::refreshWhenSeen()
{
    if (isVisible())
        refresh();
    else
        m_dirty = true;
}

void PlotPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        refresh();
}

void PlotPage::onProjectChanged(const ProjectPtr &before, const ProjectPtr &after)
{
    // A node has changed iff its pointer differs; whatever shows several things follows every change.
    if (m_subject.kind == Subject::Kind::Analysis && before->analysis(m_subject.id) == after->analysis(m_subject.id)
        && before->sampleOf(m_subject.id) == after->sampleOf(m_subject.id))
        return;
    if (m_subject.kind == Subject::Kind::Dataset && before->sampleOf(m_subject.id) == after->sampleOf(m_subject.id))
        return;
    refreshWhenSeen();
}

void PlotPage::onHandleMoved(const QString &parameter, double low, double high, bool final)
{
    if (m_subject.kind != Subject::Kind::Analysis)
        return;
    const auto node = m_session->project().analysis(m_subject.id);
    const AnalysisSpec *spec = node ? m_session->outcomes().lookup()(node->analysis) : nullptr;
    const ParameterSpec *declared = spec ? findSpec(spec->parameters, parameter) : nullptr;
    if (!declared)
        return;
    Gesture &gesture = m_session->gesture();
    const bool dragged = gesture.active();
    if (!dragged)
        gesture.begin(m_subject.id);
    gesture.preview(parameter, declared->kind == ParameterKind::Range ? ParameterValue(Interval{low, high}) : ParameterValue(low));
    if (!final)
        return;
    // Keys come one by one: those of a row of presses on one handle are one step, as a drag is.
    gesture.commit(tr("Move %1").arg(shown(declared->label)), dragged ? QString() : QStringLiteral("nudge/%1/%2").arg(m_subject.id).arg(parameter));
}

void PlotPage::onLabelChosen(const QString &text, const QString &panelKey, const QString &label, const LabelChoice &choice)
{
    const auto node = m_session->project().figure(m_subject.id);
    if (!node)
        return;
    Panel panel;
    panel.key = panelKey;
    FigureNode edited = *node;
    FigureChoices choices = figureChoices(node->options);
    const QString name = partName(panel, label, node->items);
    choices.labels[name] = choice;
    edited.options = withChoices(node->options, choices);
    m_session->commit(text, edits::figureChanged(m_session->project(), edited), QStringLiteral("label/%1/%2/%3").arg(m_subject.id).arg(name, text));
}

void PlotPage::onHovered(const QString &panel, double x, double y, const QString &description)
{
    const auto valued = [](double value, const QString &unit) { return unit.isEmpty() ? shownNumber(value) : QStringLiteral("%1 %2").arg(shownNumber(value), unit); };
    for (const Panel &one : m_view->figure().panels) {
        if (one.key != panel)
            continue;
        // A measured point says its own numbers; beside those of the mouse they would stand there twice.
        const QString here = QStringLiteral("%1,  %2").arg(valued(x, one.x.unit), valued(y, one.y.unit)), words = withoutMarkup(description);
        emit pointed(words.isEmpty() ? here : one.families.empty() ? words : here + QStringLiteral("   ") + words);
        return;
    }
}

} // namespace vitrine
