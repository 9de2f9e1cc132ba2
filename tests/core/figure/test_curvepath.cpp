// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/curvepath.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <map>
#include <random>

using namespace vitrine;

namespace
{

std::pair<Values, Values> noisy(std::size_t count, bool falling = false)
{
    std::mt19937 random(3);
    std::normal_distribution<> noise(0, 0.1);
    std::vector<double> x(count), y(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(falling ? count - 1 - i : i) / static_cast<double>(count - 1);
        x[i] = 100 + 200 * t;
        y[i] = std::sin(20 * t) + noise(random);
    }
    return {shared(std::move(x)), shared(std::move(y))};
}

const AxisScale xScale{{100, 300}, false, false, 50, 850};
const AxisScale yScale{{-2, 2}, false, false, 500, 20};

} // namespace

class TestCurvePath : public QObject
{
    Q_OBJECT

private slots:
    void columnsKeepTheirExtremes_data()
    {
        QTest::addColumn<bool>("falling");
        QTest::newRow("rising x") << false;
        QTest::newRow("falling x, as in a cooling run") << true;
    }

    void columnsKeepTheirExtremes()
    {
        QFETCH(bool, falling);
        const auto [x, y] = noisy(100000, falling);
        CurvePath path(x, y);
        QVERIFY(path.monotone());
        const auto &points = path.points(xScale, yScale, 1);
        QVERIFY(points.size() <= 4 * 801);
        // The truth, column by column, from every row.
        std::map<int, std::pair<double, double>> truth, drawn;
        const auto enter = [](auto &map, double px, double py) {
            const int column = static_cast<int>(std::floor(px - 50));
            auto [it, fresh] = map.try_emplace(column, py, py);
            it->second.first = std::min(it->second.first, py);
            it->second.second = std::max(it->second.second, py);
        };
        for (std::size_t i = 0; i < x->size(); ++i)
            enter(truth, xScale.toPage((*x)[i]), yScale.toPage((*y)[i]));
        for (const plane::Point p : points)
            enter(drawn, p.x, p.y);
        int wrong = 0;
        for (const auto &[column, extremes] : truth)
            wrong += drawn.count(column) == 0 || std::abs(drawn[column].first - extremes.first) > 1e-9 || std::abs(drawn[column].second - extremes.second) > 1e-9;
        // A row exactly on the edge of two columns may be counted in either.
        QVERIFY2(wrong <= 2, qPrintable(QString::number(wrong)));
        for (std::size_t i = 1; i < points.size(); ++i)
            QVERIFY2(falling ? points[i].x <= points[i - 1].x : points[i].x >= points[i - 1].x, "in the order of the data");
    }

    void zoomedInEveryRowIsThere()
    {
        const auto [x, y] = noisy(100000);
        CurvePath path(x, y);
        const AxisScale narrow{{200, 200.5}, false, false, 50, 850};
        const auto &points = path.points(narrow, yScale, 1);
        // 0.5 of 200 K in 1e5 rows: 250 rows, and one more on either side.
        QVERIFY(points.size() >= 250 && points.size() <= 253);
        QVERIFY(points.front().x <= 50 && points.back().x >= 850);
    }

    void gapsPartTheLine()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        CurvePath path(shared({100, 150, 200, 250, 300}), shared({0, 1, nan, 1, 0}));
        const auto &points = path.points(xScale, yScale, 1);
        QCOMPARE(points.size(), std::size_t{5});
        QVERIFY(std::isnan(points[2].y));
    }

    void valuesALogarithmicAxisCannotShowAreGaps()
    {
        CurvePath path(shared({1, 10, 100}), shared({-1, 10, 100}));
        const AxisScale logarithmic{{1, 100}, true, false, 0, 100};
        const auto &points = path.points(logarithmic, logarithmic, 1);
        QVERIFY(std::any_of(points.begin(), points.end(), [](plane::Point p) { return std::abs(p.x - 50) < 1e-9 && std::abs(p.y - 50) < 1e-9; }));
        QCOMPARE(path.extentY(true), (std::pair<double, double>(10, 100)));
    }

    void loopsKeepTheirShape()
    {
        // Heating and cooling in one curve: both branches must be in the path.
        std::vector<double> x, y;
        for (int i = 0; i <= 20000; ++i) {
            x.push_back(100 + 0.01 * i);
            y.push_back(1);
        }
        for (int i = 20000; i >= 0; --i) {
            x.push_back(100 + 0.01 * i);
            y.push_back(-1);
        }
        CurvePath path(shared(std::move(x)), shared(std::move(y)));
        QVERIFY(!path.monotone());
        const auto &points = path.points(xScale, yScale, 1);
        const auto upper = std::count_if(points.begin(), points.end(), [](plane::Point p) { return p.y < 260; });
        const auto lower = std::count_if(points.begin(), points.end(), [](plane::Point p) { return p.y > 260; });
        QVERIFY(upper >= 800 && lower >= 800 && points.size() < 8000);
    }

    void nearestRowIsFound()
    {
        const auto [x, y] = noisy(1001);
        CurvePath path(x, y);
        QCOMPARE(path.nearestX(200.04), std::ptrdiff_t{500});
        QCOMPARE(path.nearestX(-1e9), std::ptrdiff_t{0});
        QCOMPARE(path.nearestX(1e9), std::ptrdiff_t{1000});
        const plane::Point target{xScale.toPage((*x)[321]) + 0.2, yScale.toPage((*y)[321]) + 0.2};
        QCOMPARE(path.nearest(xScale, yScale, target, 5), std::ptrdiff_t{321});
        QCOMPARE(path.nearest(xScale, yScale, {0, 0}, 5), std::ptrdiff_t{-1});
    }

    void cacheForgetsWhatIsNotAskedFor()
    {
        CurvePaths paths;
        const Values x = shared({1, 2}), y = shared({3, 4}), z = shared({5, 6});
        const CurvePath *first = &paths.of(x, y);
        QVERIFY(first == &paths.of(x, y));
        QVERIFY(first != &paths.of(x, z));
        const auto held = z.use_count();
        paths.startCounting();
        QVERIFY(first == &paths.of(x, y));
        paths.forgetUnused();
        QCOMPARE(z.use_count(), held - 1);
    }
};

VITRINE_TEST(TestCurvePath)
#include "test_curvepath.moc"
