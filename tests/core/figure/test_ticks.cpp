// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ticks.h"

#include "support/quantities.h"
#include "support/testmain.h"

using namespace vitrine;

class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void labels_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<int>("atMost");
        QTest::addColumn<QString>("labels");
        QTest::newRow("a DSC run") << 148.0 << 322.0 << false << 6 << "150 200 250 300";
        QTest::newRow("minus is a minus, not a hyphen") << -4.1 << 0.2 << false << 6 << "−4 −3 −2 −1 0";
        QTest::newRow("decimals follow the step") << 0.31 << 0.47 << false << 5 << "0.35 0.40 0.45";
        QTest::newRow("small numbers share a power of ten") << -2.1e-3 << 2.1e-3 << false << 3 << "−2 0 2";
        QTest::newRow("decades") << 0.5 << 2e3 << true << 8 << "10<sup>0</sup> 10<sup>1</sup> 10<sup>2</sup> 10<sup>3</sup>";
        QTest::newRow("many decades, every fourth") << 1e-18 << 1e9 << true << 7
                                                    << "10<sup>−16</sup> 10<sup>−12</sup> 10<sup>−8</sup> 10<sup>−4</sup> 10<sup>0</sup> 10<sup>4</sup> 10<sup>8</sup>";
        QTest::newRow("hardly more than a decade") << 9.0 << 210.0 << true << 8 << "10 20 50 100 200";
        QTest::newRow("less than a decade") << 200.0 << 330.0 << true << 4 << "200 250 300";
        QTest::newRow("nothing to show on a logarithmic axis") << -1.0 << 1.0 << true << 5 << "";
        QTest::newRow("upside down") << 2.0 << 1.0 << false << 5 << "";
    }

    void labels()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, logarithmic);
        QFETCH(int, atMost);
        QFETCH(QString, labels);
        QStringList found;
        for (const Tick &tick : ticksFor({low, high}, logarithmic, atMost).major)
            found.append(tick.label);
        QCOMPARE(found.join(QLatin1Char(' ')), labels);
    }

    void commonPowerOfTen()
    {
        const Ticks ticks = ticksFor({-2.1e-3, 2.1e-3}, false, 3);
        QCOMPARE(ticks.exponent, -3);
        COMPARE_CLOSE(ticks.major.back().value, 2e-3, 1e-15);
        QCOMPARE(ticksFor({0, 5.1e4}, false, 6).exponent, 0);
        QCOMPARE(ticksFor({0, 130e3}, false, 6).exponent, 3);
    }

    void neverMoreThanAsked()
    {
        for (double high = 1.01; high < 1e4; high *= 1.07) {
            for (int atMost = 2; atMost < 10; ++atMost) {
                const Ticks ticks = ticksFor({-0.37 * high, high}, false, atMost);
                QVERIFY(static_cast<int>(ticks.major.size()) <= atMost);
                QVERIFY(!ticks.major.empty());
                for (const double minor : ticks.minor)
                    QVERIFY(minor >= -0.37 * high * 1.000001 && minor <= high * 1.000001);
            }
        }
    }
};

VITRINE_TEST(TestTicks)
#include "test_ticks.moc"
