// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/called.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace vitrine
{

using test::called;
using test::Called;

class CliProjectTest : public QObject
{
    Q_OBJECT

    test::Folder m_folder;

    static QString example(const char *name) { return QStringLiteral(VITRINE_SOURCE_DIR "/resources/examples/") + QString::fromLatin1(name); }
    static QJsonObject dump(const QString &project) { return called({QStringLiteral("project"), QStringLiteral("dump"), project, QStringLiteral("--json")}).json(); }
    static QJsonArray analysesOf(const QJsonObject &dumped, int sample)
    {
        return dumped.value(QStringLiteral("samples")).toArray()[sample].toObject().value(QStringLiteral("analyses")).toArray();
    }
    QString fresh(const char *name)
    {
        const QString path = m_folder.path(QString::fromLatin1(name));
        return called({QStringLiteral("project"), QStringLiteral("new"), path}).code == 0 ? path : QString();
    }

private slots:
    void aProjectGrowsFileByFile()
    {
        const QString project = fresh("grow.vitrine");
        QVERIFY(!project.isEmpty());
        const QString crystal = example("TPrA-Mn-dca3_crystal_impedance.txt"), glass = example("TPrA-Mn-dca3_glass_TTO.dat");
        const Called first = called({QStringLiteral("project"), QStringLiteral("add"), project, crystal, m_folder.path(QStringLiteral("missing")), QStringLiteral("--sample"), QStringLiteral("Mn"), QStringLiteral("--role"), QStringLiteral("crystal")});
        QCOMPARE(first.code, 3); // the missing one; the other is in
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, glass, QStringLiteral("--sample"), QStringLiteral("Mn"), QStringLiteral("--role"), QStringLiteral("glass")}).code, 0);
        const Called again = called({QStringLiteral("project"), QStringLiteral("add"), project, glass, QStringLiteral("--sample"), QStringLiteral("Mn"), QStringLiteral("--role"), QStringLiteral("glass")});
        QCOMPARE(again.code, 0);
        QVERIFY(again.err.startsWith("note: "));
        const QJsonArray samples = dump(project).value(QStringLiteral("samples")).toArray();
        QCOMPARE(samples.size(), 2);
        QCOMPARE(samples[0].toObject().value(QStringLiteral("role")).toString(), QStringLiteral("crystal"));
        QCOMPARE(samples[1].toObject().value(QStringLiteral("role")).toString(), QStringLiteral("glass"));
        QCOMPARE(samples[1].toObject().value(QStringLiteral("datasets")).toArray().size(), 1);
    }

    void analysingTwiceAddsNothingTwice()
    {
        const QString project = fresh("twice.vitrine");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, example("TPrA-Co-dca3_glass_TTO.dat")}).code, 0);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("analyse"), project}).code, 0);
        const QJsonArray once = analysesOf(dump(project), 0);
        QVERIFY(!once.isEmpty());
        QVERIFY(once[0].toObject().value(QStringLiteral("outcome")).isObject());
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("analyse"), project}).code, 0);
        QCOMPARE(analysesOf(dump(project), 0).size(), once.size());
    }

    void curvesOfAnAnalysisBecomeData()
    {
        const QString project = fresh("derive.vitrine"), analysis = QStringLiteral("magnetometry.susceptibility");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, example("TPrA-Co-dca3_glass_MT.dat")}).code, 0);
        const auto derive = [&](const QStringList &more) { return called(QStringList{QStringLiteral("project"), QStringLiteral("derive"), project, analysis} + more); };
        const Called early = derive({});
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains("no outcome"), early.err);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("analyse"), project}).code, 0);
        const auto datasets = [&] { return dump(project).value(QStringLiteral("samples")).toArray()[0].toObject().value(QStringLiteral("datasets")).toArray(); };
        const qsizetype before = datasets().size();

        const Called unknown = derive({QStringLiteral("--curve"), QStringLiteral("none_such")});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("none_such"), unknown.err);
        QCOMPARE(datasets().size(), before);
        const Called other = derive({QStringLiteral("--sample"), QStringLiteral("nobody")});
        QCOMPARE(other.code, 1);

        const Called done = derive({QStringLiteral("--curve"), QStringLiteral("chi_T")});
        QVERIFY2(done.code == 0, done.err);
        const QJsonArray after = datasets();
        QCOMPARE(after.size(), before + 1);
        QCOMPARE(after.last().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("chi_T"));
        QVERIFY(after.last().toObject().value(QStringLiteral("rows")).toInt() > 10);
        QVERIFY(after.last().toObject().value(QStringLiteral("simulated")).toBool()); // as the file they come from
        const Called again = derive({QStringLiteral("--curve"), QStringLiteral("chi_T")});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.startsWith("note: "), again.err);
        QCOMPARE(datasets().size(), before + 1);
    }

    void whatIsSkippedIsSaidWithItsReason()
    {
        const QString project = fresh("skipped.vitrine");
        const QString table = m_folder.write(QStringLiteral("unknown.csv"), "a,b\n1,2\n3,4\n");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, table}).code, 0);
        const Called analysed = called({QStringLiteral("project"), QStringLiteral("analyse"), project});
        QCOMPARE(analysed.code, 0);
        QVERIFY2(analysed.err.contains("skipped") && analysed.err.contains("--option role.1="), analysed.err);
        // As the message says it is done.
        const QString other = fresh("roles.vitrine");
        QByteArray lines = "x,y\n";
        for (int x = 900; x <= 1100; x += 2)
            lines += QByteArray::number(x) + ',' + QByteArray::number(1 - (x - 1000) * (x - 1000) / 2e4) + '\n';
        const QString band = m_folder.write(QStringLiteral("band.csv"), lines);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), other, band, QStringLiteral("--option"), QStringLiteral("role.1=wavenumber"), QStringLiteral("--option"),
                         QStringLiteral("unit.1=1/cm"), QStringLiteral("--option"), QStringLiteral("role.2=absorbance")}).code, 0);
        const Called done = called({QStringLiteral("project"), QStringLiteral("analyse"), other});
        QVERIFY2(!done.err.contains("skipped"), done.err);
        QCOMPARE(analysesOf(dump(other), 0).size(), 1);
    }

    void theListOfFormatsNamesTheirSettings()
    {
        const QByteArray out = called({QStringLiteral("formats")}).out;
        for (const char *setting : {"delimiter", "decimal", "encoding", "heading_line", "first_line", "role.COLUMN", "unit.COLUMN", "heat-flow"})
            QVERIFY2(out.contains(setting), setting);
    }

    void theChartOfMaterialsNeedsNoSample()
    {
        const QString project = fresh("bare.vitrine"), pdf = m_folder.path(QStringLiteral("bare-ashby.pdf"));
        const Called drawn = called({QStringLiteral("project"), QStringLiteral("figure"), project, QStringLiteral("ashby"), QStringLiteral("-o"), pdf});
        QVERIFY2(drawn.code == 0, drawn.err);
        QVERIFY(QFileInfo(pdf).size() > 3000);
    }

    void ownFiguresKeepTheJournalsRules_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("journal");
        QTest::newRow("Nature") << "nature-single" << "nature";
        QTest::newRow("two columns of Nature") << "nature-double" << "nature";
        QTest::newRow("RSC") << "rsc-single" << "rsc";
        QTest::newRow("Elsevier") << "elsevier-single" << "elsevier";
        QTest::newRow("Wiley") << "wiley-single" << "wiley";
        QTest::newRow("APS") << "aps-single" << "aps";
    }
    void ownFiguresKeepTheJournalsRules()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, journal);
        const QString picture = m_folder.path(preset + QStringLiteral(".pdf"));
        const Called drawn = called({QStringLiteral("run"), QStringLiteral("thermal-transport.conductivity"), example("TPrA-Co-dca3_glass_TTO.dat"), QStringLiteral("--figure"), picture, QStringLiteral("--preset"), preset});
        QVERIFY2(drawn.code == 0, drawn.err);
        const Called checked = called({QStringLiteral("check-figure"), picture, QStringLiteral("--journal"), journal});
        QVERIFY2(checked.code == 0, checked.out + checked.err);
        QVERIFY(checked.out.isEmpty());
    }

    void brokenRulesAreNamed()
    {
        const QString picture = m_folder.write(QStringLiteral("bad.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='60mm' viewBox='0 0 1000 600'>"
                                                                          "<g font-family='Comic Sans MS' font-size='10' transform='scale(2)'><text x='1' y='1'>T</text></g>"
                                                                          "<line x1='0' y1='0' x2='9' y2='9' stroke='black' stroke-width='1'/></svg>");
        const Called nature = called({QStringLiteral("check-figure"), picture, QStringLiteral("--journal"), QStringLiteral("nature"), QStringLiteral("--json")});
        QCOMPARE(nature.code, 6);
        const QJsonObject json = nature.json();
        COMPARE_CLOSE(json.value(QStringLiteral("width_mm")).toDouble(), 100, 1e-9);
        COMPARE_CLOSE(json.value(QStringLiteral("smallest_text_pt")).toDouble(), 20 * 0.1 * 72 / 25.4, 0.01); // ten units, doubled, of a tenth of a millimetre
        COMPARE_CLOSE(json.value(QStringLiteral("thinnest_line_pt")).toDouble(), 0.1 * 72 / 25.4, 0.001);
        QStringList rules;
        for (const QJsonValue &rule : json.value(QStringLiteral("broken")).toArray())
            rules += rule.toObject().value(QStringLiteral("rule")).toString();
        QCOMPARE(rules, (QStringList{QStringLiteral("format"), QStringLiteral("width"), QStringLiteral("font")}));
        QCOMPARE(called({QStringLiteral("check-figure"), picture, QStringLiteral("--journal"), QStringLiteral("gazette")}).code, 2);
        QCOMPARE(called({QStringLiteral("check-figure"), m_folder.write(QStringLiteral("no.pdf"), "hello"), QStringLiteral("--journal"), QStringLiteral("nature")}).code, 3);
        for (const QByteArray &broken : {QByteArray("%PDF-1.4\n1 0 obj\n<</Length 5>>\nstream\n(((((\nendstream"), QByteArray("%PDF-1.7 stream"), QByteArray("<svg width='1mm'")})
            QCOMPARE(called({QStringLiteral("check-figure"), m_folder.write(QStringLiteral("broken.pdf"), broken), QStringLiteral("--journal"), QStringLiteral("nature")}).code, 3);
    }

    void peopleReadRoundedNumbers()
    {
        const QString project = fresh("rounded.vitrine");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, example("TPrA-Co-dca3_glass_TTO.dat")}).code, 0);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("analyse"), project}).code, 0);
        static const QRegularExpression longNumber(QStringLiteral("\\d\\.\\d{8,}"));
        const QByteArray words = called({QStringLiteral("project"), QStringLiteral("dump"), project}).out;
        for (const QByteArray &line : words.split('\n'))
            if (line.contains(" with "))
                QVERIFY2(!longNumber.match(QString::fromUtf8(line)).hasMatch(), line);
        const Called run = called({QStringLiteral("run"), QStringLiteral("thermal-transport.conductivity"), example("TPrA-Co-dca3_glass_TTO.dat")});
        for (const QByteArray &line : run.out.split('\n'))
            if (line.startsWith("  with"))
                QVERIFY2(!longNumber.match(QString::fromUtf8(line)).hasMatch(), line);
    }

    void aRecipeSetsParameters()
    {
        const QString project = fresh("recipe.vitrine");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, example("TPrA-Fe-dca3_glass_impedance.txt"), QStringLiteral("--sample"), QStringLiteral("Fe")}).code, 0);
        const QString recipe = m_folder.write(QStringLiteral("recipe.json"),
                                              R"({"analyses": [{"analysis": "impedance.circuit-fit", "sample": "Fe", "parameters": {"circuit": "p(R1,CPE1)-CPE2", "window": [20, 2e6], "length": "1mm"}}]})");
        const Called analysed = called({QStringLiteral("project"), QStringLiteral("analyse"), project, QStringLiteral("--recipe"), recipe});
        QVERIFY2(analysed.code == 0, analysed.err);
        const QJsonArray analyses = analysesOf(dump(project), 0);
        QCOMPARE(analyses.size(), 1);
        const QJsonObject parameters = analyses[0].toObject().value(QStringLiteral("parameters")).toObject();
        QCOMPARE(parameters.value(QStringLiteral("circuit")).toString(), QStringLiteral("p(R1,CPE1)-CPE2"));
        QCOMPARE(parameters.value(QStringLiteral("length")).toDouble(), 1.0);
    }

    void aBadRecipeSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("no JSON") << QByteArray("{\"analyses\": [\n{,") << 3 << QByteArray("bad.json:2: ");
        QTest::newRow("no list") << QByteArray("{}") << 2 << QByteArray("no list \"analyses\"");
        QTest::newRow("unknown analysis") << QByteArray(R"({"analyses": [{"analysis": "x.y"}]})") << 2 << QByteArray("analyses[0]");
        QTest::newRow("unknown parameter") << QByteArray(R"({"analyses": [{"analysis": "impedance.circuit-fit", "parameters": {"colour": 1}}]})") << 2 << QByteArray("has no parameter \"colour\"");
        QTest::newRow("nobody's sample") << QByteArray(R"({"analyses": [{"analysis": "impedance.circuit-fit", "sample": "nobody"}]})") << 2 << QByteArray("\"nobody\"");
    }
    void aBadRecipeSaysWhere()
    {
        QFETCH(const QByteArray, recipe);
        QFETCH(const QByteArray, part);
        const QString project = m_folder.path(QStringLiteral("bad.vitrine"));
        QFile::remove(project);
        QVERIFY(!fresh("bad.vitrine").isEmpty());
        const Called analysed = called({QStringLiteral("project"), QStringLiteral("analyse"), project, QStringLiteral("--recipe"), m_folder.write(QStringLiteral("bad.json"), recipe)});
        QTEST(analysed.code, "code");
        QVERIFY2(analysed.err.contains(part), analysed.err);
        QCOMPARE(analysed.errorLines().size(), 1);
    }

    void aNewProjectNeverOverwrites()
    {
        const QString path = m_folder.write(QStringLiteral("precious.vitrine"), "precious");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("new"), path}).code, 4);
        QCOMPARE(m_folder.read(QStringLiteral("precious.vitrine")), QByteArray("precious"));
    }

    void whatIsNoProjectIsUnreadable()
    {
        const QString text = m_folder.write(QStringLiteral("text.vitrine"), "hello");
        for (const char *command : {"dump", "verify", "analyse"})
            QVERIFY2(QList<int>({3, 5}).contains(called({QStringLiteral("project"), QString::fromLatin1(command), text}).code), command);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("dump"), m_folder.path(QStringLiteral("nowhere.vitrine"))}).code, 3);
    }

    void damageIsFive()
    {
        const QString project = fresh("damaged.vitrine");
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("add"), project, example("TPrA-Mn-dca3_glass_TTO.dat")}).code, 0);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("verify"), project}).code, 0);
        QByteArray bytes = m_folder.read(QStringLiteral("damaged.vitrine"));
        const qsizetype at = bytes.indexOf("SIMULATED");
        QVERIFY(at > 0);
        bytes.replace(at, 9, "simulated");
        m_folder.write(QStringLiteral("damaged.vitrine"), bytes);
        const Called verified = called({QStringLiteral("project"), QStringLiteral("verify"), project});
        QCOMPARE(verified.code, 5);
        QVERIFY(verified.err.startsWith("error: "));
    }

    // Conductivities of Table 2 of Shaw et al., Nat. Chem. 13 (2021) 778, which the example was computed from.
    void theExampleGivesThePapersTable()
    {
        const QString project = m_folder.path(QStringLiteral("example.vitrine")), folder = m_folder.path(QStringLiteral("export"));
        const Called made = called({QStringLiteral("project"), QStringLiteral("example"), project});
        QVERIFY2(made.code == 0, made.err);
        QCOMPARE(called({QStringLiteral("project"), QStringLiteral("verify"), project}).code, 0);
        const Called table = called({QStringLiteral("project"), QStringLiteral("table"), project, QStringLiteral("properties"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("-o"), QStringLiteral("-")});
        QVERIFY2(table.code == 0, table.err);
        QCOMPARE(table.json().value(QStringLiteral("notice")).toString(), QStringLiteral("Simulated data, not measured"));
        const QJsonArray columns = table.json().value(QStringLiteral("columns")).toArray(), rows = table.json().value(QStringLiteral("rows")).toArray();
        QCOMPARE(rows.size(), 3);
        const auto cell = [&](int row, const char *symbol) {
            for (int i = 0; i < columns.size(); ++i)
                if (columns[i].toObject().value(QStringLiteral("symbol")) == QString::fromUtf8(symbol))
                    return rows[row].toObject().value(QStringLiteral("cells")).toArray()[i].toObject().value(QStringLiteral("value"));
            return QJsonValue();
        };
        const double sigma[] = {0.02e-4, 25.0e-4, 0.66e-4}, kappa[] = {0.258, 0.234, 0.228};
        for (int row = 0; row < 3; ++row) {
            COMPARE_CLOSE(cell(row, "σ_RT").toDouble(), sigma[row], 0.01 * sigma[row]);
            COMPARE_CLOSE(cell(row, "κ_RT").toDouble(), kappa[row], 0.02 * kappa[row]);
            QVERIFY(cell(row, "E").isNull()); // no indentation among the techniques
        }
        const Called exported = called({QStringLiteral("project"), QStringLiteral("export"), project, QStringLiteral("-o"), folder});
        QVERIFY2(exported.code == 0, exported.err);
        for (const char *name : {"transitions.xlsx", "properties.md", "methods.md", "ashby.pdf", "ashby.svg", "ashby.png", "ashby-data.csv"})
            QVERIFY2(exported.out.contains(name), name);
        const QByteArray methods = m_folder.read(QStringLiteral("export/methods.md"));
        QVERIFY(methods.contains("no sample was measured"));
        QVERIFY(m_folder.read(QStringLiteral("export/ashby.pdf")).startsWith("%PDF-"));
    }
};

} // namespace vitrine

using vitrine::CliProjectTest;
VITRINE_TEST(CliProjectTest)
#include "projecttest.moc"
