// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/localmaximum.h"
#include "numerics/residuals.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>
#include <random>
#include <vector>

using namespace vitrine;

class ResidualsTest : public QObject
{
    Q_OBJECT

private slots:
    // Five of each sign: 6 runs expected with a variance of 5 * 4 / 9 (Wald and Wolfowitz 1940).
    void runs()
    {
        COMPARE_CLOSE(runsStatistic(std::vector<double>{1, 2, 1, 3, 1, -1, -2, -1, -1, -4}), (2 - 6) / std::sqrt(20.0 / 9), 1e-12);
        COMPARE_CLOSE(runsStatistic(std::vector<double>{1, -2, 1, -3, 1, -1, 2, -1, 1, -4}), (10 - 6) / std::sqrt(20.0 / 9), 1e-12);
        QVERIFY(std::isnan(runsStatistic(std::vector<double>{1, -1, 1, -1})));
        QVERIFY(std::isnan(runsStatistic(std::vector<double>(40, 1.0))));
    }

    // Independent residuals leave the errors alone; of a process with r = 0.8 the mean of n points scatters by
    // sqrt((1 + 0.8) / (1 - 0.8)) = 3 times as much.
    void correlatedResiduals()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> normal;
        std::vector<double> independent(4000), following(4000);
        double last = 0;
        for (std::size_t i = 0; i < independent.size(); ++i) {
            independent[i] = normal(random);
            last = following[i] = 0.8 * last + normal(random);
        }
        COMPARE_CLOSE(correlationFactor(independent), 1, 0.05);
        COMPARE_CLOSE(correlationFactor(following), 3, 0.3);
        QVERIFY(std::abs(runsStatistic(independent)) < 3);
        QVERIFY(runsStatistic(following) < -10);
        QCOMPARE(correlationFactor(std::vector<double>(100, 1.0)) <= 10, true);
        QCOMPARE(correlationFactor(std::vector<double>(5, 1.0)), 1.0);
    }

    // An exact parabola, unevenly sampled, has its vertex between the points.
    void vertexOfPoints()
    {
        std::vector<double> x, y;
        for (const double at : {0.0, 0.7, 1.1, 2.0, 2.3, 3.1, 3.4, 4.6, 5.0}) {
            x.push_back(at);
            y.push_back(10 - (at - 2.6) * (at - 2.6));
        }
        const auto found = localMaximum(x, y, 4, 0.2);
        QVERIFY(found);
        COMPARE_CLOSE(found->x, 2.6, 1e-12);
        COMPARE_CLOSE(found->y, 10, 1e-12);
        COMPARE_CLOSE(found->xError, 0, 1e-9);
        QVERIFY(!localMaximum(x, y, 0, 0.2));
        QVERIFY(!localMaximum(x, y, 8, 0.2));
        QVERIFY(!localMaximum(std::vector<double>{1, 2, 3, 4, 5}, std::vector<double>{5, 4, 3, 4, 5}, 2, 0.1));
    }

    // Of many noisy curves the vertices scatter by the error that is told.
    void errorOfTheVertex()
    {
        std::mt19937 random(11);
        std::normal_distribution<double> normal;
        double squares = 0, told = 0;
        constexpr int runs = 400;
        for (int k = 0; k < runs; ++k) {
            std::vector<double> x, y;
            for (int i = 0; i <= 40; ++i) {
                x.push_back(0.1 * i);
                y.push_back(10 - 0.5 * std::pow(x.back() - 2, 2) + 0.02 * normal(random));
            }
            const auto found = localMaximum(x, y, 20, 0.3);
            QVERIFY(found);
            squares += std::pow(found->x - 2, 2);
            told += found->xError;
        }
        COMPARE_CLOSE(told / runs / std::sqrt(squares / runs), 1, 0.15);
    }
};

VITRINE_TEST(ResidualsTest)
#include "test_residuals.moc"
