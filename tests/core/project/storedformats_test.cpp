// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/store.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using test::difference;

// Every released format has one project in tests/data that opens for ever. format-1.vitrine was written by this
// test with VITRINE_WRITE_FORMAT set to its path; it holds projects.cpp's smallProject() with the outcome of
// meanAnalysis(1).
class StoredFormatsTest : public QObject
{
    Q_OBJECT

    QString stored() const { return QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/format-1.vitrine"); }

private slots:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable("VITRINE_WRITE_FORMAT");
        if (path.isEmpty())
            return;
        const Project project = test::smallProject();
        const AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        OutcomeCache cache;
        evaluateAll(project, [&](const QString &id) { return id == spec.id ? &spec : nullptr; }, cache, {});
        Store store;
        QVERIFY(store.save(path, project, cache, {}));
    }

    void format1Opens()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.vitrine"));
        QVERIFY(QFile::copy(stored(), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        OutcomeCache cache;
        Store store;
        const auto opened = store.open(copy, cache);
        QVERIFY2(opened, opened.ok() ? "" : qPrintable(opened.failure().message.english()));
        QVERIFY(opened->issues.empty());
        const Project &project = opened->project;
        // Spelled out, as later versions of the fixtures may differ.
        QCOMPARE(project.title, QStringLiteral("Gläser 玻璃"));
        QCOMPARE(project.sources.size(), std::size_t{3});
        QCOMPARE(project.sources[0]->bytes.size(), 3000);
        QCOMPARE(project.sources[0]->sha256.toHex(), QByteArray("7146dd394edcec58507c9739d678ae894375d1034dcf2a2af70276ec05e083a4"));
        QCOMPARE(project.samples.size(), std::size_t{2});
        QCOMPARE(project.samples[0]->role, SampleRole::Glass);
        QCOMPARE(project.samples[0]->datasets.size(), std::size_t{3});
        const Dataset &data = *project.samples[0]->datasets[0]->data;
        QCOMPARE(data.rows(), std::size_t{40});
        QCOMPARE((*data.columns[0].values)[3], 25 + 0.1 * 3.0);
        QCOMPARE(data.columns[0].unit, Unit::of("degC"));
        QCOMPARE(data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"))->value, 6.4);
        QVERIFY(data.simulated);
        QCOMPARE(project.samples[0]->analyses[0]->parameters.interval(QStringLiteral("window"))->low, 25.5);
        QCOMPARE(project.figures[0]->widthMm, 183.1);
        QCOMPARE(project.tables[1]->key, QStringLiteral("all"));
        QCOMPARE(cache.keys().size(), std::size_t{1});
        QCOMPARE(cache.find(cache.keys()[0])->outcome->results[0].key, QStringLiteral("mean"));
        QVERIFY(!verified(copy)->damaged());
        // And it can be worked on.
        QVERIFY(store.save(copy, edits::titleSet(project, QStringLiteral("new")), cache, {}));
        QVERIFY(!verified(copy)->damaged());
    }
};

VITRINE_TEST(StoredFormatsTest)
#include "storedformats_test.moc"
