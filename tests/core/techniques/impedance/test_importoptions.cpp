// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/companions.h"
#include "techniques/impedance/importoptions.h"

#include "spectra.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

// What may be asked of any spectrum's file, and what stands beside it.
class TestImportOptions : public QObject
{
    Q_OBJECT

private slots:
    void touchingSweepsAreOfferedAndJoined();
    void otherSweepsStayApart();
    void forgottenSignIsTurnedOnDemand();
    void logWithoutFrequencyAsksForIt();
    void ordinaryTablesAreNoLogs();
    void sheetsWithOtherNamesAreSpectra();
    void geometryBesideTheFile_data();
    void geometryBesideTheFile();
    void companionIsAProposal();
};

namespace
{

Result<Imported> importedWith(const char *name, const QByteArray &bytes, const char *key, ParameterValue value)
{
    Parameters options;
    options.set(QString::fromLatin1(key), std::move(value));
    return importFile(registry().importers(), {QString::fromLatin1(name), bytes}, options, Progress());
}

bool says(const Imported &imported, const char *code)
{
    return std::ranges::any_of(imported.issues, [code](const Issue &issue) { return issue.code == QLatin1String(code); });
}

// Sweep number, frequency, Z', Z'': three sweeps that go on where the one before ends, and the first again.
QByteArray sweeps()
{
    QByteArray all = "Sweep Number,Frequency (Hz),Impedance Real (Ohms),Impedance Imaginary (Ohms)\n";
    const auto add = [&](int sweep, std::initializer_list<double> frequencies) {
        for (const double f : frequencies)
            all += QByteArray::number(sweep) + ',' + QByteArray::number(f) + ",100,-" + QByteArray::number(1e6 / f) + '\n';
    };
    add(1, {1e5, 1e4, 1e3, 100});
    add(2, {100, 10, 1});
    add(3, {1, 0.1, 0.01});
    add(4, {1e5, 1e4, 1e3, 100});
    return all;
}

const char *const names = "f\tZ'\tZ''\n";
QByteArray inductive()
{
    QByteArray all = names;
    for (int i = 0; i < 12; ++i)
        all += QByteArray::number(std::pow(10.0, 5 - 0.4 * i)) + "\t100\t" + QByteArray::number(50 + i) + '\n';
    return all;
}

} // namespace

void TestImportOptions::touchingSweepsAreOfferedAndJoined()
{
    const auto apart = importedText("w48.csv", sweeps());
    QVERIFY(apart.ok());
    QCOMPARE(apart->datasets.size(), std::size_t(4));
    QVERIFY(says(*apart, "sweeps-touch"));
    const auto whole = importedWith("w48.csv", sweeps(), "sweeps", QStringLiteral("joined"));
    QVERIFY(whole.ok());
    QCOMPARE(whole->datasets.size(), std::size_t(2));
    QVERIFY(says(*whole, "sweeps-joined"));
    // All points, the shared frequencies twice.
    QCOMPARE(whole->datasets[0]->rows(), std::size_t(10));
    const std::vector<double> &f = *whole->datasets[0]->column("frequency")->values;
    QCOMPARE(f[3], f[4]);
    QCOMPARE(f.back(), 0.01);
    QCOMPARE(whole->datasets[1]->rows(), std::size_t(4));
}

void TestImportOptions::otherSweepsStayApart()
{
    // The same sweep twice: the second begins where the first began.
    QByteArray twice = names;
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 8; ++i)
            twice += QByteArray::number(std::pow(10.0, 5 - 0.5 * i)) + "\t100\t-50\n";
    const auto imported = importedWith("two.txt", twice, "sweeps", QStringLiteral("joined"));
    QVERIFY(imported.ok());
    QCOMPARE(imported->datasets.size(), std::size_t(2));
    QVERIFY(!says(*imported, "sweeps-joined") && !says(*imported, "sweeps-touch"));
}

void TestImportOptions::forgottenSignIsTurnedOnDemand()
{
    const auto asRead = importedText("a.txt", inductive());
    QVERIFY(asRead.ok() && says(*asRead, "sign-of-imaginary"));
    QCOMPARE(asRead->datasets[0]->column("impedance-imaginary")->values->front(), 50.0);
    const auto turned = importedWith("a.txt", inductive(), "imaginary", QStringLiteral("negated"));
    QVERIFY(turned.ok() && !says(*turned, "sign-of-imaginary") && says(*turned, "imaginary-negated"));
    QCOMPARE(turned->datasets[0]->column("impedance-imaginary")->values->front(), -50.0);
}

void TestImportOptions::logWithoutFrequencyAsksForIt()
{
    const QByteArray log = "T_oven C D R X\n31.0 +1.0E-011 +1.0E-002 +30 -40\n32.0 +1.1E-011 +1.0E-002 +31 -41\n33.0 +1.1E-011 +1.0E-002 +32 -42\n";
    const auto asked = importedText("log.txt", log);
    QVERIFY(asked.ok());
    QVERIFY(says(*asked, "no-frequency"));
    // Nothing is lost and nothing guessed.
    QCOMPARE(asked->datasets[0]->columns.size(), std::size_t(5));
    QVERIFY(!asked->datasets[0]->column("frequency"));
    const auto given = importedWith("log.txt", log, "frequency", 1e4);
    QVERIFY(given.ok());
    const Dataset &data = *given->datasets[0];
    QCOMPARE(*data.column("frequency")->values, (std::vector<double>{1e4, 1e4, 1e4}));
    QCOMPARE(*data.column("impedance-imaginary")->values, (std::vector<double>{-40, -41, -42}));
}

void TestImportOptions::ordinaryTablesAreNoLogs()
{
    for (const char *table : {"T\tR\tX\n1\t2\t3\n2\t3\t4\n3\t4\t5\n", "C\tD\tt\n1\t2\t3\n2\t3\t4\n3\t4\t5\n"}) {
        const auto imported = importedText("a.txt", table);
        QVERIFY(imported.ok());
        QVERIFY(!says(*imported, "no-frequency"));
    }
}

void TestImportOptions::sheetsWithOtherNamesAreSpectra()
{
    Dataset table;
    const auto add = [&](const char *name, const char *role, std::vector<double> values) {
        Column column;
        column.name = QString::fromUtf8(name);
        column.role = QString::fromLatin1(role);
        column.values = shared(std::move(values));
        table.columns.push_back(std::move(column));
    };
    add("frequency", "frequency", {1e3, 1e2});
    add("|Z|", "", {50, 100});
    add("-phase", "", {53.13010235415598, 90});
    const DatasetPtr polar = impedance::spectrumFromTable(table);
    QVERIFY(polar);
    COMPARE_CLOSE(polar->column("impedance-real")->values->front(), 30, 1e-9);
    COMPARE_CLOSE(polar->column("impedance-imaginary")->values->front(), -40, 1e-9);
    table.columns.resize(1);
    add("real", "", {30, 0});
    add("-Zim", "impedance-imaginary", {-40, -100}); // the reader has turned what has the role
    const DatasetPtr cartesian = impedance::spectrumFromTable(table);
    QVERIFY(cartesian);
    QCOMPARE(cartesian->column("impedance-imaginary")->values->front(), -40.0);
    table.columns.resize(2);
    QVERIFY(!impedance::spectrumFromTable(table));
}

void TestImportOptions::geometryBesideTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("thickness");
    QTest::addColumn<double>("diameter");
    QTest::newRow("as SMaRT users keep it") << QByteArray("W48,open_short,8.248,35,20,1,1,3\n\nDESCRIBED BELOW\n") << 8.248 << 20.0;
    QTest::newRow("lines with units") << QByteArray("Thickness [mm]: 1,2\r\nElectrode diameter = 12.65 mm\r\nSample diameter: 20 mm\r\n") << 1.2 << 12.65;
    QTest::newRow("zero is not entered") << QByteArray("a,b,0,35,20\n") << absent << 20.0;
    QTest::newRow("something else") << QByteArray("1,2,3,4,5\n6,7,8,9,10\n") << absent << absent;
    QTest::newRow("binary") << QByteArray("\0\1\2\3thickness", 13) << absent << absent;
    QTest::newRow("nothing") << QByteArray() << absent << absent;
}

void TestImportOptions::geometryBesideTheFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(double, thickness);
    QFETCH(double, diameter);
    const Metadata metadata = geometryIn(bytes, true);
    const auto check = [&](const char *key, double expected) {
        const auto found = metadata.quantity(QString::fromLatin1(key), Unit::of("mm"));
        return std::isfinite(expected) ? found && std::abs(found->value - expected) < 1e-9 : !found;
    };
    QVERIFY(check("thickness", thickness));
    QVERIFY(check("diameter", diameter));
}

void TestImportOptions::companionIsAProposal()
{
    QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write("w48.csv", sweeps());
    write("w48.txt", "W48,open,8.248,35,20,1\n");
    const QString path = folder.filePath(QStringLiteral("w48.csv"));
    auto content = imported(path);
    QVERIFY(content.ok());
    addCompanions(*content, path);
    QVERIFY(says(*content, "companion"));
    QCOMPARE(content->datasets[0]->metadata.text(QStringLiteral("thickness_source")), QStringLiteral("w48.txt"));
    const AnalysisSpec *fit = registry().analysis(QStringLiteral("impedance.circuit-fit"));
    const Parameters proposed = fit->estimate(inputsOf(content->datasets[0]), parametersOf(*fit, {"circuit=C1"}));
    QCOMPARE(proposed.number(QStringLiteral("length")), 8.248);
    QCOMPARE(proposed.number(QStringLiteral("diameter")), 20.0);
    // An EC-Lab export under the same name is no geometry, and what the file itself says stays.
    write("w48.txt", "EC-Lab ASCII FILE\nElectrode surface area : 0,001 cm2\n");
    auto other = imported(path);
    addCompanions(*other, path);
    QVERIFY(!says(*other, "companion"));
}

VITRINE_TEST(TestImportOptions)
#include "test_importoptions.moc"
