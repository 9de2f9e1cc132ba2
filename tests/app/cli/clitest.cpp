// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/called.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QCryptographicHash>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace vitrine
{

using test::called;
using test::Called;

// The command line as its contract describes it, seen from outside.
class CliTest : public QObject
{
    Q_OBJECT

    test::Folder m_folder;

    // A semicircle of 1 kOhm and 1 uF as frequency, Z', Z'': tau = 1 ms, apex at 159.155 Hz.
    QString semicircle(char decimal)
    {
        QByteArray text = "Frequency (Hz)\tZ' (Ohm)\tZ'' (Ohm)\n";
        for (int i = 0; i <= 60; ++i) {
            const double f = std::pow(10.0, 5 - i / 12.0), x = 2 * M_PI * f * 1e-3;
            QByteArray line = QByteArray::fromStdString(exactNumber(f) + '\t' + exactNumber(1000 / (1 + x * x)) + '\t' + exactNumber(-1000 * x / (1 + x * x)) + '\n');
            text += line.replace('.', decimal);
        }
        return m_folder.write(decimal == '.' ? QStringLiteral("rc.txt") : QStringLiteral("rc-comma.txt"), text);
    }
    static double result(const QJsonObject &run, const char *key)
    {
        for (const QJsonValue &value : run.value(QStringLiteral("results")).toArray())
            if (value.toObject().value(QStringLiteral("key")) == QLatin1String(key))
                return value.toObject().value(QStringLiteral("value")).toDouble();
        return absent;
    }

private slots:
    void helpAndVersionAreResults()
    {
        const Called help = called({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        for (const char *command : {"inspect", "analyses", "formats", "run", "project new", "project add", "project analyse", "project table", "project figure",
                                    "project export", "project dump", "project verify", "materials"})
            QVERIFY2(help.out.contains(QByteArray("\n  ") + command), command);
        QCOMPARE(called({QStringLiteral("--version")}).out, QByteArray("vitrine-cli " VITRINE_VERSION "\n"));
        const Called run = called({QStringLiteral("run"), QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("--set key=value"));
        QCOMPARE(called({QStringLiteral("help"), QStringLiteral("run")}).out, run.out);
        // Half a command's name asks for its group.
        const Called project = called({QStringLiteral("project"), QStringLiteral("--help")});
        QCOMPARE(project.code, 0);
        QVERIFY(project.out.contains("project verify") && !project.out.contains("check-figure"));
        QCOMPARE(called({QStringLiteral("help"), QStringLiteral("project")}).out, project.out);
        QCOMPARE(called({QStringLiteral("nonsense"), QStringLiteral("--help")}).code, 2);
    }

    void usageErrorsAreOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QString &arguments, const char *part) {
            QTest::newRow(name) << (arguments.isEmpty() ? QStringList() : arguments.split(u' ')) << QByteArray(part);
        };
        row("nothing at all", {}, "expected one of: inspect, ");
        row("unknown command", QStringLiteral("melt x"), "there is no command \"melt x\"");
        row("unknown journal", QStringLiteral("check-figure a.pdf --journal gazette"), "expected one of: ");
        row("no file", QStringLiteral("inspect"), "inspect takes FILE|FOLDER...");
        row("unknown option", QStringLiteral("formats --yaml"), "there is no option --yaml");
        row("value missing", QStringLiteral("run x y --set"), "--set needs a value");
        row("unknown analysis", QStringLiteral("run calorimetry.pek a.txt"), "there is no analysis \"calorimetry.pek\", expected one of: ");
        row("unknown technique", QStringLiteral("analyses --technique x"), "there is no technique \"x\"");
        row("unknown family", QStringLiteral("materials --family Cheese"), "there is no family \"Cheese\"");
        row("unknown importer", QStringLiteral("inspect a --importer x"), "there is no importer \"x\"");
        row("unknown parameter", QStringLiteral("run impedance.circuit-fit a --set colour=red"), "has no parameter \"colour\"");
        row("a word for a number", QStringLiteral("run impedance.circuit-fit a --set window=wide"), "window is \"wide\"; expected");
        row("no equals sign", QStringLiteral("run impedance.circuit-fit a --set window"), "expected key=value");
        row("unknown table", QStringLiteral("project table p.vitrine prices -o a.md"), "there is no table \"prices\"");
        row("unknown table format", QStringLiteral("project table p.vitrine all -o a.doc"), "there is no table format \"doc\"");
        row("unknown figure format", QStringLiteral("project figure p.vitrine ashby -o a.doc"), "expected a file name ending with .");
        row("unknown preset", QStringLiteral("project figure p.vitrine ashby -o a.pdf --preset x"), "there is no preset \"x\"");
        row("output missing", QStringLiteral("project export p.vitrine"), "-o DIR is missing");
        row("unknown role", QStringLiteral("project add p.vitrine a --role cheese"), "--role found \"cheese\"");
    }
    void usageErrorsAreOneLineAndTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, part);
        const Called wrong = called(arguments);
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(wrong.errorLines().size(), 1);
        QVERIFY2(wrong.err.startsWith("error: ") && wrong.err.contains(part), wrong.err);
    }

    void aMissingFileAmongGoodOnesKeepsTheOthers()
    {
        const QString good = semicircle('.'), missing = m_folder.path(QStringLiteral("missing.txt"));
        const Called inspected = called({QStringLiteral("inspect"), good, missing, good, QStringLiteral("--json")});
        QCOMPARE(inspected.code, 3);
        QCOMPARE(inspected.errorLines().size(), 1);
        QVERIFY2(inspected.err.startsWith("error: " + missing.toUtf8() + ": "), inspected.err);
        const QJsonArray files = inspected.json().value(QStringLiteral("files")).toArray();
        QCOMPARE(files.size(), 3);
        QVERIFY(files[0].toObject().value(QStringLiteral("error")).isUndefined());
        const QJsonObject error = files[1].toObject().value(QStringLiteral("error")).toObject();
        QVERIFY(!error.value(QStringLiteral("code")).toString().isEmpty() && !error.value(QStringLiteral("message")).toString().isEmpty());
        QCOMPARE(files[2].toObject().value(QStringLiteral("datasets")).toArray().size(), 1);
    }

    void inspectSaysWhatTheContractPromises()
    {
        const QString path = semicircle('.');
        const QJsonObject file = called({QStringLiteral("inspect"), path, QStringLiteral("--json")}).json().value(QStringLiteral("files")).toArray()[0].toObject();
        for (const char *key : {"path", "sha256", "format", "confidence", "reason", "technique", "encoding", "decimal", "datasets", "issues"})
            QVERIFY2(file.contains(QLatin1String(key)), key);
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(file.value(QStringLiteral("sha256")).toString().toLatin1(), QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256).toHex());
        const QJsonObject dataset = file.value(QStringLiteral("datasets")).toArray()[0].toObject();
        for (const char *key : {"label", "technique", "rows", "segments", "columns", "metadata", "vendor_results"})
            QVERIFY2(dataset.contains(QLatin1String(key)), key);
        QCOMPARE(dataset.value(QStringLiteral("rows")).toInt(), 61);
        QCOMPARE(dataset.value(QStringLiteral("technique")).toString(), QStringLiteral("impedance"));
        const QJsonObject column = dataset.value(QStringLiteral("columns")).toArray()[0].toObject();
        QCOMPARE(column.value(QStringLiteral("role")).toString(), QStringLiteral("frequency"));
        QCOMPARE(column.value(QStringLiteral("unit")).toString(), QStringLiteral("Hz"));
        QCOMPARE(column.value(QStringLiteral("first")).toDouble(), 1e5);
        QCOMPARE(column.value(QStringLiteral("valid")).toInt(), 61);
    }

    void runGivesTheValuesOfTheCircuit()
    {
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--set"), QStringLiteral("circuit=p(R1,C1)"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.err);
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QStringLiteral("analysis")).toString(), QStringLiteral("impedance.circuit-fit"));
        QVERIFY(json.value(QStringLiteral("version")).toInt() >= 1);
        QCOMPARE(json.value(QStringLiteral("inputs")).toArray()[0].toObject().value(QStringLiteral("sha256")).toString().size(), 64);
        QCOMPARE(json.value(QStringLiteral("parameters")).toObject().value(QStringLiteral("circuit")).toString(), QStringLiteral("p(R1,C1)"));
        COMPARE_CLOSE(result(json, "R1"), 1000, 1e-3);
        COMPARE_CLOSE(result(json, "C1"), 1e-6, 1e-12);
        QVERIFY(json.value(QStringLiteral("fit")).toObject().value(QStringLiteral("converged")).toBool());
    }

    // The same numbers whatever the system's language; Qt takes it from LC_ALL even without such a C locale.
    void theLocaleChangesNothing()
    {
        const QStringList arguments{QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle(','), QStringLiteral("--set"), QStringLiteral("circuit=p(R1,C1)")};
        for (const QStringList &more : {QStringList{QStringLiteral("--json")}, QStringList()}) {
            const Called c = called(arguments + more, {{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}});
            const Called german = called(arguments + more, {{QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8")}});
            QCOMPARE(german.code, 0);
            QCOMPARE(german.out, c.out);
            QCOMPARE(german.err, c.err);
        }
    }

    void severalFilesAreSeveralRuns()
    {
        const QString missing = m_folder.path(QStringLiteral("missing.txt"));
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), missing, semicircle(','), QStringLiteral("--json")});
        QCOMPARE(run.code, 3);
        const QJsonArray runs = run.json().value(QStringLiteral("runs")).toArray();
        QCOMPARE(runs.size(), 3);
        QVERIFY(!runs[1].toObject().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString().isEmpty());
        QCOMPARE(result(runs[0].toObject(), "R_dc"), result(runs[2].toObject(), "R_dc"));
    }

    void anAnalysisThatCannotBeIsOneWithItsReason()
    {
        const QString table = m_folder.write(QStringLiteral("t.csv"), "Temperature (K),beta\n1,2\n3,4\n5,6\n7,8\n");
        const Called run = called({QStringLiteral("run"), QStringLiteral("thermal-transport.conductivity"), semicircle('.'), table, QStringLiteral("--json")});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errorLines().size(), 2);
        const QJsonObject first = run.json().value(QStringLiteral("runs")).toArray()[0].toObject();
        QVERIFY(first.value(QStringLiteral("results")).toArray().isEmpty());
        QVERIFY2(first.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().contains(QLatin1String("thermal-conductivity")), run.out);
    }

    // A Gaussian at 150: a table that names nothing is taken in the order the analysis needs, and says so.
    void aTableWithoutNamesIsTakenInItsOrder()
    {
        QByteArray text = "x,y\n";
        for (int i = 0; i <= 400; ++i) {
            const double T = 100 + 0.25 * i;
            text += QByteArray::fromStdString(exactNumber(T) + ',' + exactNumber(std::exp(-0.5 * std::pow((T - 150) / 3, 2))) + '\n');
        }
        const Called run = called({QStringLiteral("run"), QStringLiteral("calorimetry.peak"), m_folder.write(QStringLiteral("gauss.csv"), text), QStringLiteral("--set"), QStringLiteral("window=130..170"), QStringLiteral("--json")});
        QVERIFY2(run.code == 0, run.err);
        COMPARE_CLOSE(result(run.json(), "T_peak"), 150, 0.1);
        QVERIFY(run.out.contains("\"roles-assumed\""));
    }

    // An analysis that refuses each of its numbers by a warning has failed, as one that refuses itself; limits that fall are told.
    void noValueAtAllIsAFailure()
    {
        QByteArray flat = "Temperature (degC),Heat flow (mW)\n", peak = flat;
        std::uint32_t state = 1;
        for (int i = 0; i < 2000; ++i) {
            const double T = 25 + 0.1 * i, noise = 0.01 * ((state = state * 1664525u + 1013904223u) / 4294967296.0 - 0.5);
            flat += QByteArray::fromStdString(exactNumber(T) + ',' + exactNumber(1 + noise) + '\n');
            peak += QByteArray::fromStdString(exactNumber(T) + ',' + exactNumber(1 + noise + std::exp(-0.5 * std::pow((T - 100) / 3, 2))) + '\n');
        }
        const auto evaluated = [&](const char *name, const QByteArray &bytes, const char *window) {
            return called({QStringLiteral("run"), QStringLiteral("calorimetry.peak"), m_folder.write(QString::fromLatin1(name), bytes), QStringLiteral("--set"), QString::fromLatin1(window), QStringLiteral("--json")});
        };
        const Called nothing = evaluated("flat.csv", flat, "window=80..120");
        QCOMPARE(nothing.code, 1);
        QVERIFY2(nothing.err.contains("found no value, expected at least one of: "), nothing.err);
        QVERIFY(nothing.json().value(QStringLiteral("results")).toArray().isEmpty());
        const Called rising = evaluated("peak.csv", peak, "window=80..120"), falling = evaluated("peak.csv", peak, "window=120..80");
        QVERIFY2(rising.code == 0 && falling.code == 0, rising.err + falling.err);
        QVERIFY(!rising.out.contains("falling-limits"));
        QVERIFY(falling.out.contains("the limits were given in falling order; taken as 80"));
        QCOMPARE(result(falling.json(), "T_peak"), result(rising.json(), "T_peak"));
    }

    // A log of an impedance over temperature: its names are believed, and the frequency it lacks is asked for.
    void aLogAtOneFrequency()
    {
        QByteArray text = "T_stage T_self C D R X\n";
        for (int lap = 0; lap < 2; ++lap)
            for (int i = 0; i <= 60; ++i) {
                const double T = lap == 0 ? 30 + 4.0 * i : 270 - 4.0 * i;
                text += QByteArray::fromStdString(exactNumber(T) + " -1 3e-11 0.03 " + exactNumber(16000 - 10 * T) + " -480000\n");
            }
        const QString file = m_folder.write(QStringLiteral("log.txt"), text);
        const Called lacking = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), file, QStringLiteral("--json")});
        QCOMPARE(lacking.code, 1);
        QVERIFY2(lacking.err.contains(QLatin1String("--option frequency=10kHz")), lacking.err);
        QVERIFY(!lacking.out.contains("\"roles-assumed\""));
        const QString option = QStringLiteral("--option"), frequency = QStringLiteral("frequency=10kHz");
        const Called given = called({QStringLiteral("run"), QStringLiteral("impedance.dielectric"), file, option, frequency, QStringLiteral("--json")});
        QVERIFY2(given.code == 0, given.err);
        // Heating and cooling are segments, which the parameter names: inspect shows them.
        const Called shown = called({QStringLiteral("inspect"), file, option, frequency, QStringLiteral("--json")});
        QVERIFY2(shown.code == 0, shown.err);
        const QJsonObject file0 = shown.json().value(QStringLiteral("files")).toArray().first().toObject();
        QCOMPARE(file0.value(QStringLiteral("datasets")).toArray().first().toObject().value(QStringLiteral("segments")).toArray().size(), 2);
    }

    void datasetsAreChosenByNumberOrLabel()
    {
        const Called wrong = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--dataset"), QStringLiteral("2")});
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.err.contains("there is no dataset \"2\", expected a number from 1 to 1"), wrong.err);
        QCOMPARE(called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--dataset"), QStringLiteral("1")}).code, 0);
    }

    void curvesAndFiguresAreWritten()
    {
        const QString csv = m_folder.path(QStringLiteral("curves.csv")), pdf = m_folder.path(QStringLiteral("figure.pdf"));
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--curves"), csv, QStringLiteral("--figure"), pdf});
        QVERIFY2(run.code == 0, run.err);
        QVERIFY(m_folder.read(QStringLiteral("curves.csv")).split('\n').first().contains("fit: "));
        QVERIFY(m_folder.read(QStringLiteral("figure.pdf")).startsWith("%PDF-"));
    }

    void whatCannotBeWrittenIsFour()
    {
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--curves"), m_folder.path(QStringLiteral("no/such/folder.csv"))});
        QCOMPARE(run.code, 4);
        QVERIFY(run.err.contains("could not be written"));
    }

    // A folder without a single font, as on a bare machine: a sentence instead of a picture without words.
    void withoutFontsAFigureIsRefused()
    {
        const QString fonts = m_folder.write(QStringLiteral("fonts.conf"), "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig><dir>/nonexistent</dir></fontconfig>\n");
        const Called run = called({QStringLiteral("run"), QStringLiteral("impedance.circuit-fit"), semicircle('.'), QStringLiteral("--figure"), m_folder.path(QStringLiteral("bare.pdf"))},
                                  {{QStringLiteral("FONTCONFIG_FILE"), fonts}, {QStringLiteral("QT_QPA_FONTDIR"), QStringLiteral("/nonexistent")}});
        QCOMPARE(run.code, 4);
        QVERIFY2(run.err.contains("font"), run.err);
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("bare.pdf"))));
    }

    void declarationsAreJson()
    {
        const QJsonArray analyses = called({QStringLiteral("analyses"), QStringLiteral("--technique"), QStringLiteral("impedance"), QStringLiteral("--json")}).json().value(QStringLiteral("analyses")).toArray();
        QVERIFY(!analyses.isEmpty());
        for (const QJsonValue &value : analyses)
            for (const char *key : {"id", "version", "technique", "inputs", "parameters"})
                QVERIFY2(value.toObject().contains(QLatin1String(key)), key);
        const QJsonArray formats = called({QStringLiteral("formats"), QStringLiteral("--json")}).json().value(QStringLiteral("formats")).toArray();
        QVERIFY(!formats.isEmpty());
        for (const QJsonValue &value : formats)
            for (const char *key : {"id", "label", "technique", "extensions", "recognises"})
                QVERIFY2(value.toObject().contains(QLatin1String(key)), key);
    }

    void materialsAreJson()
    {
        const QJsonObject all = called({QStringLiteral("materials"), QStringLiteral("--json")}).json();
        QCOMPARE(all.value(QStringLiteral("materials")).toArray().size(), 280);
        QCOMPARE(called({QStringLiteral("materials"), QStringLiteral("--family"), QStringLiteral("metallic glasses"), QStringLiteral("--json")}).json().value(QStringLiteral("materials")).toArray().size(), 13);
    }

#ifdef Q_OS_UNIX
    // The complaint about the first file tells that the program is at work; there are enough others to be caught.
    void anInterruptIsOneHundredAndThirty()
    {
        QStringList arguments{QStringLiteral("inspect"), m_folder.path(QStringLiteral("missing.txt"))};
        for (int i = 0; i < 3000; ++i)
            arguments.append(QStringLiteral(VITRINE_SOURCE_DIR "/resources/examples/TPrA-Mn-dca3_crystal_DSC.txt"));
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(VITRINE_CLI), arguments + QStringList{QStringLiteral("--json")});
        QVERIFY(process.waitForReadyRead(60000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
#endif

    void aClosedOutputIsFour()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(VITRINE_CLI), {QStringLiteral("materials")});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 4);
    }
};

} // namespace vitrine

using vitrine::CliTest;
VITRINE_TEST(CliTest)
#include "clitest.moc"
