// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/labelplacement.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <random>

using namespace vitrine;
using labels::Effort;
using labels::Label;
using labels::Placement;
using labels::Scene;

namespace
{

// A crowded single-column chart: 15 families of discs at random, half of them overlapping.
std::pair<std::vector<Label>, Scene> crowded()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<> unit(0, 1);
    Scene scene;
    scene.frame = {0, 0, 78, 72};
    scene.lineHeight = 2.4;
    std::vector<Label> wanted;
    for (int family = 0; family < 15; ++family) {
        const plane::Point centre{8 + 62 * unit(random), 8 + 56 * unit(random)};
        std::vector<plane::Point> points;
        for (int i = 0; i < 5; ++i) {
            const auto disc = plane::ellipse({centre.x + 6 * (unit(random) - 0.5), centre.y + 6 * (unit(random) - 0.5)}, 0.6, 0.6, 24);
            scene.bubbles.push_back({disc, family});
            points.insert(points.end(), disc.begin(), disc.end());
        }
        const auto envelope = plane::rounded(plane::convexHull(points), 1);
        scene.envelopes.push_back({envelope, family});
        wanted.push_back({8 + 5 * unit(random), 2.4, {envelope}, family, false});
    }
    return {wanted, scene};
}

} // namespace

class TestLabelPlacement : public QObject
{
    Q_OBJECT

private slots:
    void sameInputSamePlaces()
    {
        const auto [wanted, scene] = crowded();
        for (const Effort effort : {Effort::Quick, Effort::Thorough}) {
            const auto first = labels::placed(wanted, scene, effort), second = labels::placed(wanted, scene, effort);
            QCOMPARE(first.size(), wanted.size());
            for (std::size_t i = 0; i < first.size(); ++i) {
                QCOMPARE(first[i].choice, second[i].choice);
                QCOMPARE(first[i].box.left, second[i].box.left);
            }
        }
    }

    void labelsStandApartAndInTheFrame()
    {
        const auto [wanted, scene] = crowded();
        for (const Placement &place : labels::placed(wanted, scene, Effort::Thorough)) {
            QCOMPARE(place.overlap, 0.0);
            QVERIFY(place.box.left >= scene.frame.left && place.box.right() <= scene.frame.right());
            QVERIFY(place.box.top >= scene.frame.top && place.box.bottom() <= scene.frame.bottom());
        }
    }

    void careIsNotWorseThanHaste()
    {
        const auto [wanted, scene] = crowded();
        const auto total = [](const std::vector<Placement> &places) {
            double cost = 0;
            for (const Placement &place : places)
                cost += place.cost;
            return cost;
        };
        QVERIFY(total(labels::placed(wanted, scene, Effort::Thorough)) <= total(labels::placed(wanted, scene, Effort::Quick)) + 1e-9);
    }

    void aLargeEmptyHomeHoldsItsName()
    {
        Scene scene;
        scene.frame = {0, 0, 80, 80};
        const auto home = plane::ellipse({40, 40}, 20, 12);
        scene.envelopes.push_back({home, 0});
        const auto places = labels::placed({{10, 2.4, {home}, 0, false}}, scene, Effort::Quick);
        QVERIFY(!places.front().leader);
        for (const plane::Point corner : {plane::Point{places[0].box.left, places[0].box.top}, plane::Point{places[0].box.right(), places[0].box.bottom()}})
            QVERIFY(plane::contains(home, corner));
    }

    void anObstacleIsAvoided()
    {
        Scene scene;
        scene.frame = {0, 0, 80, 80};
        const auto marker = plane::ellipse({40, 40}, 0.8, 0.8);
        const Label name{6, 2.4, {marker}, -2, true};
        const auto free = labels::placed({name}, scene, Effort::Thorough).front();
        scene.blocks.push_back(free.box);
        const auto moved = labels::placed({name}, scene, Effort::Thorough).front();
        const bool apart = moved.box.right() <= free.box.left || moved.box.left >= free.box.right() || moved.box.bottom() <= free.box.top || moved.box.top >= free.box.bottom();
        QVERIFY(apart);
    }

    void namesStayWhereTheyWereWhilePanning()
    {
        auto [wanted, scene] = crowded();
        const auto before = labels::placed(wanted, scene, Effort::Thorough);
        std::vector<int> choices;
        for (const Placement &place : before)
            choices.push_back(place.choice);
        const auto after = labels::placed(wanted, scene, Effort::Quick, choices);
        int moved = 0;
        for (std::size_t i = 0; i < after.size(); ++i)
            moved += after[i].choice != before[i].choice;
        QVERIFY2(moved <= 4, qPrintable(QString::number(moved)));
    }
};

VITRINE_TEST(TestLabelPlacement)
#include "test_labelplacement.moc"
