// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importlist.h"

#include "icons/icons.h"
#include "importing/readingform.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine
{

ImportList::ImportList(Imports *imports, QWidget *parent)
    : QWidget(parent), m_imports(imports), m_view(new QTreeView(this)), m_side(new QScrollArea(this)), m_problem(new QLabel), m_reading(new ReadingForm)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->addWidget(m_view);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({800, 320});
    layout->addWidget(splitter);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_problem);
    column->addWidget(m_reading);
    column->addStretch(1);
    m_side->setObjectName(QStringLiteral("reading"));
    m_side->setWidget(side);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setMinimumWidth(240);
    m_side->hide();
    connect(m_reading, &ReadingForm::changed, this, [this](const QString &importer, const Parameters &options) {
        m_imports->readAs(m_view->currentIndex().row(), importer, options);
    });
    m_view->setObjectName(QStringLiteral("importList"));
    m_view->setAccessibleName(tr("Imported files"));
    m_view->setModel(imports);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    // Whatever the others leave belongs to the problem: it is what has to be read.
    m_view->header()->resizeSection(Imports::FileColumn, 180);
    m_view->header()->resizeSection(Imports::VerdictColumn, 150);
    m_view->header()->resizeSection(Imports::SampleColumn, 110);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(60);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTextElideMode(Qt::ElideRight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportList::showReading);
    connect(imports, &QAbstractItemModel::dataChanged, this, &ImportList::showReading);
    connect(imports, &QAbstractItemModel::modelReset, this, &ImportList::showReading);
    connect(imports, &Imports::rereadFailed, this, [this](const QString &sentence) {
        showReading();
        m_problem->setText(QStringLiteral("⚠ ") + sentence);
        m_problem->show();
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ImportList::showMenu);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const NodeId dataset = m_imports->dataset(index.row()))
            emit activated(dataset);
    });
}

// The whole of the problems, and the settings that may cure them.
void ImportList::showReading()
{
    const QModelIndex current = m_view->currentIndex();
    m_side->setVisible(current.isValid());
    if (!current.isValid())
        return;
    m_problem->setText(current.siblingAtColumn(Imports::ProblemColumn).data(Qt::ToolTipRole).toString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    const QString importer = m_imports->importer(current.row());
    m_reading->setReading(importer.isEmpty() ? registry().importers().back().id : importer, m_imports->options(current.row()));
}

void ImportList::showMenu(const QPoint &position)
{
    QMenu menu(this);
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid()) {
        const int row = index.row();
        if (m_imports->dataset(row) != 0)
            menu.addAction(icons::icon(QStringLiteral("open")), tr("Show"), this, [this, row] { emit activated(m_imports->dataset(row)); });
        QMenu *formats = menu.addMenu(tr("Read Again as"));
        for (const Importer &importer : registry().importers())
            formats->addAction(shown(importer.label), this, [this, row, id = importer.id] { m_imports->readAs(row, id); });
        menu.addSeparator();
    }
    menu.addAction(icons::icon(QStringLiteral("copy")), tr("Copy Report"), this, [this] { QGuiApplication::clipboard()->setText(m_imports->asText()); });
    menu.addAction(icons::icon(QStringLiteral("close")), tr("Clear the List"), m_imports, &Imports::clear);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace vitrine
