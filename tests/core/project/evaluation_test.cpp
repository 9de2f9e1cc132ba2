// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/evaluation.h"
#include "support/testmain.h"

#include <thread>

using namespace vitrine;

namespace
{
struct Fixture
{
    Project project = test::smallProject();
    int runs = 0;
    AnalysisSpec spec = test::meanAnalysis(1, &runs);
    OutcomeCache cache;
    [[nodiscard]] const AnalysisNode &node() const { return *project.samples[0]->analyses[0]; }
    [[nodiscard]] AnalysisLookup lookup() const
    {
        return [this](const QString &id) { return id == spec.id ? &spec : nullptr; };
    }
};

OutcomeCache::Entry entryOf(std::size_t numbers)
{
    Outcome outcome;
    Curve curve;
    curve.x = curve.y = shared(std::vector<double>(numbers));
    outcome.curves = {curve};
    return {std::make_shared<const Outcome>(outcome), std::nullopt};
}
} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void anOutcomeIsComputedOnce()
    {
        Fixture f;
        QVERIFY(!cachedOutcome(f.project, f.node(), f.lookup(), f.cache));
        const auto entry = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {});
        QVERIFY2(entry.outcome, entry.failure ? qPrintable(entry.failure->message.english()) : "");
        QCOMPARE(f.runs, 1);
        evaluateNode(f.project, f.node(), f.lookup(), f.cache, {});
        evaluateAll(f.project, f.lookup(), f.cache, {});
        QCOMPARE(f.runs, 1);
        QCOMPARE(cachedOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, entry.outcome);
    }

    void undoFindsTheEarlierOutcome()
    {
        Fixture f;
        const auto first = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {}).outcome;
        const Project changed = edits::parameterSet(f.project, f.node().id, QStringLiteral("mass"), 7.0);
        QVERIFY(!cachedOutcome(changed, *changed.analysis(f.node().id), f.lookup(), f.cache));
        const auto second = evaluateNode(changed, *changed.analysis(f.node().id), f.lookup(), f.cache, {}).outcome;
        QVERIFY(first != second);
        QCOMPARE(cachedOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, first);
        QCOMPARE(cachedOutcome(changed, *changed.analysis(f.node().id), f.lookup(), f.cache)->outcome, second);
        QCOMPARE(f.runs, 2);
    }

    void aFailureIsKeptToo()
    {
        Fixture f;
        const NodeId empty = f.project.samples[0]->datasets[2]->id;
        const Project project = edits::inputSet(f.project, f.node().id, QStringLiteral("data"), {empty});
        const auto entry = evaluateNode(project, *project.analysis(f.node().id), f.lookup(), f.cache, {});
        QVERIFY(!entry.outcome);
        QVERIFY(entry.failure);
        const auto cached = cachedOutcome(project, *project.analysis(f.node().id), f.lookup(), f.cache);
        QVERIFY(cached && cached->failure == entry.failure);
    }

    void anUnknownAnalysisIsAFailureWithItsName()
    {
        Fixture f;
        const auto entry = evaluateNode(f.project, *f.project.samples[0]->analyses[1], f.lookup(), f.cache, {});
        QCOMPARE(entry.failure->code, QStringLiteral("unknown-analysis"));
        QVERIFY(entry.failure->message.english().contains(QStringLiteral("test.pair")));
        QVERIFY(f.cache.keys().empty());
    }

    void aCancelledRunIsNotKept()
    {
        Fixture f;
        f.spec.run = [](const Inputs &, const Parameters &, const Progress &progress) -> Result<Outcome> {
            progress.cancel();
            return failure("cancelled", text("Cancelled."));
        };
        QCOMPARE(evaluateNode(f.project, f.node(), f.lookup(), f.cache, {}).failure->code, QStringLiteral("cancelled"));
        QVERIFY(f.cache.keys().empty());
    }

    void aPartOfACancelledSeriesIsShownAndComputedAgain()
    {
        Fixture f;
        const auto whole = f.spec.run;
        bool stop = true;
        f.spec.run = [&](const Inputs &inputs, const Parameters &parameters, const Progress &progress) -> Result<Outcome> {
            auto outcome = whole(inputs, parameters, progress);
            if (outcome && stop) {
                progress.cancel();
                outcome->issues.push_back(warning("cancelled", text("One of two.")));
            }
            return outcome;
        };
        const auto part = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {});
        QVERIFY(part.outcome && isPartial(part));
        QVERIFY(!cachedOutcome(f.project, f.node(), f.lookup(), f.cache));
        QCOMPARE(partialOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, part.outcome);
        stop = false;
        const auto all = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {});
        QCOMPARE(f.runs, 2);
        QVERIFY(all.outcome && !isPartial(all));
        QCOMPARE(cachedOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, all.outcome);
        QVERIFY(!partialOutcome(f.project, f.node(), f.lookup(), f.cache));
        evaluateNode(f.project, f.node(), f.lookup(), f.cache, {});
        QCOMPARE(f.runs, 2);
    }

    void anotherVersionsOutcomeIsStaleNotPresent()
    {
        Fixture f;
        const auto old = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {}).outcome;
        QVERIFY(!staleOutcome(f.project, f.node(), f.lookup(), f.cache));
        f.spec = test::meanAnalysis(2, &f.runs);
        QVERIFY(!cachedOutcome(f.project, f.node(), f.lookup(), f.cache));
        QCOMPARE(staleOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, old);
        const auto now = evaluateNode(f.project, f.node(), f.lookup(), f.cache, {}).outcome;
        QVERIFY(now != old);
        QCOMPARE(staleOutcome(f.project, f.node(), f.lookup(), f.cache)->outcome, old); // to be shown beside the present one
        const Project changed = edits::parameterSet(f.project, f.node().id, QStringLiteral("mass"), 7.0);
        QVERIFY(!staleOutcome(changed, *changed.analysis(f.node().id), f.lookup(), f.cache));
    }

    void theLeastRecentlyUsedIsForgottenFirst()
    {
        OutcomeCache cache(100'000);
        const auto key = [](int i) { return QByteArray::number(i); };
        for (int i = 0; i < 5; ++i)
            cache.insert(key(i), entryOf(1000)); // 16 kB and a little each
        QCOMPARE(cache.keys().size(), std::size_t{5});
        QVERIFY(cache.find(key(0)));
        cache.insert(key(5), entryOf(1000));
        QVERIFY(cache.find(key(0)));
        QVERIFY(!cache.find(key(1)));
        cache.insert(key(6), entryOf(1'000'000)); // over the limit alone: the one in use stays
        QVERIFY(cache.find(key(6)));
        QCOMPARE(cache.keys().size(), std::size_t{1});
    }

    void theOutcomeOfANodeIsNeverForgotten()
    {
        OutcomeCache cache(50'000);
        const Project project = test::smallProject();
        const AnalysisNode &node = *project.samples[0]->analyses[0];
        const Inputs inputs = inputsOf(project, node);
        cache.insert("node", entryOf(1000));
        cache.link(node, inputs, {"node", 1});
        for (int i = 0; i < 50; ++i)
            cache.insert(QByteArray::number(i), entryOf(1000));
        QVERIFY(cache.find("node"));
        QVERIFY(cache.keys().size() < 5);
        cache.link(node, inputs, {"49", 1});
        for (int i = 100; i < 150; ++i)
            cache.insert(QByteArray::number(i), entryOf(1000));
        QVERIFY(!cache.find("node"));
        QVERIFY(cache.find("49"));
    }

    void threadsShareTheCache()
    {
        Fixture f;
        std::vector<Project> variants{f.project};
        for (int i = 1; i < 50; ++i)
            variants.push_back(edits::parameterSet(f.project, f.node().id, QStringLiteral("mass"), static_cast<double>(i)));
        AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        const AnalysisLookup lookup = [&](const QString &id) { return id == spec.id ? &spec : nullptr; };
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (std::size_t i = 0; i < 200; ++i) {
                    const Project &project = variants[(i * 7 + static_cast<std::size_t>(t)) % variants.size()];
                    const AnalysisNode &node = *project.analysis(f.node().id);
                    const auto made = evaluateNode(project, node, lookup, f.cache, {});
                    const auto found = cachedOutcome(project, node, lookup, f.cache);
                    good += made.outcome && found && found->outcome->parameters == made.outcome->parameters ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 800);
        QCOMPARE(f.cache.keys().size(), variants.size());
    }
};

VITRINE_TEST(EvaluationTest)
#include "evaluation_test.moc"
