// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/filecollector.h"

#include "support/circuitfile.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

namespace vitrine
{

class CollectingTest : public QObject
{
    Q_OBJECT

private slots:
    void foldersAreWalkedInNaturalOrder()
    {
        QTemporaryDir dir;
        for (const char *name : {"run10.txt", "run9.txt", "run1.txt", ".hidden"})
            test::writtenFile(dir.filePath(QString::fromLatin1(name)), "1 2\n");
        const auto found = collectedFiles({QUrl::fromLocalFile(dir.path())});
        QCOMPARE(found.files, QStringList({dir.filePath(QStringLiteral("run1.txt")), dir.filePath(QStringLiteral("run9.txt")), dir.filePath(QStringLiteral("run10.txt"))}));
        QVERIFY(!found.capped);
    }

    void aLoopOfLinksEnds()
    {
        QTemporaryDir dir;
        QDir(dir.path()).mkdir(QStringLiteral("a"));
        test::writtenFile(dir.filePath(QStringLiteral("a/file.txt")), "1\n");
        if (!QFile::link(dir.path(), dir.filePath(QStringLiteral("a/back"))))
            QSKIP("no links on this file system");
        QCOMPARE(collectedFiles({QUrl::fromLocalFile(dir.path())}).files, QStringList(dir.filePath(QStringLiteral("a/file.txt"))));
    }

    void thereIsALimit()
    {
        QTemporaryDir dir;
        for (int i = 0; i < 12; ++i)
            test::writtenFile(dir.filePath(QStringLiteral("%1.txt").arg(i)), "1\n");
        const auto found = collectedFiles({QUrl::fromLocalFile(dir.path())}, 10);
        QCOMPARE(found.files.size(), 10);
        QVERIFY(found.capped);
    }

    void addressesOfOtherMachinesAreNotFetched()
    {
        const auto found = collectedFiles({QUrl(QStringLiteral("https://example.org/a.txt"))});
        QVERIFY(found.files.isEmpty());
        QCOMPARE(found.notLocal, 1);
    }

    void aSeriesOfRunsIsOneSample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sample");
        QTest::newRow("temperature") << QStringLiteral("glass_300K.z") << QStringLiteral("glass");
        QTest::newRow("temperature with a decimal comma") << QStringLiteral("LATP 42,5C.txt") << QStringLiteral("LATP");
        QTest::newRow("run number") << QStringLiteral("SB175-2.txt") << QStringLiteral("SB175");
        QTest::newRow("nothing to cut") << QStringLiteral("SB175.txt") << QStringLiteral("SB175");
        QTest::newRow("a number alone stays") << QStringLiteral("300.txt") << QStringLiteral("300");
    }
    void aSeriesOfRunsIsOneSample()
    {
        QFETCH(QString, file);
        QTEST(sampleNameFromFile(file), "sample");
    }
};

} // namespace vitrine

using vitrine::CollectingTest;
VITRINE_TEST(CollectingTest)
#include "collecting.moc"
