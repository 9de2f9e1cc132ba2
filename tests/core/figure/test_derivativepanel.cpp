// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/simulation/noise.h"
#include "support/testmain.h"

#include "figure/derivativepanel.h"

#include <cmath>

using namespace vitrine;

namespace
{

Figure thermogramOf(std::vector<double> x, std::vector<double> y, const QString &xUnit = QStringLiteral("°C"))
{
    Figure figure;
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = xUnit;
    panel.y.label = QStringLiteral("Heat flow");
    panel.y.unit = QStringLiteral("mW mg⁻¹");
    Series series;
    series.key = QStringLiteral("2/data");
    series.x = shared(std::move(x));
    series.y = shared(std::move(y));
    series.stroke.colour = 0xff123456;
    panel.series = {series};
    Series area = series;
    area.key = QStringLiteral("2/area");
    area.base = series.y;
    panel.series.push_back(area);
    figure.panels = {panel};
    return figure;
}

} // namespace

class TestDerivativePanel : public QObject
{
    Q_OBJECT

private slots:
    // d/dT of a parabola; heating and cooling each for itself, nothing where the temperature stands still.
    void heatingAndCoolingAreDifferentiatedEach()
    {
        std::vector<double> T, y;
        const auto push = [&](double t) {
            T.push_back(t);
            y.push_back(2 + 0.3 * t - 0.01 * t * t);
        };
        for (int i = 0; i < 1000; ++i)
            push(20 + 0.1 * i);
        for (int i = 0; i < 300; ++i)
            push(120);
        for (int i = 1; i <= 1000; ++i)
            push(120 - 0.1 * i);
        const std::vector<double> slope = slopeAlongRows(T, y, true);
        QCOMPARE(slope.size(), T.size());
        for (const std::size_t i : {100U, 500U, 900U, 1500U, 1900U, 2200U})
            COMPARE_CLOSE(slope[i], 0.3 - 0.02 * T[i], 1e-6);
        QVERIFY(std::isnan(slope[1150]));
    }

    // A noisy step: the derivative's maximum is where the step is steepest, and as high.
    void noiseWidensTheStretchesTheParabolasReachOver()
    {
        std::vector<double> T, y;
        simulation::Noise noise("derivative");
        for (int i = 0; i < 6000; ++i) {
            T.push_back(50 + 0.05 * i);
            y.push_back(std::tanh((T.back() - 200) / 10) + noise.normal(2e-3));
        }
        const std::vector<double> slope = slopeAlongRows(T, y, true);
        const auto top = static_cast<std::size_t>(std::max_element(slope.begin(), slope.end(), [](double a, double b) { return !(a >= b) && (std::isnan(a) || a < b); }) - slope.begin());
        COMPARE_CLOSE(T[top], 200, 2);
        COMPARE_CLOSE(slope[top], 0.1, 5e-3);
    }

    void panelStandsBelowAndIsPerKelvin()
    {
        std::vector<double> T, y;
        for (int i = 0; i < 500; ++i) {
            T.push_back(20 + i);
            y.push_back(0.5 * i);
        }
        DerivativeCache cache;
        const Figure figure = withDerivative(thermogramOf(T, y), &cache);
        QCOMPARE(figure.panels.size(), std::size_t(2));
        const Panel &below = figure.panels.back();
        QVERIFY(below.sharesX && below.row == 1);
        QCOMPARE(below.y.unit, QStringLiteral("mW mg⁻¹ K⁻¹"));
        QVERIFY(Unit::parsed(below.y.unit).has_value());
        QCOMPARE(below.series.size(), std::size_t(1)); // not of the area
        QCOMPARE(below.series.front().key, QStringLiteral("2/derivative"));
        QCOMPARE(below.series.front().stroke.colour, 0xff123456U);
        COMPARE_CLOSE(below.series.front().y->at(250), 0.5, 1e-9);
        QCOMPARE(cache.size(), std::size_t(1));
        // The same curves again: nothing is computed anew.
        Figure again = thermogramOf({}, {});
        again.panels = {figure.panels.front()};
        QVERIFY(withDerivative(again, &cache).panels.back().series.front().y == below.series.front().y);
        QCOMPARE(withDerivative(thermogramOf(T, y, QStringLiteral("min"))).panels.back().y.unit, QStringLiteral("mW mg⁻¹ min⁻¹"));
    }

    void noneWhereItWouldMeanNothing()
    {
        std::vector<double> x(100), y(100);
        QVERIFY(!canShowDerivative(thermogramOf(x, y, QStringLiteral("Hz"))));
        Figure withDtg = thermogramOf(x, y);
        withDtg.panels.front().series.back().key = QStringLiteral("dtg");
        QVERIFY(!canShowDerivative(withDtg));
        QCOMPARE(withDerivative(withDtg).panels.size(), std::size_t(1));
        QVERIFY(!canShowDerivative(thermogramOf({1, 2, 3}, {1, 2, 3})));
        QVERIFY(!canShowDerivative(Figure()));
        const Figure still = withDerivative(thermogramOf(x, y));
        for (const double value : *still.panels.back().series.front().y)
            QVERIFY(std::isnan(value)); // the temperature stands still
    }
};

VITRINE_TEST(TestDerivativePanel)
#include "test_derivativepanel.moc"
