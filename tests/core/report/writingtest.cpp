// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "report/writing.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <zlib.h>

namespace vitrine
{

namespace
{

ReportTable sample()
{
    ReportTable table{QStringLiteral("properties"), QStringLiteral("50 % of R&D_1"), QStringLiteral("Simulated data, not measured"), {}, {}, {}, {}};
    table.columns = {{QStringLiteral("<i>E</i>"), QStringLiteral("Young's modulus"), Unit::of("GPa"), QStringLiteral("Oliver and Pharr."), false},
                     {QStringLiteral("<i>σ</i><sub>RT</sub>"), QStringLiteral("Conductivity"), Unit::of("S/m"), {}, false},
                     {QStringLiteral("Remark"), QStringLiteral("Remark"), {}, {}, true}};
    table.rowNames = {QStringLiteral("[TPrA][Mn(dca)3]"), QStringLiteral("=SUM(A1)")};
    table.cells = {{{Quantity{6.65, 0.08, Unit::of("GPa")}, {}, QStringLiteral("from a.txt")}, {Quantity{2e-6, 1e-7, Unit::of("S/m")}, {}, QStringLiteral("from b.txt")}, {std::nullopt, QStringLiteral("@cmd|'/c'!A0"), {}}},
                   {{std::nullopt, {}, {}}, {Quantity{-0.5, absent, Unit::of("S/m")}, {}, QStringLiteral("from a.txt")}, {std::nullopt, QStringLiteral("say \"a,b\""), {}}}};
    return table;
}

// The members of a zip file by name, inflated. Only what a workbook needs: no zip64, no encryption.
std::map<QByteArray, QByteArray> members(const QByteArray &zip)
{
    std::map<QByteArray, QByteArray> all;
    const auto number = [&](qsizetype at, int size) {
        return size == 2 ? qFromLittleEndian<quint16>(zip.constData() + at) : qFromLittleEndian<quint32>(zip.constData() + at);
    };
    const qsizetype end = zip.lastIndexOf(QByteArray("PK\5\6", 4));
    if (end < 0)
        return all;
    qsizetype at = number(end + 16, 4);
    for (quint32 i = 0; i < number(end + 10, 2); ++i) {
        const quint32 packed = number(at + 20, 4), size = number(at + 24, 4), name = number(at + 28, 2);
        const qsizetype local = number(at + 42, 4);
        const qsizetype data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        QByteArray content(size, '\0');
        z_stream stream{};
        inflateInit2(&stream, -MAX_WBITS);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zip.constData() + data));
        stream.avail_in = packed;
        stream.next_out = reinterpret_cast<Bytef *>(content.data());
        stream.avail_out = size;
        inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        all[zip.mid(at + 46, name)] = content;
        at += 46 + name + number(at + 30, 2) + number(at + 32, 2);
    }
    return all;
}

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersInSentencesArePlain_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("words");
        QTest::newRow("a fast rate") << 600.0 << 2 << QStringLiteral("600");
        QTest::newRow("rounded to hundreds") << 598.4 << 2 << QStringLiteral("600");
        QTest::newRow("rounded up a decade") << 9.96 << 2 << QStringLiteral("10");
        QTest::newRow("tenths") << 0.498 << 2 << QStringLiteral("0.5");
        QTest::newRow("a million") << 1e6 << 6 << QStringLiteral("1000000");
        QTest::newRow("a small one") << 1.2e-6 << 6 << QStringLiteral("1.2×10⁻⁶");
        QTest::newRow("a large one") << -2.5e12 << 6 << QStringLiteral("-2.5×10¹²");
        QTest::newRow("six digits") << 273.15 << 6 << QStringLiteral("273.15");
        QTest::newRow("none") << 0.0 << 6 << QStringLiteral("0");
    }

    void numbersInSentencesArePlain()
    {
        QFETCH(double, value);
        QFETCH(int, digits);
        QTEST(writing::plainNumberText(value, digits), "words");
    }

    void cellsAreRoundedByTheirUncertainty()
    {
        const ReportTable table = sample();
        QCOMPARE(writing::cellWords(table.cells[0][0]), QStringLiteral("6.65(8)"));
        QCOMPARE(writing::cellWords(table.cells[0][1]), QStringLiteral("2.00(10)×10⁻⁶"));
        QCOMPARE(writing::cellWords(table.cells[1][0]), QStringLiteral("–"));
    }

    void equalFootnotesShareAMark()
    {
        const writing::Marks marks = writing::marksOf(sample());
        QCOMPARE(marks.notes.size(), 2u);
        QCOMPARE(marks.cellMark[0][0], QStringLiteral("1"));
        QCOMPARE(marks.cellMark[1][1], QStringLiteral("1"));
        QCOMPARE(marks.columnMark[0], QStringLiteral("a"));
        QCOMPARE(marks.columnMark[1], QString());
    }

    void markdown()
    {
        const QString md = QString::fromUtf8(written(sample(), QStringLiteral("md")).value());
        QVERIFY2(md.contains(QStringLiteral("| [TPrA][Mn(dca)3] | 6.65(8)<sup>[1]</sup> | 2.00(10)×10⁻⁶<sup>[2]</sup> | @cmd\\|'/c'!A0 |\n")), qPrintable(md));
        QVERIFY(md.contains(QStringLiteral("| Sample | <i>E</i> (GPa)<sup>[a]</sup> | <i>σ</i><sub>RT</sub> (S m⁻¹) | Remark |\n|---|---:|---:|---|\n")));
        QVERIFY(md.contains(QStringLiteral("*Simulated data, not measured*")));
        QVERIFY(md.contains(QStringLiteral("<sup>[a]</sup> Young's modulus: Oliver and Pharr.")));
    }

    // RFC 4180 quoting; OWASP's list of characters that begin a formula.
    void csvKeepsExactNumbersAndDisarmsFormulas()
    {
        const QList<QByteArray> lines = written(sample(), QStringLiteral("csv")).value().split('\n');
        QCOMPARE(lines[0], QByteArray("# Simulated data, not measured\r"));
        QCOMPARE(lines[1], QByteArray("Sample,E (GPa),u(E) (GPa),σ_RT (S/m),u(σ_RT) (S/m),Remark\r"));
        QCOMPARE(lines[2], QByteArray("[TPrA][Mn(dca)3],6.65,0.08,2e-06,1e-07,'@cmd|'/c'!A0\r"));
        QCOMPARE(lines[3], QByteArray("'=SUM(A1),,,-0.5,,\"say \"\"a,b\"\"\"\r"));
    }

    void formulaCharacters_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("cell");
        for (const char *begin : {"=1+1", "+1", "-1", "@x"})
            QTest::newRow(begin) << QString::fromLatin1(begin) << QByteArray("'") + begin;
        QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
        QTest::newRow("a dash within") << QStringLiteral("a-b") << QByteArray("a-b");
        QTest::newRow("semicolon, a delimiter in German spreadsheets") << QStringLiteral("a;b") << QByteArray("\"a;b\"");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    }
    void formulaCharacters()
    {
        QFETCH(const QString, words);
        QTEST(csvText(words), "cell");
    }

    void latexEscapesWhatLatexGivesAMeaning()
    {
        const QString tex = QString::fromUtf8(written(sample(), QStringLiteral("tex")).value());
        QVERIFY2(tex.contains(QStringLiteral("\\caption{50 \\% of R\\&D\\_1. Simulated data, not measured}")), qPrintable(tex));
        QVERIFY(tex.contains(QStringLiteral("{[TPrA][Mn(dca)3]} & 6.65(8)\\tnote{1} & $2.00(10)\\times10^{-6}$\\tnote{2} & @cmd\\textbar{}'/c'!A0 \\\\")));
        QVERIFY(tex.contains(QStringLiteral("Sample & \\textit{E}\\tnote{a} & \\textit{$\\sigma$}\\textsubscript{RT} & Remark \\\\\n    & (GPa) & (S m\\textsuperscript{$-$1}) & \\\\")));
        QVERIFY(tex.contains(QStringLiteral("\\toprule")) && tex.contains(QStringLiteral("\\bottomrule")));
        QCOMPARE(tex.count(u'{'), tex.count(u'}'));
    }

    void htmlEscapesMarkup()
    {
        ReportTable table = sample();
        table.rowNames[0] = QStringLiteral("<script>alert(1)</script>");
        const QString html = QString::fromUtf8(written(table, QStringLiteral("html")).value());
        QVERIFY(!html.contains(QLatin1String("<script>")));
        QVERIFY(html.contains(QLatin1String("<i>E</i> (GPa)<sup>a</sup>")));
        QVERIFY(html.contains(QStringLiteral("<td>–</td>")));
    }

    void jsonHasNullForWhatIsAbsent()
    {
        const QJsonObject json = QJsonDocument::fromJson(written(sample(), QStringLiteral("json")).value()).object();
        const QJsonArray rows = json.value(QStringLiteral("rows")).toArray();
        QCOMPARE(rows.size(), 2);
        const auto cell = [&](int row, int column) { return rows[row].toObject().value(QStringLiteral("cells")).toArray()[column].toObject(); };
        QCOMPARE(cell(0, 0).value(QStringLiteral("value")).toDouble(), 6.65);
        QCOMPARE(cell(0, 1).value(QStringLiteral("unit")).toString(), QStringLiteral("S/m"));
        QVERIFY(cell(1, 0).value(QStringLiteral("value")).isNull());
        QVERIFY(cell(1, 1).value(QStringLiteral("uncertainty")).isNull());
    }

    void theWorkbookHoldsNumbersAsNumbers()
    {
        const auto zip = members(written(sample(), QStringLiteral("xlsx")).value());
        QVERIFY(zip.contains("[Content_Types].xml"));
        const QByteArray sheet = zip.at("xl/worksheets/sheet1.xml"), strings = zip.at("xl/sharedStrings.xml");
        // Row 4 is the first of the data: E = 6.65, u(E) = 0.08, sigma = 2e-6 as numeric cells.
        QVERIFY2(QRegularExpression(QStringLiteral("<c r=\"B4\" s=\"\\d+\"><v>6\\.65")).match(QString::fromUtf8(sheet)).hasMatch(), sheet);
        QVERIFY(QRegularExpression(QStringLiteral("<c r=\"C4\" s=\"\\d+\"><v>0\\.08")).match(QString::fromUtf8(sheet)).hasMatch());
        QVERIFY(QRegularExpression(QStringLiteral("<c r=\"D4\" s=\"\\d+\"><v>(2e-06|1\\.9999999\\d*E-6|2E-06)"), QRegularExpression::CaseInsensitiveOption).match(QString::fromUtf8(sheet)).hasMatch());
        QVERIFY(!sheet.contains("<f>")); // nothing became a formula
        QVERIFY(strings.contains("=SUM(A1)"));
        QVERIFY(strings.contains("Simulated data, not measured"));
        QVERIFY(zip.contains("xl/worksheets/sheet2.xml")); // definitions and origins
        QVERIFY(strings.contains("Oliver and Pharr."));
    }

    void anUnknownFormatIsRefused()
    {
        const auto refused = written(sample(), QStringLiteral("doc"));
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, QStringLiteral("unknown-format"));
        QCOMPARE(tableFormats(), (QStringList{QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("tex"), QStringLiteral("html"), QStringLiteral("xlsx"), QStringLiteral("json")}));
    }

    void curvesStandSideBySide()
    {
        Outcome outcome;
        Curve fit;
        fit.key = QStringLiteral("fit");
        fit.xName = QStringLiteral("<i>T</i>");
        fit.yName = QStringLiteral("<i>B</i><sub>1</sub>");
        fit.xUnit = Unit::of("degC");
        fit.yUnit = Unit::of("W/g");
        fit.x = shared({1, 2});
        fit.y = shared({0.1, absent});
        Curve peak;
        peak.key = QStringLiteral("peak");
        peak.xName = QStringLiteral("T");
        peak.yName = QStringLiteral("B");
        peak.x = shared({1.5});
        peak.y = shared({3});
        peak.uncertainty = shared({0.5});
        outcome.curves = {fit, peak};
        QCOMPARE(curvesCsv(outcome), QByteArray("fit: T (degC),fit: B_1 (W/g),peak: T,peak: B,peak: u(B)\r\n1,0.1,1.5,3,0.5\r\n2,,,,\r\n"));
    }
};

} // namespace vitrine

using vitrine::WritingTest;
VITRINE_TEST(WritingTest)
#include "writingtest.moc"
