// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysing/analysispanel.h"
#include "analysing/inspector.h"
#include "analysing/plotpage.h"
#include "importing/imports.h"
#include "models/projectmodel.h"
#include "plot/plotview.h"
#include "support/circuitfile.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "window/commands.h"
#include "window/mainwindow.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTreeView>

// What a person does to the window, and what they then see in it.
namespace vitrine::test
{


inline void drop(QWidget *on, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(on->rect().center()), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(on, &drop);
    QVERIFY(drop.isAccepted());
}

// Where a handle lies under the mouse, and the way into the plot; nothing when there is none.
struct Grip
{
    QWidget *under = nullptr;
    QPoint at;
    int way = 1;
};
inline Grip gripOf(PlotView *view)
{
    QTest::qWait(50); // the plot paints once, later
    // The cursor tells where a handle can be taken: sideways, between places where it is the plot's cross.
    const auto target = [view](QPoint at) {
        QWidget *child = view->childAt(at);
        return child ? child : view;
    };
    const auto shapeAt = [&](QPoint at) {
        QWidget *under = target(at);
        QTest::mouseMove(under, under->mapFrom(view, at));
        return under->cursor().shape();
    };
    for (int y = view->height() / 4; y < view->height(); y += view->height() / 8) {
        bool inPlot = false;
        for (int x = 4; x < view->width() - 4; x += 3) {
            const auto shape = shapeAt({x, y});
            if (shape == Qt::SizeHorCursor && (inPlot || shapeAt({x + 15, y}) == Qt::CrossCursor)) {
                const QPoint at(x + 3, y);
                return {target(at), target(at)->mapFrom(view, at), inPlot ? -1 : 1}; // into the plot
            }
            inPlot = shape == Qt::CrossCursor;
        }
    }
    return {};
}

inline std::vector<NodeId> analysesOf(MainWindow &window, const QString &id)
{
    std::vector<NodeId> found;
    for (const auto &sample : window.session().project().samples)
        for (const auto &node : sample->analyses)
            if (node->analysis == id)
                found.push_back(node->id);
    return found;
}

// Everything that was imported has an outcome.
inline bool computed(MainWindow &window)
{
    const Session &session = window.session();
    bool any = false;
    for (const auto &sample : session.project().samples)
        for (const auto &node : sample->analyses) {
            any = true;
            if (!session.outcomes().latest(node->id))
                return false;
        }
    return any && !window.imports().running();
}

// The program's own simulated magnetometer files.
inline QStringList magnetometerFiles()
{
    QStringList paths;
    for (const char *metal : {"Co", "Fe", "Mn"})
        paths << QStringLiteral(VITRINE_EXAMPLES "/TPrA-%1-dca3_glass_MT.dat").arg(QLatin1String(metal));
    return paths;
}

// Imports the spectrum and waits for the fit; the node of the fit, or null.
inline std::shared_ptr<const AnalysisNode> fitOf(MainWindow &window)
{
    for (const auto &sample : window.session().project().samples)
        for (const auto &node : sample->analyses)
            if (node->analysis == QLatin1String("impedance.circuit-fit"))
                return node;
    return nullptr;
}
inline bool ready(MainWindow &window)
{
    const auto node = fitOf(window);
    return node && window.session().outcomes().find(node->id) && window.session().jobs().running() == 0;
}
inline double resistance(MainWindow &window)
{
    const auto node = fitOf(window);
    const auto entry = node ? window.session().outcomes().find(node->id) : std::nullopt;
    const ResultValue *value = entry && entry->outcome ? entry->outcome->find(QStringLiteral("R_dc")) : nullptr;
    return value ? value->quantity.value : absent;
}
inline QString treeText(MainWindow &window, NodeId id)
{
    return window.projectModel().indexOf(id).siblingAtColumn(ProjectModel::ResultColumn).data().toString();
}

// The rows of the tree that belong to the nodes, all selected.
inline void selectAll(MainWindow &window, const std::vector<NodeId> &nodes)
{
    auto *tree = window.tree();
    auto *filter = qobject_cast<QSortFilterProxyModel *>(tree->model());
    tree->selectionModel()->clearSelection();
    for (const NodeId node : nodes)
        tree->selectionModel()->select(filter->mapFromSource(window.projectModel().indexOf(node)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

// Files for one test class, in a folder that goes with it.
struct Files
{
    QTemporaryDir dir;

    [[nodiscard]] QString path(const QString &name) const { return dir.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const { return writtenFile(path(name), bytes); }
    [[nodiscard]] QString spectrum(const QString &name = QStringLiteral("glass_300K.csv"), double ohm = 1000) const
    {
        CircuitFile file;
        file.parallelOhm = ohm;
        return write(name, file.text());
    }
};

} // namespace vitrine::test
