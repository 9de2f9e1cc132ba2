// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/examples.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>

using namespace vitrine;

// The committed example files are those that the simulation writes, every one says what it is, and all of
// them are in the program.
class ExampleFiles : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheSimulation_data();
    void areThoseOfTheSimulation();
    void everyFileIsKnown();
    void areSmall();
};

void ExampleFiles::areThoseOfTheSimulation_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const simulation::File &file : simulation::examples())
        QTest::newRow(file.name.c_str()) << QByteArray::fromStdString(file.bytes);
}

void ExampleFiles::areThoseOfTheSimulation()
{
    QFETCH(QByteArray, bytes);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QFile committed(QStringLiteral(VITRINE_SOURCE_DIR "/resources/examples/") + name);
    QVERIFY2(committed.open(QIODevice::ReadOnly), qPrintable(committed.fileName() + ": run make_examples"));
    QVERIFY2(committed.readAll() == bytes, "the committed file differs: run make_examples and look at what changed");
    QFile resource(QStringLiteral(":/examples/") + name);
    QVERIFY(resource.open(QIODevice::ReadOnly));
    QCOMPARE(resource.readAll(), bytes);
    if (!name.endsWith(QLatin1String(".json")))
        QVERIFY(bytes.left(2048).contains("SIMULATED"));
}

void ExampleFiles::everyFileIsKnown()
{
    QStringList simulated;
    for (const simulation::File &file : simulation::examples())
        simulated += QString::fromStdString(file.name);
    const QStringList committed = QDir(QStringLiteral(VITRINE_SOURCE_DIR "/resources/examples")).entryList(QDir::Files, QDir::Name);
    simulated.sort();
    QStringList sorted = committed;
    sorted.sort();
    QCOMPARE(sorted, simulated);
}

void ExampleFiles::areSmall()
{
    std::size_t bytes = 0;
    for (const simulation::File &file : simulation::examples())
        bytes += file.bytes.size();
    QVERIFY2(bytes < 3'000'000, "the program carries the example files in itself");
}

VITRINE_TEST(ExampleFiles)
#include "files.moc"
