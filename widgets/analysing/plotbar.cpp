// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/plotbar.h"

#include "project/edits.h"
#include "report/columnsfigure.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace vitrine
{

PlotBar::PlotBar(Session *session, QWidget *parent) : QWidget(parent), m_session(session), m_x(new QComboBox(this)), m_y(new QToolButton(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("plotBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    m_y->setObjectName(QStringLiteral("plotY"));
    m_y->setAccessibleName(tr("Columns on the vertical axis"));
    m_y->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_y->setPopupMode(QToolButton::InstantPopup);
    m_y->setMenu(m_menu);
    m_y->setMinimumWidth(96);
    m_y->setFocusPolicy(Qt::StrongFocus);
    m_x->setObjectName(QStringLiteral("plotX"));
    m_x->setAccessibleName(tr("Column on the horizontal axis"));
    m_x->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(new QLabel(tr("Plot"), this));
    layout->addWidget(m_y);
    layout->addWidget(new QLabel(tr("against"), this));
    layout->addWidget(m_x);
    layout->addStretch(1);
    connect(m_x, &QComboBox::activated, this, [this] {
        if (const auto node = m_session->project().dataset(m_dataset))
            set(m_x->currentData().toInt(), plottedColumns(*node).y, tr("Plot against %1").arg(m_x->currentText()));
    });
    connect(m_menu, &QMenu::aboutToShow, this, &PlotBar::fillY);
    hide();
}

void PlotBar::setDataset(NodeId dataset)
{
    m_dataset = dataset;
    const auto node = m_session->project().dataset(dataset);
    const bool plain = node && !node->data->columns.empty() && (hasPlottedColumns(*node) || !registry().viewFor(node->data->technique, {}));
    setVisible(plain);
    if (!plain)
        return;
    const auto &columns = node->data->columns;
    const PlottedColumns plotted = plottedColumns(*node);
    m_x->clear();
    m_x->addItem(tr("row number"), 0);
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_x->addItem(heading(columns[i]), int(i) + 1);
    m_x->setCurrentIndex(m_x->findData(plotted.x));
    QStringList names;
    for (const int y : plotted.y)
        names << heading(columns[std::size_t(y - 1)]);
    m_y->setText(names.isEmpty() ? tr("choose a column") : names.size() > 3 ? tr("%n column(s)", nullptr, int(names.size())) : names.join(QStringLiteral(", ")));
}

void PlotBar::fillY()
{
    m_menu->clear();
    const auto node = m_session->project().dataset(m_dataset);
    if (!node)
        return;
    const PlottedColumns plotted = plottedColumns(*node);
    for (std::size_t i = 0; i < node->data->columns.size(); ++i) {
        const int number = int(i) + 1;
        QAction *action = m_menu->addAction(heading(node->data->columns[i]));
        action->setCheckable(true);
        action->setChecked(std::find(plotted.y.begin(), plotted.y.end(), number) != plotted.y.end());
        connect(action, &QAction::triggered, this, [this, number, plotted, name = action->text()](bool wanted) {
            PlottedColumns next = plotted;
            if (wanted)
                next.y.push_back(number);
            else if (next.y.size() > 1)
                std::erase(next.y, number);
            set(next.x, next.y, wanted ? tr("Plot %1").arg(name) : tr("Take %1 out of the plot").arg(name));
        });
    }
}

void PlotBar::set(int x, std::vector<int> y, const QString &text)
{
    const auto node = m_session->project().dataset(m_dataset);
    if (!node)
        return;
    const PlottedColumns before = plottedColumns(*node);
    if (before.x == x && before.y == y)
        return;
    m_session->commit(text, edits::interpretationSet(m_session->project(), m_dataset, withPlottedColumns(node->said, {x, std::move(y)})));
}

} // namespace vitrine
