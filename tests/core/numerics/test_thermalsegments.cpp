// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/thermalsegments.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <random>

using namespace vitrine;

namespace
{
using Kind = ThermalSegment::Kind;

// A run recorded at equal times: temperatures in degC, times in min.
struct Run
{
    std::vector<double> time, temperature;
    double step = 0.01;

    void to(double temperatureAtEnd, double rate)
    {
        const double from = temperature.empty() ? 25 : temperature.back();
        hold(std::abs(temperatureAtEnd - from) / rate, [=](double t) { return from + (temperatureAtEnd > from ? rate : -rate) * t; });
    }
    void hold(double minutes)
    {
        const double at = temperature.back();
        hold(minutes, [=](double) { return at; });
    }
    void hold(double minutes, const std::function<double(double)> &temperatureAfter)
    {
        const double start = time.empty() ? 0 : time.back() + step;
        for (int i = 0; i * step <= minutes + 1e-9; ++i) {
            time.push_back(start + i * step);
            temperature.push_back(temperatureAfter(i * step));
        }
    }
    void noise(double sigma)
    {
        std::mt19937 random(11);
        std::normal_distribution<double> normal(0, sigma);
        for (double &t : temperature)
            t += normal(random);
    }
};

QString words(const std::vector<ThermalSegment> &segments)
{
    QString all;
    for (const ThermalSegment &segment : segments)
        all += segment.kind == Kind::Heating ? u'h' : segment.kind == Kind::Cooling ? u'c' : u'i';
    return all;
}
} // namespace

class ThermalSegmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void programmes_data()
    {
        QTest::addColumn<Run>("run");
        QTest::addColumn<QString>("kinds");
        QTest::addColumn<QList<double>>("rates");
        Run run;
        run.to(200, 10);
        QTest::newRow("one ramp") << run << "h" << QList<double>{10};
        run.to(20, 20);
        run.to(200, 10);
        QTest::newRow("heat, cool, heat") << run << "hch" << QList<double>{10, 20, 10};
        run.noise(0.05);
        QTest::newRow("the same with a noisy thermometer") << run << "hch" << QList<double>{10, 20, 10};
        Run held;
        held.to(50, 7);
        held.hold(15);
        held.to(200, 5);
        held.hold(30);
        held.to(50, 7);
        QTest::newRow("ramps and isotherms") << held << "hihic" << QList<double>{7, 0, 5, 0, 7};
        Run rates;
        rates.to(150, 20);
        rates.to(300, 2);
        QTest::newRow("two rates in one direction") << rates << "hh" << QList<double>{20, 2};
        Run slow;
        slow.to(200, 100);
        slow.to(30, 1);
        QTest::newRow("a fast ramp and a slow one") << slow << "hc" << QList<double>{100, 1};
        Run ballistic;
        ballistic.to(700, 10);
        ballistic.hold(90, [](double t) { return 25 + 675 * std::exp(-t / 20); });
        QTest::newRow("an oven that cools by itself is one segment") << ballistic << "hc" << QList<double>{10};
        Run melting;
        melting.to(150, 10);
        melting.hold(2);                    // the sample keeps its temperature while it melts, the oven goes on by 20 K
        melting.to(150 + 40 * 2.0 / 3, 40); // ... and is caught up
        melting.to(300, 10);
        QTest::newRow("a melting plateau is no isotherm") << melting << "h" << QList<double>{10};
        Run supercooled;
        supercooled.to(300, 20);
        supercooled.to(150, 10);
        supercooled.hold(0.02, [](double t) { return 150 + 1500 * t; }); // recalescence by 30 K
        supercooled.hold(1);
        supercooled.to(180 - 40 * 1.34, 40); // until it is back at the oven's temperature
        supercooled.to(30, 10);
        QTest::newRow("recalescence of a supercooled melt is no heating") << supercooled << "hc" << QList<double>{20, 10};
        Run still;
        still.to(100, 1e9);
        still.hold(60);
        still.noise(0.03);
        QTest::newRow("an isothermal run") << still << "i" << QList<double>{0};
    }
    void programmes()
    {
        QFETCH(Run, run);
        QFETCH(QString, kinds);
        QFETCH(QList<double>, rates);
        const auto segments = thermalSegments(run.temperature, run.time);
        QCOMPARE(words(segments), kinds);
        for (qsizetype i = 0; i < rates.size(); ++i)
            COMPARE_CLOSE(segments[i].rate, rates[i], 0.01 * rates[i] + 0.02);
        QCOMPARE(segments.front().first, std::size_t(0));
        QCOMPARE(segments.back().last, run.time.size() - 1);
        for (std::size_t i = 1; i < segments.size(); ++i)
            QCOMPARE(segments[i].first, segments[i - 1].last + 1);

        // Times rounded to 0.1 min (six to ten equal ones in a row) change nothing but the rate's last digits.
        for (double &t : run.time)
            t = std::round(t * 10) / 10;
        QCOMPARE(words(thermalSegments(run.temperature, run.time)), kinds);
    }
    void turningPointsAreExactRows()
    {
        Run run;
        run.step = 0.0005; // 38 000 rows, of which one in nine is looked at
        run.to(120, 10);
        run.to(25, 10);
        const auto segments = thermalSegments(run.temperature, run.time);
        QCOMPARE(segments.size(), std::size_t(2));
        QCOMPARE(segments[0].last, static_cast<std::size_t>(std::ranges::max_element(run.temperature) - run.temperature.begin()));
        COMPARE_CLOSE(segments[0].to, 120, 1e-9);
    }
    void withoutTimeThereIsNoRate()
    {
        Run run;
        run.to(200, 10);
        run.to(25, 10);
        const auto segments = thermalSegments(run.temperature, {});
        QCOMPARE(words(segments), QStringLiteral("hc"));
        QVERIFY(std::isnan(segments[0].rate));
    }
    void holesAndRubbish()
    {
        QVERIFY(thermalSegments({}, {}).empty());
        const std::vector<double> one{5}, holes{NAN, NAN};
        QVERIFY(thermalSegments(one, {}).empty());
        QVERIFY(thermalSegments(holes, holes).empty());
        Run run;
        run.to(200, 10);
        run.temperature[0] = run.temperature[500] = NAN;
        const auto segments = thermalSegments(run.temperature, run.time);
        QCOMPARE(words(segments), QStringLiteral("h"));
        QCOMPARE(segments[0].first, std::size_t(1));
        std::ranges::reverse(run.time); // times that run backwards are not believed
        QCOMPARE(words(thermalSegments(run.temperature, run.time)), QStringLiteral("h"));
    }
};

VITRINE_TEST(ThermalSegmentsTest)
#include "test_thermalsegments.moc"
