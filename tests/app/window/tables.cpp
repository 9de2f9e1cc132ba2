// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "analysing/columnspanel.h"
#include "dialogs/dialogs.h"
#include "importing/importlist.h"
#include "importing/readingform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace vitrine
{

using namespace test;

// Tables that nobody knows: what their columns are is said in the window.
class TablesTest : public QObject
{
    Q_OBJECT

    Files m_files;

    // A band at 1000 with headings that say nothing.
    [[nodiscard]] QString unknownTable(const QString &name = QStringLiteral("unknown.csv")) const
    {
        QByteArray lines = "a,b\n";
        for (int x = 900; x <= 1100; x += 2)
            lines += QByteArray::number(x) + ',' + QByteArray::number(std::exp(-std::pow((x - 1000) / 20.0, 2)), 'g', 12) + '\n';
        return m_files.write(name, lines);
    }
    static std::shared_ptr<const DatasetNode> only(MainWindow &window)
    {
        for (const auto &sample : window.session().project().samples)
            for (const auto &dataset : sample->datasets)
                return dataset;
        return nullptr;
    }
    static void choose(QComboBox *box, const QVariant &data)
    {
        const int index = box->findData(data);
        QVERIFY2(index >= 0, qPrintable(data.toString()));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    // The field of the inspector as it is now: every step makes new ones.
    template<class Widget>
    static Widget *field(MainWindow &window, const QString &name)
    {
        const auto found = window.inspector().widget()->findChildren<Widget *>(name);
        return found.isEmpty() ? nullptr : found.last();
    }

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void whatColumnsAreIsSaidInTheInspector()
    {
        const QString path = m_files.path(QStringLiteral("said.vitrine"));
        double position = absent;
        {
            MainWindow window;
            window.show();
            window.openFiles({unknownTable()});
            QTRY_VERIFY(only(window));
            Session &session = window.session();
            QCOMPARE(only(window)->data->technique, QString());
            window.select(only(window)->id);
            const ProjectPtr before = session.snapshot();
            auto *role = field<QComboBox>(window, QStringLiteral("role.1"));
            QVERIFY2(role && role->isVisibleTo(&window), "a table that nobody knows opens with its columns");
            choose(role, QStringLiteral("wavenumber"));
            QCOMPARE(only(window)->data->columns[0].role, QStringLiteral("wavenumber"));
            QCOMPARE(only(window)->data->columns[0].unit.symbol(), QStringLiteral("1/cm")); // the role's usual unit
            choose(field<QComboBox>(window, QStringLiteral("role.2")), QStringLiteral("absorbance"));
            QCOMPARE(only(window)->data->technique, QStringLiteral("spectrum"));
            QCOMPARE(session.undoStack().count(), 3); // import and two steps
            auto *add = field<QPushButton>(window, QStringLiteral("add.spectrum.peak"));
            QVERIFY2(add, "the analyses of the technique are offered");
            add->click();
            const auto peaks = analysesOf(window, QStringLiteral("spectrum.peak"));
            QCOMPARE(peaks.size(), std::size_t(1));
            QTRY_VERIFY(session.outcomes().find(peaks.front()));
            const auto entry = session.outcomes().find(peaks.front());
            QVERIFY(entry->outcome);
            position = entry->outcome->find(QStringLiteral("position"))->quantity.value;
            COMPARE_CLOSE(position, 1000, 0.1);
            for (int i = 0; i < 3; ++i)
                window.commands().action("edit.undo")->trigger();
            QCOMPARE(session.snapshot(), before);
            QCOMPARE(only(window)->data->technique, QString());
            for (int i = 0; i < 3; ++i)
                window.commands().action("edit.redo")->trigger();
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.save")->trigger();
            QVERIFY(QFile::exists(path));
        }
        MainWindow again;
        again.show();
        again.openFiles({path});
        QVERIFY(only(again));
        QCOMPARE(only(again)->data->technique, QStringLiteral("spectrum"));
        QCOMPARE(only(again)->data->columns[1].role, QStringLiteral("absorbance"));
        QCOMPARE(only(again)->fromFile()->columns[1].role, QString()); // what the file says is still known
        QCOMPARE(only(again)->said.words(QStringLiteral("role.1")), QStringLiteral("wavenumber"));
        const auto peaks = analysesOf(again, QStringLiteral("spectrum.peak"));
        QTRY_VERIFY(again.session().outcomes().find(peaks.front()));
        QCOMPARE(again.session().outcomes().find(peaks.front())->outcome->find(QStringLiteral("position"))->quantity.value, position);
    }

    void aUnitOfAnotherKindIsRefused()
    {
        MainWindow window;
        window.show();
        window.openFiles({unknownTable()});
        QTRY_VERIFY(only(window));
        window.select(only(window)->id);
        choose(field<QComboBox>(window, QStringLiteral("role.1")), QStringLiteral("temperature"));
        const int steps = window.session().undoStack().count();
        auto *unit = field<QComboBox>(window, QStringLiteral("unit.1"));
        QVERIFY(unit->findText(QStringLiteral("K")) >= 0);
        QVERIFY(unit->findText(QStringLiteral("mg")) < 0);
        unit->setEditText(QStringLiteral("mg"));
        emit unit->lineEdit()->editingFinished();
        QCOMPARE(window.session().undoStack().count(), steps);
        auto *objection = field<QLabel>(window, QStringLiteral("columnsObjection"));
        QVERIFY(objection->isVisibleTo(&window) && objection->text().contains(QLatin1String("temperature")));
        unit->setEditText(QStringLiteral("K"));
        emit unit->lineEdit()->editingFinished();
        QCOMPARE(only(window)->data->columns[0].unit.symbol(), QStringLiteral("K"));
        QCOMPARE(*only(window)->data->columns[0].values, *only(window)->fromFile()->columns[0].values); // the numbers stay
    }

    void theSampleMassIsSaid()
    {
        MainWindow window;
        window.show();
        window.openFiles({unknownTable()});
        QTRY_VERIFY(only(window));
        window.select(only(window)->id);
        auto *mass = field<QWidget>(window, QStringLiteral("edit.sample_mass"));
        QVERIFY(mass);
        auto *line = mass->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("6.4"));
        QTest::keyClick(line, Qt::Key_Return);
        const auto quantity = only(window)->data->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
        QVERIFY(quantity);
        QCOMPARE(quantity->value, 6.4);
        window.commands().action("edit.undo")->trigger();
        QVERIFY(!only(window)->data->metadata.find(QStringLiteral("sample_mass")));
    }

    void columnsArePlottedAgainstEachOther()
    {
        MainWindow window;
        window.show();
        window.openFiles({m_files.write(QStringLiteral("three.csv"), "x,y,z\n1,10,100\n2,20,400\n3,30,900\n4,40,1600\n")});
        QTRY_VERIFY(only(window));
        window.select(only(window)->id);
        PlotPage *page = window.workspace().plotPage();
        QVERIFY(page);
        const auto series = [page] { return page->figure().panels.front().series; };
        QCOMPARE(series().size(), std::size_t(1));
        QCOMPARE(*series().front().x, (std::vector<double>{1, 2, 3, 4}));
        QCOMPARE(*series().front().y, (std::vector<double>{10, 20, 30, 40}));
        auto *x = page->findChild<QComboBox *>(QStringLiteral("plotX"));
        QVERIFY(x && x->isVisible());
        const DatasetPtr data = only(window)->data;
        choose(x, 2);
        QCOMPARE(*series().front().x, (std::vector<double>{10, 20, 30, 40}));
        QCOMPARE(only(window)->data, data); // the numbers are the very same, and so are all outcomes
        QMenu menu;
        fillColumnMenu(&menu, &window.session(), only(window)->id, 2);
        QAction *plot = nullptr;
        for (QAction *action : menu.actions())
            if (action->text() == QLatin1String("Plot This Column"))
                plot = action;
        QVERIFY(plot);
        plot->trigger();
        QCOMPARE(*series().front().y, (std::vector<double>{100, 400, 900, 1600}));
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        QCOMPARE(*window.workspace().plotPage()->figure().panels.front().series.front().y, (std::vector<double>{100, 400, 900, 1600}));
    }

    void aFileIsReadAgainWithOtherSettings()
    {
        // A thousand with a comma is what a spreadsheet makes of it; read with a decimal comma it is one and a quarter.
        MainWindow window;
        window.show();
        window.openFiles({m_files.write(QStringLiteral("marks.csv"), "p;q\n1.5;1.250\n2.5;2.250\n3.5;3.250\n")});
        QTRY_VERIFY(only(window));
        window.select(only(window)->id);
        QCOMPARE(only(window)->data->columns.size(), std::size_t(2));
        const NodeId id = only(window)->id;
        const ProjectPtr before = window.session().snapshot();
        Parameters options;
        options.set(QStringLiteral("heading_line"), 0.0);
        options.set(QStringLiteral("first_line"), 3.0);
        emit window.inspector().rereadRequested(id, QStringLiteral("table"), options);
        QTRY_VERIFY(window.session().snapshot() != before);
        QCOMPARE(only(window)->id, id);
        QCOMPARE(*only(window)->data->columns[0].values, (std::vector<double>{2.5, 3.5}));
        QCOMPARE(only(window)->data->columns[0].name, QStringLiteral("column 1"));
        QCOMPARE(window.session().project().sources.front()->options, options);
        QCOMPARE(window.session().project().sources.size(), std::size_t(1));
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(window.session().snapshot(), before);
        // Settings that make no table of it leave it alone, and say so.
        QString said;
        connect(&window.imports(), &Imports::rereadFailed, &window, [&said](const QString &sentence) { said = sentence; });
        options.set(QStringLiteral("first_line"), 900.0);
        window.imports().readAs(0, QStringLiteral("table"), options);
        QTRY_VERIFY(!said.isEmpty());
        QCOMPARE(window.session().snapshot(), before);
    }

    void theImportListShowsHowAFileIsRead()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFiles({unknownTable(), m_files.write(QStringLiteral("letter.txt"), "Dear colleague,\nthe furnace is broken.\n")});
        QTRY_COMPARE(window.imports().rowCount(), 2);
        QTRY_VERIFY(!window.imports().running());
        auto *list = window.findChild<QTreeView *>(QStringLiteral("importList"));
        QVERIFY(list);
        list->setCurrentIndex(window.imports().index(1, 0));
        auto *form = window.findChild<ImportList *>()->findChild<ReadingForm *>();
        QVERIFY(form->isVisible());
        QVERIFY(!window.findChild<QLabel *>(QStringLiteral("problem"))->text().isEmpty());
        list->setCurrentIndex(window.imports().index(0, 0));
        QCOMPARE(form->findChild<QComboBox *>(QStringLiteral("importer"))->currentData().toString(), QStringLiteral("table"));
        QVERIFY(form->findChild<QWidget *>(QStringLiteral("edit.delimiter")));
        QVERIFY2(!form->findChild<QWidget *>(QStringLiteral("edit.role")), "what columns are is said beside the columns");
    }
};

} // namespace vitrine

using vitrine::TablesTest;
VITRINE_TEST(TablesTest)
#include "tables.moc"
