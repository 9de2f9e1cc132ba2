// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons/icons.h"
#include "support/testmain.h"
#include "window/commands.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>

namespace vitrine
{

class CommandTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MainWindow> m_window;

private slots:
    void initTestCase() { m_window = std::make_unique<MainWindow>(); }
    void cleanupTestCase() { m_window.reset(); }

    void everyCommandCanBeFoundAndUnderstood_data()
    {
        QTest::addColumn<QString>("id");
        for (const CommandRow &row : commandTable())
            QTest::newRow(row.id) << QString::fromLatin1(row.id);
    }
    void everyCommandCanBeFoundAndUnderstood()
    {
        QFETCH(QString, id);
        MainWindow &window = *m_window;
        const QAction *action = window.commands().action(id.toLatin1().constData());
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->toolTip().isEmpty());
        QVERIFY(action->toolTip() != action->text());
        QVERIFY2(!action->icon().isNull(), "no icon");
        const QImage image = action->icon().pixmap(22, 22).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn |= qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(drawn, "the icon is empty");
        QVERIFY2(window.commands().handled(id.toLatin1().constData()), "nothing happens");
        bool inMenu = false;
        for (const QAction *menu : window.menuBar()->actions())
            inMenu |= menu->menu() && menu->menu()->actions().contains(const_cast<QAction *>(action));
        QVERIFY(inMenu);
    }

    void noShortcutMeansTwoThings()
    {
        QSet<QString> seen;
        for (const CommandRow &row : commandTable())
            for (const QKeySequence &keys : row.keys) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen.insert(keys.toString());
            }
        QVERIFY(seen.size() > 10);
    }

    void mnemonicsAreUniqueInTheirMenu()
    {
        QSet<QString> seen;
        for (const CommandRow &row : commandTable()) {
            const QString text = QString::fromLatin1(row.text);
            const auto at = text.indexOf(QLatin1Char('&'));
            if (at < 0)
                continue;
            const QString key = QString::fromLatin1(row.menu) + text.mid(at + 1, 1).toLower();
            QVERIFY2(!seen.contains(key), qPrintable(key));
            seen.insert(key);
        }
    }
};

} // namespace vitrine

using vitrine::CommandTableTest;
VITRINE_TEST(CommandTableTest)
#include "commandtable.moc"
