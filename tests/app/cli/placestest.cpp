// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/called.h"
#include "support/circuitfile.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace vitrine
{

using namespace test;

// Folders where files are, and figures of every format that is written.
class PlacesTest : public QObject
{
    Q_OBJECT

    Folder m_folder;

private slots:
    void aFolderStandsForTheFilesInIt()
    {
        QVERIFY(QDir(m_folder.path({})).mkpath(QStringLiteral("runs/below")));
        // In the order people number them: 9 before 10.
        for (const char *name : {"runs/s_10.csv", "runs/s_9.csv", "runs/below/other.csv"})
            QVERIFY(!m_folder.write(QString::fromLatin1(name), CircuitFile{}.text()).isEmpty());
        const Called inspected = called({QStringLiteral("inspect"), m_folder.path(QStringLiteral("runs")), QStringLiteral("--json")});
        QCOMPARE(inspected.code, 0);
        QStringList names;
        for (const QJsonValue &file : inspected.json()[QStringLiteral("files")].toArray())
            names += file[QStringLiteral("path")].toString().section(QStringLiteral("runs/"), -1);
        QCOMPARE(names, (QStringList{QStringLiteral("below/other.csv"), QStringLiteral("s_9.csv"), QStringLiteral("s_10.csv")}));
        const QString project = m_folder.path(QStringLiteral("p.vitrine"));
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("new"), project}).code, 0);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, m_folder.path(QStringLiteral("runs")), QStringLiteral("--sample"), QStringLiteral("a")}).code, 0);
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.dielectric"), m_folder.path(QStringLiteral("runs")), QStringLiteral("--json")});
        QVERIFY2(run.code == 0 || run.code == 1, run.err.constData());
        QCOMPARE(called({QStringLiteral("inspect"), m_folder.path(QStringLiteral("nowhere"))}).code, 3);
    }

    void everyWrittenFormatIsChecked()
    {
        const QString project = m_folder.path(QStringLiteral("figures.vitrine"));
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("new"), project}).code, 0);
        for (const char *suffix : {"pdf", "svg", "eps", "png", "tiff"}) {
            const QString path = m_folder.path(QStringLiteral("ashby.") + QLatin1String(suffix));
            const Called drawn = called({QStringLiteral("project"), QStringLiteral("figure"), project, QStringLiteral("ashby"), QStringLiteral("-o"), path});
            QVERIFY2(drawn.code == 0, drawn.err.constData());
            const Called checkedFile = called({QStringLiteral("check-figure"), path, QStringLiteral("--journal"), QStringLiteral("nature"), QStringLiteral("--json")});
            QVERIFY2(checkedFile.code == 0 || checkedFile.code == 6, checkedFile.err.constData());
            const QJsonObject json = checkedFile.json();
            QCOMPARE(json[QStringLiteral("format")].toString(), QString::fromLatin1(suffix));
            // Nature's single column.
            QVERIFY2(std::abs(json[QStringLiteral("width_mm")].toDouble() - 89) < 0.1, suffix);
            QCOMPARE(std::lround(json[QStringLiteral("dots_per_inch")].toDouble(0)), suffix[0] == 'p' && suffix[1] == 'n' ? 600L : suffix[0] == 't' ? 600L : 0L);
        }
        const Called text = called({QStringLiteral("check-figure"), m_folder.write(QStringLiteral("a.txt"), "no figure"), QStringLiteral("--journal"), QStringLiteral("nature")});
        QCOMPARE(text.code, 3);
        // Cut anywhere, a picture is refused and nothing worse.
        for (const char *suffix : {"png", "tiff", "eps"}) {
            const QByteArray whole = m_folder.read(QStringLiteral("ashby.") + QLatin1String(suffix));
            const Called cut = called({QStringLiteral("check-figure"), m_folder.write(QStringLiteral("cut.") + QLatin1String(suffix), whole.left(20)), QStringLiteral("--journal"), QStringLiteral("nature")});
            QCOMPARE(cut.code, 3);
        }
    }
};

} // namespace vitrine

using vitrine::PlacesTest;
VITRINE_TEST(PlacesTest)
#include "placestest.moc"
