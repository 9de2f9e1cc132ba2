// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"

#include <QCheckBox>
#include <QLineEdit>

#include <set>

namespace vitrine
{

using namespace test;

class FiguresTest : public QObject
{
    Q_OBJECT

    Files m_files;

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void severalAnalysesMakeOneFigure()
    {
        MainWindow window;
        window.show();
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto fits = analysesOf(window, QStringLiteral("magnetometry.susceptibility"));
        auto *tree = window.findChild<QTreeView *>(QStringLiteral("tree"));
        auto *filter = qobject_cast<QSortFilterProxyModel *>(tree->model());
        window.select(fits.front());
        for (const NodeId fit : fits)
            tree->selectionModel()->select(filter->mapFromSource(window.projectModel().indexOf(fit)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.session().project().figures.size(), std::size_t(1));
        const auto items = window.session().project().figures.front()->items;
        QCOMPARE(std::set<NodeId>(items.begin(), items.end()), std::set<NodeId>(fits.begin(), fits.end()));
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        // Every sample has its curve in the plot.
        const Figure figure = window.workspace().plotPage()->figure();
        std::set<const void *> curves;
        for (const Panel &panel : figure.panels) {
            QVERIFY2(panel.handles.empty(), "a handle that moves nothing");
            for (const Series &series : panel.series)
                if (series.x && series.x->size() > 20)
                    curves.insert(series.y.get());
        }
        QVERIFY2(curves.size() >= 3, qPrintable(QString::number(curves.size())));
        for (const char *suffix : {"pdf", "svg", "png"}) {
            const QString path = m_files.path(QStringLiteral("three.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 3000, suffix);
        }
    }

    // View > Derivative puts it below the plot, a figure made then keeps it, and the inspector takes it away again.
    void theDerivativeIsAStepAway()
    {
        MainWindow window;
        window.show();
        window.openFiles({QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_glass_DSC.txt")});
        QTRY_VERIFY_WITH_TIMEOUT(!window.session().project().samples.empty() && !window.session().project().samples.front()->analyses.empty() && window.session().jobs().running() == 0, 30000);
        QVERIFY(window.workspace().plotPage());
        const auto panels = [&] { return window.workspace().plotPage()->figure().panels.size(); };
        const std::size_t plain = panels();
        window.commands().action("view.derivative")->trigger();
        QCOMPARE(panels(), plain + 1);
        const Panel below = window.workspace().plotPage()->figure().panels.back();
        QCOMPARE(below.key, QStringLiteral("derivative"));
        QVERIFY(window.workspace().plotPage()->figure().panels.back().series.front().y == below.series.front().y); // not computed again
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        QCOMPARE(window.session().project().figures.size(), std::size_t(1));
        QCOMPARE(panels(), plain + 1);
        auto *box = window.findChild<QCheckBox *>(QStringLiteral("figureDerivative"));
        QVERIFY(box && box->isChecked());
        box->click();
        QCOMPARE(panels(), plain);
        window.session().undoStack().undo();
        QCOMPARE(panels(), plain + 1);
        window.commands().action("view.derivative")->trigger();
        QCOMPARE(panels(), plain + 1); // the figure is as it was saved
    }

    void figuresAndTablesAreWritten()
    {
        MainWindow window;
        window.show();
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        for (const char *suffix : {"pdf", "svg", "png"}) {
            const QString path = m_files.path(QStringLiteral("figure.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 1000, suffix);
            // The chooser proposes what is seen, beside the file it came from.
            const QFileInfo proposed(dialogs::lastProposal());
            QCOMPARE(proposed.absolutePath(), QFileInfo(m_files.spectrum()).absolutePath());
            QVERIFY2(proposed.fileName().contains(window.session().project().samples.front()->name), qPrintable(proposed.fileName()));
        }
        window.commands().action("show.table")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Table);
        for (const char *suffix : {"csv", "md", "tex", "xlsx"}) {
            const QString path = m_files.path(QStringLiteral("table.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 0, suffix);
            QVERIFY2(QFileInfo(dialogs::lastProposal()).fileName().startsWith(window.session().project().samples.front()->name), qPrintable(dialogs::lastProposal()));
        }
        QFile pdf(m_files.path(QStringLiteral("figure.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    }
};

} // namespace vitrine

using vitrine::FiguresTest;
VITRINE_TEST(FiguresTest)
#include "figures.moc"
