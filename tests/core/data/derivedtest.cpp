// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "data/dataset.h"

#include <algorithm>
#include <thread>

using namespace vitrine;

class DerivedTest : public QObject
{
    Q_OBJECT

private slots:
    void isComputedOnceAKey()
    {
        const Derived derived;
        int computed = 0;
        const auto length = [&](const std::string &key) { return *derived.get<std::size_t>(key, [&] { return ++computed, key.size(); }); };
        QCOMPARE(length("four"), std::size_t(4));
        QCOMPARE(length("four"), std::size_t(4));
        QCOMPARE(computed, 1);
        QCOMPARE(length("seven"), std::size_t(5));
        QCOMPARE(computed, 2);
    }

    void keepsTypesApart()
    {
        const Derived derived;
        QCOMPARE(*derived.get<int>("same", [] { return 1; }), 1);
        QCOMPARE(*derived.get<double>("same", [] { return 2.5; }), 2.5);
    }

    // Who copies a dataset is about to change it.
    void aCopyBeginsWithNothing()
    {
        Dataset data;
        QCOMPARE(*data.derived.get<int>("rows", [] { return 1; }), 1);
        Dataset copy = data;
        QCOMPARE(*copy.derived.get<int>("rows", [] { return 2; }), 2);
        copy = data;
        QCOMPARE(*copy.derived.get<int>("rows", [] { return 3; }), 3);
        QCOMPARE(*data.derived.get<int>("rows", [] { return 4; }), 1);
    }

    void typedKeysDoNotPileUp()
    {
        const Derived derived;
        std::vector<std::weak_ptr<const int>> found;
        for (int i = 0; i < 1000; ++i)
            found.push_back(derived.get<int>(std::to_string(i), [i] { return i; }));
        QVERIFY(std::ranges::count_if(found, [](const auto &one) { return !one.expired(); }) <= 64);
    }

    void answersSeveralThreadsAlike()
    {
        const Derived derived;
        std::vector<std::shared_ptr<const int>> seen(8);
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < seen.size(); ++i)
                threads.emplace_back([&derived, &seen, i] { seen[i] = derived.get<int>("key", [i] { return static_cast<int>(i); }); });
        }
        for (const auto &one : seen)
            QCOMPARE(one.get(), seen.front().get());
    }
};

VITRINE_TEST(DerivedTest)
#include "derivedtest.moc"
