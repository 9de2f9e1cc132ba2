// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parameterform.h"

#include "support/testmain.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QToolButton>

Q_DECLARE_METATYPE(vitrine::ParameterValue)

namespace vitrine
{

class ParameterFormTest : public QObject
{
    Q_OBJECT

    AnalysisSpec m_spec;
    QString m_key;
    ParameterValue m_value;
    int m_commits = 0;

    std::unique_ptr<ParameterForm> shownForm(const Parameters &given = {})
    {
        auto form = std::make_unique<ParameterForm>();
        form->setSpec(&m_spec);
        Parameters complete;
        complete.set(QStringLiteral("window"), Interval{25, 50});
        complete.set(QStringLiteral("mass"), 6.4);
        complete.set(QStringLiteral("baseline"), QStringLiteral("linear"));
        form->setValues(given, complete, {QStringLiteral("R0"), QStringLiteral("R1")});
        connect(form.get(), &ParameterForm::committed, this, [this](const QString &key, const ParameterValue &value) {
            m_key = key;
            m_value = value;
            ++m_commits;
        });
        form->show();
        return form;
    }
    static QList<QLineEdit *> lines(ParameterForm &form, const char *key) { return form.edit(QString::fromLatin1(key))->findChildren<QLineEdit *>(); }

private slots:
    void init()
    {
        m_commits = 0;
        QLocale::setDefault(QLocale::c());
        ParameterSpec fix = numberParameter("fix", "Held fixed", "");
        fix.family = true;
        ParameterSpec knots = integerParameter("knots", "Knots", 5, 3, 9);
        m_spec = {};
        m_spec.id = QStringLiteral("test.form");
        m_spec.parameters = {rangeParameter("window", "Window", "degC"), numberParameter("mass", "Mass", "mg"),
                             choiceParameter("baseline", "Baseline", {{QStringLiteral("linear"), text("Linear")}, {QStringLiteral("spline"), text("Spline")}}, "linear"),
                             knots.when(QStringLiteral("baseline"), {QStringLiteral("spline")}), wordsParameter("circuit", "Circuit"), fix};
        m_spec.parameters[1].lowest = 0;
    }

    void proposalsAreGreyUntilSet()
    {
        const auto form = shownForm();
        QCOMPARE(lines(*form, "mass").first()->text(), QString());
        QCOMPARE(lines(*form, "mass").first()->placeholderText(), QStringLiteral("6.4"));
        QVERIFY(!form->edit(QStringLiteral("mass"))->findChild<QToolButton *>(QStringLiteral("reset"))->isVisible());
    }

    void whatIsRefusedStaysToBeMended()
    {
        const auto form = shownForm();
        QLineEdit *line = lines(*form, "mass").first();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("six"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_commits, 0);
        QVERIFY(!form->edit(QStringLiteral("mass"))->objection().isEmpty());
        QCOMPARE(line->text(), QStringLiteral("six"));
        // A result that comes in meanwhile, and an objection to something else.
        Parameters complete;
        complete.set(QStringLiteral("mass"), 7.0);
        form->setValues({}, complete, {});
        form->setObjection(std::nullopt);
        QCOMPARE(line->text(), QStringLiteral("six"));
        QVERIFY(!form->edit(QStringLiteral("mass"))->objection().isEmpty());
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        QVERIFY(form->edit(QStringLiteral("mass"))->objection().isEmpty());
        // Mended instead of given up; with a comma where no other reading is possible.
        QTest::keyClicks(line, QStringLiteral("6,5x"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_commits, 0);
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_commits, 1);
        QCOMPARE(std::get<double>(m_value), 6.5);
        // For another analysis the form forgets what was typed.
        QTest::keyClicks(line, QStringLiteral("y"));
        QTest::keyClick(line, Qt::Key_Return);
        form->discardEntries();
        QVERIFY(form->edit(QStringLiteral("mass"))->objection().isEmpty());
        QVERIFY(!line->text().contains(QLatin1Char('y')));
    }

    void furtherInputsHaveChoosers()
    {
        m_spec.inputs = {{QStringLiteral("data"), text("Sample"), {}, false, false}, {QStringLiteral("blank"), text("Blank"), {}, true, false},
                         {QStringLiteral("runs"), text("Runs"), {}, false, true}};
        const auto form = shownForm();
        QCOMPARE(form->inputEdits().size(), 3); // the first one too: several datasets can change places
        QSignalSpy said(form.get(), &ParameterForm::inputCommitted);
        const QList<InputEdit::Choice> choices{{7, QStringLiteral("a")}, {9, QStringLiteral("b")}, {11, QStringLiteral("c")}};

        InputEdit *blank = form->inputEdits().at(1);
        blank->setChoices(choices, {});
        auto *box = blank->findChild<QComboBox *>();
        QCOMPARE(box->currentText(), QStringLiteral("none"));
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().at(0).toString(), QStringLiteral("blank"));
        QCOMPARE(said.last().at(1).value<QList<qint64>>(), QList<qint64>{9});
        blank->setChoices(choices, {9});
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(said.last().at(1).value<QList<qint64>>(), QList<qint64>());

        InputEdit *runs = form->inputEdits().last();
        runs->setChoices(choices, {9});
        said.clear();
        auto *list = runs->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        list->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.last().at(1).value<QList<qint64>>(), (QList<qint64>{9, 7}));
        // What is not optional keeps its last dataset.
        runs->setChoices(choices, {9});
        QCoreApplication::processEvents();
        said.clear();
        list->item(1)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(list->item(1)->checkState(), Qt::Checked);
        QVERIFY(said.empty());
    }

    void labelsAreNeverCut()
    {
        m_spec.parameters[1].label = text("Standard uncertainty of the sample mass as weighed");
        for (const int width : {240, 288, 420, 900}) {
            const auto form = shownForm();
            form->resize(width, form->sizeHint().height());
            QCoreApplication::processEvents();
            form->resize(width, form->heightForWidth(width) > 0 ? form->heightForWidth(width) : form->sizeHint().height());
            QCoreApplication::processEvents();
            const auto labels = form->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
            int checkedLabels = 0;
            for (const QLabel *label : labels) {
                if (!label->isVisible())
                    continue;
                const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, label->contentsRect().width(), 10000), Qt::TextWordWrap, label->text());
                QVERIFY2(needed.width() <= label->contentsRect().width() && needed.height() <= label->contentsRect().height(), qPrintable(label->text()));
                ++checkedLabels;
            }
            QVERIFY(checkedLabels >= 4);
            QVERIFY(form->edit(QStringLiteral("mass"))->width() >= width * 2 / 5);
        }
    }

    void enterCommits()
    {
        const auto form = shownForm();
        QLineEdit *line = lines(*form, "mass").first();
        QTest::keyClicks(line, QStringLiteral("7.25"));
        QCOMPARE(m_commits, 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_commits, 1);
        QCOMPARE(std::get<double>(m_value), 7.25);
    }

    void anotherUnitIsUnderstood()
    {
        const auto form = shownForm();
        QLineEdit *line = lines(*form, "mass").first();
        QTest::keyClicks(line, QStringLiteral("0.0064 g"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(std::get<double>(m_value), 6.4);
    }

    void aDecimalCommaIsUnderstoodWhereItIsTheCustom()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const auto form = shownForm();
        QCOMPARE(lines(*form, "mass").first()->placeholderText(), QStringLiteral("6,4"));
        QLineEdit *line = lines(*form, "mass").first();
        QTest::keyClicks(line, QStringLiteral("7,25"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(std::get<double>(m_value), 7.25);
    }

    void aWrongEntrySaysWhyAndKeepsTheOldValue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << QStringLiteral("heavy");
        QTest::newRow("below the lowest") << QStringLiteral("-3");
        QTest::newRow("another dimension") << QStringLiteral("3 K");
    }
    void aWrongEntrySaysWhyAndKeepsTheOldValue()
    {
        QFETCH(QString, typed);
        const auto form = shownForm();
        QLineEdit *line = lines(*form, "mass").first();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_commits, 0);
        QVERIFY(!form->edit(QStringLiteral("mass"))->objection().isEmpty());
        QVERIFY(form->edit(QStringLiteral("mass"))->findChild<QLabel *>(QStringLiteral("objection"))->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(line->text(), QString());
        QVERIFY(form->edit(QStringLiteral("mass"))->objection().isEmpty());
    }

    void oneSideOfARangeKeepsTheOtherExactly()
    {
        Parameters given;
        given.set(QStringLiteral("window"), Interval{25.123456789, 50});
        const auto form = shownForm(given);
        QLineEdit *high = lines(*form, "window").at(1);
        high->selectAll();
        QTest::keyClicks(high, QStringLiteral("60"));
        QTest::keyClick(high, Qt::Key_Return);
        QCOMPARE(std::get<Interval>(m_value), (Interval{25.123456789, 60}));
    }

    void resetTakesTheProposalAgain()
    {
        Parameters given;
        given.set(QStringLiteral("mass"), 9.0);
        const auto form = shownForm(given);
        auto *reset = form->edit(QStringLiteral("mass"))->findChild<QToolButton *>(QStringLiteral("reset"));
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(m_key, QStringLiteral("mass"));
        QVERIFY(std::holds_alternative<std::monostate>(m_value));
    }

    void fieldsThatDoNotCountAreNotThere()
    {
        const auto form = shownForm();
        QVERIFY(!form->edit(QStringLiteral("knots"))->isVisible());
        Parameters given;
        given.set(QStringLiteral("baseline"), QStringLiteral("spline"));
        form->setValues(given, {});
        QVERIFY(form->edit(QStringLiteral("knots"))->isVisible());
    }

    void aFamilyGrowsAndShrinks()
    {
        const auto form = shownForm();
        QVERIFY(!form->edit(QStringLiteral("fix.R1")));
        auto *adder = form->findChild<QWidget *>(QStringLiteral("add.fix"));
        adder->findChild<QComboBox *>()->setCurrentText(QStringLiteral("R1"));
        QLineEdit *value = nullptr;
        for (QLineEdit *line : adder->findChildren<QLineEdit *>())
            if (!qobject_cast<QComboBox *>(line->parent()))
                value = line;
        QTest::keyClicks(value, QStringLiteral("120"));
        QTest::keyClick(value, Qt::Key_Return);
        QCOMPARE(m_key, QStringLiteral("fix.R1"));
        QCOMPARE(std::get<double>(m_value), 120.0);
        Parameters given;
        given.set(QStringLiteral("fix.R1"), 120.0);
        form->setValues(given, {}, {QStringLiteral("R0"), QStringLiteral("R1")});
        QVERIFY(form->edit(QStringLiteral("fix.R1")));
        form->setValues({}, {}, {QStringLiteral("R0"), QStringLiteral("R1")});
        QVERIFY(!form->edit(QStringLiteral("fix.R1")));
    }

    void membersThatAreNumbersAreTheDatasets()
    {
        ParameterSpec temperature = numberParameter("temperature", "Temperature", "degC");
        temperature.family = true;
        temperature.choices = {{QStringLiteral("1"), text("first")}, {QStringLiteral("2"), text("second")}};
        m_spec.parameters.push_back(temperature);
        const auto form = shownForm();
        const QStringList fitted{QStringLiteral("R0")}, datasets{QStringLiteral("cold"), QStringLiteral("warm run"), QStringLiteral("hot")};
        form->setValues({}, {}, fitted, datasets);
        auto *adder = form->findChild<QWidget *>(QStringLiteral("add.temperature"));
        auto *members = adder->findChild<QComboBox *>();
        QCOMPARE(members->count(), 3);
        QCOMPARE(members->itemText(1), QStringLiteral("2 · warm run"));
        QCOMPARE(form->findChild<QWidget *>(QStringLiteral("add.fix"))->findChild<QComboBox *>()->itemText(0), QStringLiteral("R0"));
        members->setCurrentIndex(1);
        for (QLineEdit *line : adder->findChildren<QLineEdit *>())
            if (!qobject_cast<QComboBox *>(line->parent())) {
                QTest::keyClicks(line, QStringLiteral("80"));
                QTest::keyClick(line, Qt::Key_Return);
            }
        QCOMPARE(m_key, QStringLiteral("temperature.2"));
        Parameters given;
        given.set(QStringLiteral("temperature.2"), 80.0);
        form->setValues(given, {}, fitted, datasets);
        QCOMPARE(members->count(), 2);
        QVERIFY(members->findText(QStringLiteral("2 · warm run")) < 0);
    }

    void theAnalysisObjectsUnderItsField()
    {
        const auto form = shownForm();
        Failure failure = vitrine::failure("few-points", text("The window holds 2 points."));
        failure.place.field = QStringLiteral("window");
        form->setObjection(failure);
        QCOMPARE(form->edit(QStringLiteral("window"))->objection(), QStringLiteral("The window holds 2 points."));
        form->setObjection(std::nullopt);
        QVERIFY(form->edit(QStringLiteral("window"))->objection().isEmpty());
    }

    void everyFieldHasANameAndABuddy()
    {
        const auto form = shownForm();
        for (QLineEdit *line : form->findChildren<QLineEdit *>())
            if (!qobject_cast<QComboBox *>(line->parent()))
                QVERIFY(!line->accessibleName().isEmpty());
        for (QComboBox *box : form->findChildren<QComboBox *>())
            QVERIFY(!box->accessibleName().isEmpty());
    }
};

} // namespace vitrine

using vitrine::ParameterFormTest;
VITRINE_TEST(ParameterFormTest)
#include "parameterform.moc"
