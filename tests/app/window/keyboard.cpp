// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"
#include "forms/parameterform.h"

#include <QLineEdit>

namespace vitrine
{

using namespace test;

// From a file to an exported figure without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

    Files m_files;

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void openSelectChangeAndExport()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        dialogs::answerNext(QStringList{m_files.spectrum()});
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        const NodeId fit = fitOf(window)->id;

        auto *tree = window.tree();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Home);
        QCOMPARE(window.inspector().subject().kind, Subject::Kind::Sample);
        for (int i = 0; i < 6 && window.inspector().subject().id != fit; ++i)
            QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(window.inspector().subject().id, fit);

        // Tab leads from the tree into the form.
        auto *form = window.inspector().findChild<ParameterForm *>();
        QVERIFY(form);
        QWidget *focused = tree;
        for (int i = 0; i < 60 && !form->isAncestorOf(focused); ++i) {
            QTest::keyClick(focused, Qt::Key_Tab);
            focused = QApplication::focusWidget();
            QVERIFY(focused);
        }
        QVERIFY2(form->isAncestorOf(focused), "the form is out of the keyboard's reach");
        form->focusField(QStringLiteral("exclude_reason"));
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        const int steps = window.session().undoStack().count();
        QTest::keyClicks(line, QStringLiteral("none"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);

        const QString path = m_files.path(QStringLiteral("keys.pdf"));
        dialogs::answerNext(QStringList{path});
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(QFileInfo(path).size() > 1000);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.session().undoStack().index(), steps);
    }
};

} // namespace vitrine

using vitrine::KeyboardTest;
VITRINE_TEST(KeyboardTest)
#include "keyboard.moc"
