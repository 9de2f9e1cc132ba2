// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/curves.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <numbers>
#include <random>

using namespace vitrine;

class CurvesTest : public QObject
{
    Q_OBJECT

private slots:
    // Norris, NIST StRD: certified to 11 digits.
    void straightLineAgreesWithNist()
    {
        const std::vector<double> y{0.1, 338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                                    0.1, 778.1, 668.8, 339.3, 448.9, 10.8,  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                                    0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};
        const std::vector<double> x{0.2, 337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                                    0.6, 775.5, 666.9, 338.0, 447.5, 11.6,  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                                    0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
        const auto line = straightLine(x, y);
        QVERIFY(line);
        COMPARE_CLOSE(line->slope, 1.00211681802045, 1e-13);
        COMPARE_CLOSE(line->at(0), -0.262323073774029, 1e-11);
        COMPARE_CLOSE(line->slopeError, 0.429796848199937e-3, 1e-13);
        COMPARE_CLOSE(line->errorAt(0), 0.232818234301152, 1e-11);
        COMPARE_CLOSE(line->residualDeviation, 0.884796396144373, 1e-11);
    }
    void straightLineRefusesWhatIsNoLine()
    {
        const std::vector<double> x{1.1, 1.1, 1.1}, y{1, 2, 3};
        QVERIFY(!straightLine(x, y));
        QVERIFY(!straightLine({}, {}));
        const std::vector<double> holes{1, NAN, 2}, values{5, 1e9, 7};
        const auto line = straightLine(holes, values);
        QVERIFY(line);
        COMPARE_CLOSE(line->slope, 2, 1e-12);
        QVERIFY(std::isnan(line->slopeError)); // two points say nothing about their error
    }
    void straightLineFarFromTheOrigin()
    {
        std::vector<double> x, y;
        for (int i = 0; i < 100; ++i) {
            x.push_back(1e9 + i);
            y.push_back(1e6 + 0.25 * i);
        }
        const auto line = straightLine(x, y);
        QVERIFY(line);
        COMPARE_CLOSE(line->slope, 0.25, 1e-12);
        COMPARE_CLOSE(line->at(1e9 + 4), 1e6 + 1, 1e-9);
    }
    void weightsCountAsRepetitions()
    {
        const std::vector<double> x{0, 1, 2, 3}, y{0, 1, 1, 4}, w{1, 2, 1, 1};
        const std::vector<double> repeatedX{0, 1, 1, 2, 3}, repeatedY{0, 1, 1, 1, 4};
        const auto a = straightLine(x, y, w), b = straightLine(repeatedX, repeatedY);
        QVERIFY(a && b);
        COMPARE_CLOSE(a->slope, b->slope, 1e-14);
        COMPARE_CLOSE(a->at(0), b->at(0), 1e-14);
    }

    void linesMeetWhereTheyShould()
    {
        const auto at = intersection(lineThrough(0, 0, 1, 1), lineThrough(0, 4, 4, 0));
        QVERIFY(at);
        COMPARE_CLOSE(*at, 2, 1e-14);
        QVERIFY(!intersection(lineThrough(0, 0, 3, 1), lineThrough(0, 5, 3, 6)));
        QVERIFY(!intersection(lineThrough(0, 0, 1, 0), lineThrough(0, 1, 1, 1)));
    }

    void trapezoidOfAGaussian()
    {
        std::vector<double> x, y;
        for (int i = 0; i <= 2000; ++i) {
            x.push_back(-10 + 0.01 * i);
            y.push_back(std::exp(-0.5 * x.back() * x.back()));
        }
        const double area = std::sqrt(2 * std::numbers::pi);
        COMPARE_CLOSE(trapezoid(x, y, 0, 2000), area, 1e-12);
        // Backwards the sign turns; a hole is bridged.
        std::vector<double> backX(x.rbegin(), x.rend()), backY(y.rbegin(), y.rend());
        COMPARE_CLOSE(trapezoid(backX, backY, 0, 2000), -area, 1e-12);
        y[1000] = NAN;
        COMPARE_CLOSE(trapezoid(x, y, 0, 2000), area, 1e-4);
        QVERIFY(std::isnan(trapezoid({}, {}, 0, 0)));
    }
    void trapezoidDoesNotLoseSmallTerms()
    {
        // 1e6 steps of 1e-10 between two huge areas that cancel; naive summation keeps nothing of them.
        std::vector<double> x{0, 1}, y{1e10, 1e10};
        for (int i = 1; i <= 1000000; ++i) {
            x.push_back(1 + i * 1e-6);
            y.push_back(1e-4);
        }
        y[2] = 1e-4;
        const double expected = 1e10 + 0.5 * 1e-6 * (1e10 + 1e-4) + 999999 * 1e-10;
        COMPARE_CLOSE(trapezoid(x, y, 0, x.size() - 1), expected, 4e-6);
    }

    void localPolynomialsReproducePolynomials_data()
    {
        QTest::addColumn<int>("order");
        for (int order = 1; order <= 5; ++order)
            QTest::addRow("order %d on an uneven grid", order) << order;
    }
    void localPolynomialsReproducePolynomials()
    {
        QFETCH(int, order);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> step(0.05, 0.2);
        std::vector<double> x, y, slope;
        double at = 500;
        for (int i = 0; i < 400; ++i) {
            at += step(random);
            x.push_back(at);
            const double u = (at - 520) / 10;
            y.push_back(3 + std::pow(u, order));
            slope.push_back(order * std::pow(u, order - 1) / 10);
        }
        const auto s = smoothed(x, y, 12, order), d = derivative(x, y, 12, order);
        for (std::size_t i = 0; i < x.size(); ++i) {
            COMPARE_CLOSE(s[i], y[i], 1e-8);
            COMPARE_CLOSE(d[i], slope[i], 1e-7);
        }
    }
    void smoothingHasSavitzkyAndGolaysWeights()
    {
        // A unit impulse gives back the weights: order 2, 5 points: (-3, 12, 17, 12, -3)/35; derivative (2, 1, 0, -1, -2)/10.
        std::vector<double> x(21), y(21, 0.0);
        for (int i = 0; i < 21; ++i)
            x[i] = i;
        y[10] = 1;
        const auto s = smoothed(x, y, 2, 2), d = derivative(x, y, 2, 2);
        const double weights[]{-3.0 / 35, 12.0 / 35, 17.0 / 35, 12.0 / 35, -3.0 / 35}, slopes[]{0.2, 0.1, 0, -0.1, -0.2};
        for (int k = 0; k < 5; ++k) {
            COMPARE_CLOSE(s[8 + k], weights[k], 1e-12);
            COMPARE_CLOSE(d[8 + k], slopes[k], 1e-12);
        }
        COMPARE_CLOSE(s[7], 0, 1e-12);
    }
    // Even abscissae take a shorter way, which one abscissa out of line bars: both ways must meet.
    void evenAbscissaeGiveWhatUnevenOnesGive_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("half");
        for (int order = 0; order <= 5; ++order)
            for (const double step : {1.0, -0.1, 1e-7})
                for (const int half : {1, 3, 40})
                    QTest::addRow("order %d, %d rows of %g each way", order, half, step) << order << step << half;
    }
    void evenAbscissaeGiveWhatUnevenOnesGive()
    {
        QFETCH(int, order);
        QFETCH(double, step);
        QFETCH(int, half);
        std::mt19937 random(3);
        std::normal_distribution<double> noise(0, 1e-3);
        std::vector<double> x, y;
        for (int i = 0; i < 3000; ++i) {
            x.push_back(500 * step + i * step);
            y.push_back(1e4 + std::sin(0.01 * i) + noise(random));
        }
        y[1200] = NAN;
        std::vector<double> uneven = x;
        uneven[0] -= 0.01 * step;
        const auto s = smoothed(x, y, half, order), d = derivative(x, y, half, order);
        const auto wantedS = smoothed(uneven, y, half, order), wantedD = derivative(uneven, y, half, order);
        for (std::size_t i = static_cast<std::size_t>(half) + 1; i < x.size(); ++i) {
            COMPARE_CLOSE(s[i], wantedS[i], 1e-11);
            if (order > 0)
                QVERIFY(std::abs(d[i] - wantedD[i]) < 1e-8 / std::abs(step));
            else
                QVERIFY(std::isnan(d[i]));
        }
    }
    void smoothingOfEqualAbscissaeAndHoles()
    {
        const std::vector<double> same{1, 1, 1, 1}, y{1, 2, 3, 4};
        const auto s = smoothed(same, y, 3, 2);
        COMPARE_CLOSE(s[1], 2.5, 1e-12);
        QVERIFY(std::isnan(derivative(same, y, 3, 2)[1]));
        const std::vector<double> x{0, 1, 2, 3, 4}, holes{0, 2, NAN, 6, 8};
        COMPARE_CLOSE(smoothed(x, holes, 2, 1)[2], 4, 1e-12);
        QVERIFY(smoothed({}, {}, 3, 2).empty());
    }

    void interpolation()
    {
        const std::vector<double> rising{0, 1, 3}, falling{3, 1, 0}, y{0, 10, 30};
        COMPARE_CLOSE(interpolated(rising, y, 2), 20, 1e-14);
        COMPARE_CLOSE(interpolated(falling, y, 2), 5, 1e-14);
        QVERIFY(std::isnan(interpolated(rising, y, 3.1)));
        QVERIFY(std::isnan(interpolated(rising, y, -0.1)));
        COMPARE_CLOSE(interpolated(rising, y, 3), 30, 0);
        COMPARE_CLOSE(interpolated(falling, y, 3), 0, 0);
    }
    void naturalSpline()
    {
        // Through (0,0), (1,1), (2,0): M1 = -3, s(0.5) = 0.5 + 3/16, s'(0) = 1.5.
        const std::vector<double> x{0, 1, 2}, y{0, 1, 0};
        const auto spline = Spline::through(x, y);
        QVERIFY(spline);
        COMPARE_CLOSE(spline->value(0.5), 0.6875, 1e-14);
        COMPARE_CLOSE(spline->slope(0), 1.5, 1e-14);
        COMPARE_CLOSE(spline->slope(1), 0, 1e-14);
        QVERIFY(std::isnan(spline->value(2.1)));
        const std::vector<double> repeated{0, 1, 1};
        QVERIFY(!Spline::through(repeated, y));
        QVERIFY(!Spline::through(std::span(x).first(2), std::span(y).first(2)));
    }

    void noiseOfASmoothCurveWithNoise()
    {
        std::mt19937 random(3);
        std::normal_distribution<double> noise(0, 0.02);
        std::vector<double> y;
        for (int i = 0; i < 100000; ++i)
            y.push_back(10 * std::sin(i * 1e-3) + noise(random));
        COMPARE_CLOSE(noiseDeviation(y), 0.02, 0.0008);
        COMPARE_CLOSE(noiseDeviation(std::span(y).first(4000)), 0.02, 0.0015);
        y[100] = 1e6; // an outlier does not matter
        COMPARE_CLOSE(noiseDeviation(std::span(y).first(4000)), 0.02, 0.0015);
        QVERIFY(std::isnan(noiseDeviation(std::span(y).first(4))));
    }
    void medians()
    {
        COMPARE_CLOSE(median({3, 1, 2}), 2, 0);
        COMPARE_CLOSE(median({4, 1, 3, 2}), 2.5, 0);
        COMPARE_CLOSE(median({4, NAN, 2}), 3, 0);
        QVERIFY(std::isnan(median({})));
    }
    void vertexOfAParabola()
    {
        const auto y = [](double x) { return 5 - 2 * (x - 1.3) * (x - 1.3); };
        const Vertex vertex = parabolaVertex(1, y(1), 1.2, y(1.2), 2, y(2));
        COMPARE_CLOSE(vertex.x, 1.3, 1e-12);
        COMPARE_CLOSE(vertex.y, 5, 1e-12);
        COMPARE_CLOSE(parabolaVertex(0, 0, 1, 1, 2, 2).x, 1, 0);
    }
};

VITRINE_TEST(CurvesTest)
#include "test_curves.moc"
