// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/planegeometry.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <numbers>
#include <random>

using namespace vitrine;
using plane::Point;
using plane::Polygon;

class TestPlaneGeometry : public QObject
{
    Q_OBJECT

private slots:
    void roundedSquareHasSteinersArea()
    {
        // Steiner: A + P r + pi r^2 = 1 + 4 * 0.3 + pi * 0.09 for the unit square and r = 0.3.
        const Polygon square{{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        COMPARE_CLOSE(plane::area(square), 1.0, 1e-15);
        COMPARE_CLOSE(plane::perimeter(square), 4.0, 1e-15);
        COMPARE_CLOSE(plane::area(plane::rounded(square, 0.3, 0.001)), 2.482743, 1e-6);
        COMPARE_CLOSE(plane::perimeter(plane::rounded(square, 0.3, 0.001)), 4 + 0.6 * std::numbers::pi, 1e-6);
        // The polygon of the usual step lies inside the exact outline, by less than a thousandth.
        const double coarse = plane::area(plane::rounded(square, 0.3));
        QVERIFY(coarse < 2.482743 && coarse > 2.4817);
    }

    void roundedTwoPointsAreACapsule()
    {
        const Polygon capsule = plane::rounded({{0, 0}, {2, 0}}, 0.5, 0.001);
        COMPARE_CLOSE(plane::area(capsule), 2 * 1 + std::numbers::pi * 0.25, 1e-6);
    }

    void hullDropsInnerAndCollinearPoints()
    {
        const Polygon hull = plane::convexHull({{0, 0}, {2, 0}, {1, 0}, {2, 2}, {0, 2}, {1, 1}, {0, 1}, {0, 0}});
        QCOMPARE(hull.size(), std::size_t{4});
        COMPARE_CLOSE(plane::area(hull), 4.0, 1e-15);
        double twice = 0;
        for (std::size_t i = 0; i < hull.size(); ++i)
            twice += hull[i].x * hull[(i + 1) % 4].y - hull[(i + 1) % 4].x * hull[i].y;
        QVERIFY2(twice > 0, "counter-clockwise");
    }

    void roundedHullHoldsEveryPoint()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<> place(-50, 50);
        for (int trial = 0; trial < 50; ++trial) {
            std::vector<Point> points;
            for (int i = 0; i < 40; ++i)
                points.push_back({place(random), 0.2 * place(random)});
            const Polygon outline = plane::rounded(plane::convexHull(points), 1);
            for (const Point p : points)
                QVERIFY(plane::contains(outline, p));
        }
    }

    void ellipseKnowsItsArea()
    {
        // An inscribed polygon of n corners has the area (n/2) sin(2 pi/n) a b.
        COMPARE_CLOSE(plane::area(plane::ellipse({3, -2}, 4, 0.5, 48)), 24 * std::sin(2 * std::numbers::pi / 48) * 2, 1e-12);
    }

    void groupsPartAtTheGap()
    {
        // Discs of radius 1 with 2, then 5 between their edges.
        const std::vector<Polygon> discs{plane::ellipse({0, 0}, 1, 1), plane::ellipse({4, 0}, 1, 1), plane::ellipse({11, 0}, 1, 1)};
        QCOMPARE(plane::linked(discs, 3), (std::vector<int>{0, 0, 1}));
        QCOMPARE(plane::linked(discs, 6), (std::vector<int>{0, 0, 0}));
        QCOMPARE(plane::linked(discs, 1), (std::vector<int>{0, 1, 2}));
        // A small one wholly inside a large one touches it.
        QCOMPARE(plane::linked({plane::ellipse({0, 0}, 10, 10), plane::ellipse({0, 0}, 1, 1)}, 0.5), (std::vector<int>{0, 0}));
    }
};

VITRINE_TEST(TestPlaneGeometry)
#include "test_planegeometry.moc"
