// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspace.h"

#include "analysing/plotpage.h"
#include "icons/icons.h"
#include "reporting/tablepage.h"
#include "window/startpage.h"

#include <QMouseEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace vitrine
{

namespace
{
// Middle click closes, double click keeps.
class TabBar : public QTabBar
{
public:
    explicit TabBar(std::function<void(int)> close, std::function<void(int)> keep) : m_close(std::move(close)), m_keep(std::move(keep)) {}

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::MiddleButton && tabAt(event->pos()) >= 0)
            m_close(tabAt(event->pos()));
        else
            QTabBar::mouseReleaseEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (tabAt(event->pos()) >= 0)
            m_keep(tabAt(event->pos()));
    }

private:
    std::function<void(int)> m_close, m_keep;
};

class Tabs : public QTabWidget
{
public:
    Tabs(QTabBar *bar, QWidget *parent) : QTabWidget(parent) { setTabBar(bar); }
};
} // namespace

Workspace::Workspace(Session *session, QWidget *parent)
    : QStackedWidget(parent), m_session(session),
      m_tabs(new Tabs(new TabBar([this](int tab) { close(tab); },
                                 [this](int tab) {
                                     if (m_tabs->widget(tab) == m_passing)
                                         m_passing = nullptr;
                                     decorate(tab);
                                 }),
                      this)),
      m_start(new StartPage(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideNone); // long titles are shortened one by one; tabs that do not fit are scrolled to
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Open views"));
    addWidget(m_start);
    addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->count() > 0)
            emit currentChanged(current());
    });
    connect(session, &Session::projectChanged, this, &Workspace::onProjectChanged);
}

Subject Workspace::subjectAt(int tab) const
{
    if (const auto *plot = qobject_cast<PlotPage *>(m_tabs->widget(tab)))
        return plot->subject();
    if (const auto *table = qobject_cast<TablePage *>(m_tabs->widget(tab)))
        return {Subject::Kind::Table, 0, table->key()};
    return {};
}

Subject Workspace::current() const
{
    return subjectAt(m_tabs->currentIndex());
}

PlotPage *Workspace::plotPage() const
{
    return qobject_cast<PlotPage *>(m_tabs->currentWidget());
}

TablePage *Workspace::tablePage() const
{
    return qobject_cast<TablePage *>(m_tabs->currentWidget());
}

QWidget *Workspace::makePage(const Subject &subject)
{
    if (subject.kind == Subject::Kind::Table) {
        auto *page = new TablePage(m_session, subject.key);
        connect(page, &TablePage::said, this, &Workspace::said);
        connect(page, &TablePage::keyChanged, this, [this, page] {
            decorate(m_tabs->indexOf(page));
            emit currentChanged(current());
        });
        return page;
    }
    auto *page = new PlotPage(m_session, subject);
    page->setDerivative(m_derivative);
    connect(page, &PlotPage::pointed, this, &Workspace::pointed);
    connect(page, &PlotPage::contextMenuRequested, this, &Workspace::contextMenuRequested);
    return page;
}

void Workspace::show(const Subject &subject, Keep keep)
{
    Subject wanted = subject;
    if (wanted.kind == Subject::Kind::Table)
        wanted.id = 0; // a saved table and its kind are one tab
    if (!wanted.isPlot() && wanted.kind != Subject::Kind::Table)
        return;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (subjectAt(tab) != wanted)
            continue;
        if (keep == Keep::Kept && m_tabs->widget(tab) == m_passing) {
            m_passing = nullptr;
            decorate(tab);
        }
        m_tabs->setCurrentIndex(tab);
        return;
    }
    auto *passing = qobject_cast<PlotPage *>(m_passing);
    if (keep == Keep::Passing && passing && wanted.isPlot()) {
        passing->setSubject(wanted);
        decorate(m_tabs->indexOf(passing));
        if (m_tabs->currentWidget() == passing)
            emit currentChanged(wanted);
        m_tabs->setCurrentWidget(passing);
        return;
    }
    QWidget *page = makePage(wanted);
    if (keep == Keep::Passing && wanted.isPlot())
        m_passing = page;
    const int tab = m_tabs->addTab(page, QString());
    auto *closer = new QToolButton(m_tabs);
    closer->setIcon(icons::icon(QStringLiteral("close")));
    closer->setIconSize(QSize(12, 12));
    closer->setAutoRaise(true);
    closer->setFocusPolicy(Qt::NoFocus);
    closer->setToolTip(tr("Close this tab"));
    closer->setAccessibleName(closer->toolTip());
    connect(closer, &QToolButton::clicked, page, [this, page] { close(m_tabs->indexOf(page)); });
    m_tabs->tabBar()->setTabButton(tab, QTabBar::RightSide, closer);
    decorate(tab);
    setCurrentWidget(m_tabs);
    m_tabs->setCurrentIndex(tab);
}

void Workspace::setDerivative(bool wanted)
{
    m_derivative = wanted;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (auto *page = qobject_cast<PlotPage *>(m_tabs->widget(tab)))
            page->setDerivative(wanted);
}

void Workspace::decorate(int tab)
{
    if (tab < 0)
        return;
    QWidget *page = m_tabs->widget(tab);
    const Subject subject = subjectAt(tab);
    const auto *plot = qobject_cast<PlotPage *>(page);
    const auto *table = qobject_cast<TablePage *>(page);
    QString title = plot ? plot->title() : table ? table->title() : QString();
    m_tabs->setTabToolTip(tab, page == m_passing ? tr("%1\nThe next click in the tree replaces this view; a double click on the tab keeps it.").arg(title) : title);
    constexpr int mostLetters = 26;
    title = fontMetrics().elidedText(title, Qt::ElideMiddle, mostLetters * fontMetrics().averageCharWidth());
    title.replace(QLatin1Char('&'), QLatin1String("&&"));
    m_tabs->setTabText(tab, page == m_passing ? QStringLiteral("‹ %1 ›").arg(title) : title);
    const char *icon = subject.kind == Subject::Kind::Table ? "table" : subject.kind == Subject::Kind::Ashby ? "ashby" : subject.kind == Subject::Kind::Analysis ? "analysis" : "figure";
    if (const auto dataset = subject.kind == Subject::Kind::Dataset ? m_session->project().dataset(subject.id) : nullptr)
        m_tabs->setTabIcon(tab, icons::technique(dataset->data->technique));
    else
        m_tabs->setTabIcon(tab, icons::icon(QString::fromLatin1(icon)));
}

void Workspace::close(int tab)
{
    QWidget *page = m_tabs->widget(tab);
    if (!page)
        return;
    if (page == m_passing)
        m_passing = nullptr;
    m_tabs->removeTab(tab);
    page->deleteLater();
    settle();
}

void Workspace::closeCurrent()
{
    close(m_tabs->currentIndex());
}

void Workspace::closeAll()
{
    while (m_tabs->count() > 0)
        close(m_tabs->count() - 1);
}

void Workspace::settle()
{
    if (m_tabs->count() > 0)
        return;
    m_start->setProjectIsEmpty(m_session->project().samples.empty());
    setCurrentWidget(m_start);
    emit currentChanged({});
}

// The dataset that stands where the one that is gone stood, or the nearest to it; 0 when there is none.
NodeId Workspace::nextOf(NodeId gone) const
{
    const Project &project = m_session->project();
    const auto there = [&](NodeId id) { return project.dataset(id) != nullptr; };
    const auto place = std::find(m_datasets.begin(), m_datasets.end(), gone);
    if (const auto after = std::find_if(place, m_datasets.end(), there); after != m_datasets.end())
        return *after;
    if (const auto before = std::find_if(std::make_reverse_iterator(place), m_datasets.rend(), there); before != m_datasets.rend())
        return *before;
    return 0;
}

// Tabs of what is gone close themselves; the others may have another name. A project that still has data shows them rather than
// the start page.
void Workspace::onProjectChanged()
{
    NodeId gone = 0;
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        const Subject subject = subjectAt(tab);
        if (subject.id != 0 && subjectOf(m_session->project(), subject.id).kind == Subject::Kind::None) {
            if (tab == m_tabs->currentIndex())
                gone = subject.id;
            QWidget *page = m_tabs->widget(tab);
            if (page == m_passing)
                m_passing = nullptr;
            m_tabs->removeTab(tab);
            page->deleteLater();
        } else {
            decorate(tab);
        }
    }
    const NodeId next = gone != 0 && m_tabs->count() == 0 ? nextOf(gone) : 0;
    m_datasets.clear();
    for (const auto &sample : m_session->project().samples)
        for (const auto &dataset : sample->datasets)
            m_datasets.push_back(dataset->id);
    if (next != 0)
        show({Subject::Kind::Dataset, next, {}}, Keep::Passing);
    settle();
}

} // namespace vitrine
