// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quantumdesign.h"

#include "formats/textfile.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;
namespace qd = vitrine::quantumdesign;

namespace
{

qd::Table tableOf(const QByteArray &text)
{
    const auto frame = qd::frame(view(text));
    return frame ? qd::table(*frame, view(text), Progress()) : qd::Table();
}

const QByteArray columns = "Comment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu)\n";

} // namespace

class QuantumDesignTest : public QObject
{
    Q_OBJECT

private slots:
    // The four dialects of INFO lines, as the files of each option write them.
    void infoLines_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("MPMS 3: the key comes last") << QByteArray("BYAPP,MPMS3 w/ AC,1.0,1.1\nINFO,10.1,SAMPLE_MASS\n") << "SAMPLE_MASS" << "10.1";
        QTest::newRow("commas in the value stay") << QByteArray("BYAPP,VSM,1.0,1.0\nINFO,TS1, FePc(200nm)/Si, at 230C,SAMPLE_COMMENT\n") << "SAMPLE_COMMENT"
                                                  << "TS1, FePc(200nm)/Si, at 230C";
        QTest::newRow("an empty value") << QByteArray("BYAPP,SQUID AC\nINFO,,SAMPLE_MASS\n") << "SAMPLE_MASS" << "";
        QTest::newRow("MPMS XL: the key comes first") << QByteArray("BYAPP,MPMS Measurement,2.1,Summary\nINFO, WEIGHT, 48.400\n") << "WEIGHT" << "48.400";
        QTest::newRow("MPMS XL: a name in capitals is no key") << QByteArray("BYAPP,MPMS Measurement,2.1\nINFO, NAME, FEPC\n") << "NAME" << "FEPC";
        QTest::newRow("MPMS XL: key and value in one field") << QByteArray("BYAPP,MPMS Measurement,2.1\nINFO, SEQUENCE FILE: a.seq\n") << "SEQUENCE FILE" << "a.seq";
        QTest::newRow("the application may stand after the pairs") << QByteArray("INFO, WEIGHT, 3.5\nBYAPP,MPMS Measurement,2.1\n") << "WEIGHT" << "3.5";
        QTest::newRow("resistivity: value, key with blanks") << QByteArray("BYAPP, Resistivity, 2.1\nINFO, 12.5, Sample3 Cross Section\n") << "Sample3 Cross Section" << "12.5";
        QTest::newRow("resistivity: APPNAME the other way round") << QByteArray("BYAPP, Resistivity, 2.1\nINFO, APPNAME, PPMS MultiVu Application, 1.5.11\n") << "APPNAME"
                                                                  << "PPMS MultiVu Application, 1.5.11";
        QTest::newRow("heat capacity: key before a colon") << QByteArray("BYAPP,HeatCapacity,3.9\nINFO,7.76,MASS:Sample Mass (mg)\n") << "MASS" << "7.76";
        QTest::newRow("ACMS: pairs that a person typed") << QByteArray("BYAPP,ACMS,1.0,1.1\nINFO,mass,53.10 mg\nINFO,,\n") << "mass" << "53.10 mg";
        QTest::newRow("ACMS: its own pairs") << QByteArray("BYAPP,ACMS,1.0\nINFO,PPMS ACMS Option Version: 1.0.9,APPNAME\n") << "APPNAME" << "PPMS ACMS Option Version: 1.0.9";
    }
    void infoLines()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const QByteArray text = "[Header]\n" + header + "[Data]\n" + columns;
        const auto frame = qd::frame(view(text));
        QVERIFY(frame.ok());
        QVERIFY(frame->lineOf(key) > 0);
        QCOMPARE(frame->value(key), value);
    }

    void columnTitles_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("skeleton");
        QTest::addColumn<QString>("unit");
        QTest::newRow("name and unit") << QByteArray("Temperature (K)") << "Temperature" << "temperature" << "K";
        QTest::newRow("a quote inside belongs to the name") << QByteArray("m\" (emu)") << "m\"" << "m\"" << "emu";
        QTest::newRow("micro sign") << QByteArray("Seebeck Coef. (\xc2\xb5V/K)") << "Seebeck Coef." << "seebeck coef." << "uV/K";
        QTest::newRow("Greek letter mu") << QByteArray("Seebeck Coef. (\xce\xbcV/K)") << "Seebeck Coef." << "seebeck coef." << "uV/K";
        QTest::newRow("conductivity") << QByteArray("Conductivity (W/K-m)") << "Conductivity" << "conductivity" << "W/(m K)";
        QTest::newRow("resistivity") << QByteArray("Resistivity (Ohm-m)") << "Resistivity" << "resistivity" << "Ohm m";
        QTest::newRow("empty unit") << QByteArray("Pressure ()") << "Pressure" << "pressure" << "1";
        QTest::newRow("a code is no unit") << QByteArray("Error (code)") << "Error" << "error" << "1";
        QTest::newRow("time in words") << QByteArray("Time Stamp (sec)") << "Time Stamp" << "time stamp" << "s";
        QTest::newRow("field in words") << QByteArray("Field (Oersted)") << "Field" << "field" << "Oe";
        QTest::newRow("motor temperature is in degrees Celsius") << QByteArray("Motor Temp. (C)") << "Motor Temp." << "motor temp." << "degC";
        QTest::newRow("blanks collapse") << QByteArray("Long  Moment [w/o ABS] (emu)") << "Long  Moment [w/o ABS]" << "long moment [w/o abs]" << "emu";
    }
    void columnTitles()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, name);
        QFETCH(QString, skeleton);
        QFETCH(QString, unit);
        const qd::ColumnTitle title = qd::columnTitle(view(cell));
        QCOMPARE(title.name, name);
        QCOMPARE(QString::fromStdString(title.skeleton), skeleton);
        QVERIFY2(title.unit == Unit::of(unit.toLatin1().constData()), qPrintable(title.unit.symbol()));
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("lastMoment");
        const double none = std::nan("");
        QTest::newRow("plain rows, no line end at the end") << QByteArray(",1,300,500,1E-4,1E-6\n,2,299,500,2E-4,1E-6") << 2 << 2e-4;
        QTest::newRow("three-digit exponents") << QByteArray(",1,300,500,-2.972e-002,1.0e-006\n") << 1 << -0.02972;
        QTest::newRow("carriage returns") << QByteArray(",1,300,500,1E-4,\r\n,2,299,500,3E-4,\r\n") << 2 << 3e-4;
        QTest::newRow("an empty line after the names, as ETO writes") << QByteArray("\n,1,300,500,1E-4,1E-6\n") << 1 << 1e-4;
        QTest::newRow("a short row ends in missing values") << QByteArray(",1,300,500,1E-4,1\n,2,299\n") << 2 << none;
        QTest::newRow("superfluous cells are left out") << QByteArray(",1,300,500,1E-4,1,7,8,9\n") << 1 << 1e-4;
        QTest::newRow("a quoted remark with a comma, then numbers") << QByteArray("\"a, b\",1,300,500,5E-4,1\n") << 1 << 5e-4;
        QTest::newRow("a remark with blanks beside numbers") << QByteArray("sample offset = 1.2 touchdown = 3,1,300,500,6E-4,1\n") << 1 << 6e-4;
        QTest::newRow("a remark alone is no row") << QByteArray("\"MvsH, 293\",3860779097.67\n,1,300,500,7E-4,1\n") << 1 << 7e-4;
        QTest::newRow("rows of commas are no rows") << QByteArray(",1,300,500,8E-4,1\n,,,,,\n,,,,,\n") << 1 << 8e-4;
        QTest::newRow("INF is the error of a fit that diverged") << QByteArray(",1,300,500,9E-4,INF\n") << 1 << 9e-4;
    }
    void rows()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rows);
        QFETCH(double, lastMoment);
        const qd::Table table = tableOf("[Header]\nBYAPP,MPMS3\n[Data]\n" + columns + body);
        QCOMPARE(static_cast<int>(table.rows()), rows);
        QCOMPARE(table.columns.size(), std::size_t(6));
        if (std::isnan(lastMoment))
            QVERIFY(std::isnan(table.columns[4].back()));
        else
            QCOMPARE(table.columns[4].back(), lastMoment);
        QVERIFY(table.issues.empty());
    }

    void remarksKeepTheirPlace()
    {
        const qd::Table table = tableOf("[Header]\n[Data]\n" + columns + "ZFC,1\n,2,5,100,1,1\n,3,6,100,1,1\nFC,4\n\"offset, 3\",5,6,100,1,1\n");
        QCOMPARE(table.rows(), std::size_t(3));
        QCOMPARE(table.remarks.size(), std::size_t(3));
        QCOMPARE(table.remarks[0].words, QStringLiteral("ZFC"));
        QVERIFY(table.remarks[0].alone);
        QCOMPARE(table.remarks[1].row, std::size_t(2));
        QCOMPARE(table.remarks[1].line, 7);
        QCOMPARE(table.remarks[2].words, QStringLiteral("offset, 3"));
        QVERIFY(!table.remarks[2].alone);
    }

    void unreadableCellsAreNamedWithTheirLine()
    {
        const qd::Table table = tableOf("[Header]\n[Data]\n" + columns + ",1,300,500,1E-4,1\n,2,hot,500,1E-4,1\n");
        QCOMPARE(table.rows(), std::size_t(2));
        QCOMPARE(table.issues.size(), std::size_t(1));
        QCOMPARE(table.issues[0].code, QStringLiteral("unreadable-cells"));
        QCOMPARE(table.issues[0].place.line, 5);
        QVERIFY(std::isnan(table.columns[2][1]));
        QCOMPARE(table.columns[3][1], 500.0);
    }

    void pressureWithoutAValue()
    {
        const qd::Table table = tableOf("[Header]\n[Data]\nTemperature (K),Field (Oe),Moment (emu),Pressure (Torr)\n300,1,-99999999,-99999999\n");
        QCOMPARE(table.columns[2][0], -99999999.0);
        QVERIFY(std::isnan(table.columns[3][0]));
    }

    void savedByASpreadsheet()
    {
        const QByteArray text = "[Header]\t\t\t\t\t\n; Copyright (c) 2007\t Quantum Design\t Inc.\t\t\t\nBYAPP\tSQUID AC\t0.9.1.0\t\t\t\nINFO\tpowder\t in VSM\tSAMPLE_COMMENT\t\t\n"
                                "INFO\t\tSAMPLE_MASS\t\t\t\n[Data]\t\t\t\t\t\n"
                                "Comment\tTime Stamp (sec)\tTemperature (K)\tMagnetic Field (Oe)\tMoment (emu)\tM. Std. Err. (emu)\n\t1\t300.026001\t500\t1E-4\t\n\t\t\t\t\t\n";
        const auto frame = qd::frame(view(text));
        QVERIFY(frame.ok());
        QCOMPARE(frame->delimiter, '\t');
        QCOMPARE(frame->value(QStringLiteral("SAMPLE_COMMENT")), QStringLiteral("powder, in VSM"));
        QCOMPARE(frame->remarks.value(0), QStringLiteral("Copyright (c) 2007, Quantum Design, Inc."));
        const qd::Table table = qd::table(*frame, view(text), Progress());
        QCOMPARE(table.rows(), std::size_t(1));
        QCOMPARE(table.columns[2][0], 300.026001);
    }

    void savedByASpreadsheetWithDecimalCommas()
    {
        const QByteArray text = "[Header]\nBYAPP;MPMS3\n[Data]\nTemperature (K);Magnetic Field (Oe);Moment (emu);M. Std. Err. (emu)\n300,5;500,25;1,5E-4;1E-6\n";
        const qd::Table table = tableOf(text);
        QCOMPARE(table.rows(), std::size_t(1));
        QCOMPARE(table.columns[0][0], 300.5);
        QCOMPARE(table.columns[2][0], 1.5e-4);
    }

    void measuredTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("milligrams");
        QTest::newRow("a number") << "10.1" << 10.1;
        QTest::newRow("with its unit") << "53.10 mg" << 53.1;
        QTest::newRow("in another unit") << "0.0101 g" << 10.1;
        QTest::newRow("a size is no mass") << "4x10mm" << std::nan("");
        QTest::newRow("a triple is no mass") << "(1.98, 1.99, 2.70)" << std::nan("");
        QTest::newRow("another dimension") << "5 mm" << std::nan("");
        QTest::newRow("nothing") << "" << std::nan("");
    }
    void measuredTexts()
    {
        QFETCH(QString, text);
        QFETCH(double, milligrams);
        const auto found = qd::measured(text, Unit::of("mg"));
        QCOMPARE(found.has_value(), !std::isnan(milligrams));
        if (found)
            COMPARE_CLOSE(found->value, milligrams, 1e-12);
    }

    // A file cut off anywhere gives a failure or fewer rows, never a crash or a number that is not in it.
    void truncatedAnywhere()
    {
        const QByteArray text = "[Header]\r\n; MPMS3 Data File\r\nTITLE,a, b\r\nBYAPP,MPMS3 w/ AC,1.0\r\nINFO,10.1,SAMPLE_MASS\r\n[Data]\r\n" + columns
            + "\"MvsH, 293\",38\r\n,1,300.5,500,1.25E-04,1E-6\r\n\"x\",2,299.5,500,1.50E-04,1E-6\r\n";
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const QByteArray part = text.left(length);
            const auto frame = qd::frame(view(part));
            if (!frame) {
                QVERIFY(!frame.failure().message.isEmpty());
                continue;
            }
            const qd::Table table = qd::table(*frame, view(part), Progress());
            QVERIFY(table.rows() <= 2);
            for (const auto &column : table.columns)
                QVERIFY(column.empty() || column.size() == table.rows());
        }
    }

    void notOurFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "no-data-marker";
        QTest::newRow("blank lines") << QByteArray("\n\n\n") << "no-data-marker";
        QTest::newRow("another table") << QByteArray("a,b,c\n1,2,3\n") << "no-data-marker";
        QTest::newRow("no names after the marker") << QByteArray("[Header]\nTITLE,x\n[Data]\n\n\n") << "no-columns";
        QTest::newRow("the marker is the end") << QByteArray("[Header]\n[Data]") << "no-columns";
    }
    void notOurFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const auto frame = qd::frame(view(text));
        QVERIFY(!frame.ok());
        QCOMPARE(frame.failure().code, code);
    }
};

VITRINE_TEST(QuantumDesignTest)
#include "quantumdesigntest.moc"
