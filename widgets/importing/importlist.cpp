// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importlist.h"

#include "icons/icons.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine
{

ImportList::ImportList(Imports *imports, QWidget *parent) : QWidget(parent), m_imports(imports), m_view(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("importList"));
    m_view->setAccessibleName(tr("Imported files"));
    m_view->setModel(imports);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->resizeSection(Imports::FileColumn, 220);
    m_view->header()->resizeSection(Imports::VerdictColumn, 200);
    m_view->header()->resizeSection(Imports::SampleColumn, 140);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ImportList::showMenu);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const NodeId dataset = m_imports->dataset(index.row()))
            emit activated(dataset);
    });
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
