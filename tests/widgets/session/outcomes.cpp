// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/projects.h"

#include "session/outcomes.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace vitrine;

// What becomes of outcomes whose jobs a person cancels.
class OutcomesTest : public QObject
{
    Q_OBJECT

private slots:
    void aCancelledSeriesKeepsWhatItHas_data()
    {
        QTest::addColumn<bool>("partial");
        QTest::newRow("a series gives the part that is done") << true;
        QTest::newRow("an analysis without parts gives nothing") << false;
    }

    void aCancelledSeriesKeepsWhatItHas()
    {
        QFETCH(bool, partial);
        std::atomic<bool> begun = false;
        AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        spec.run = [&](const Inputs &, const Parameters &, const Progress &progress) -> Result<Outcome> {
            begun = true;
            while (!progress.cancelled())
                std::this_thread::yield();
            if (!partial)
                return failure("cancelled", text("Cancelled."));
            Outcome outcome;
            ResultValue value;
            value.key = QStringLiteral("mean");
            value.quantity = {1, absent, Unit()};
            value.withoutUncertainty = text("One of two.");
            outcome.results = {value};
            outcome.issues = {warning("cancelled", text("One of two."))};
            return outcome;
        };
        Jobs jobs;
        Outcomes outcomes(&jobs, [&](const QString &id) { return id == spec.id ? &spec : nullptr; });
        const auto project = std::make_shared<const Project>(test::smallProject());
        const NodeId node = project->samples[0]->analyses[0]->id;
        outcomes.follow(project);
        QTRY_VERIFY(begun);
        QVERIFY(outcomes.computing(node) && !outcomes.find(node));
        QSignalSpy dropped(&jobs, &Jobs::dropped);
        jobs.cancelAll();
        QTRY_COMPARE(jobs.running(), 0);
        QVERIFY(dropped.size() >= 1);
        QVERIFY(!outcomes.computing(node));
        const auto entry = outcomes.find(node);
        QCOMPARE(entry.has_value(), partial);
        if (!partial)
            return;
        QVERIFY(entry->outcome && entry->outcome->find(QStringLiteral("mean")));
        QVERIFY(std::ranges::any_of(entry->outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("cancelled"); }));
    }

    void aPartIsGoneOnWithOrGivenUp()
    {
        int runs = 0;
        std::atomic<bool> begun = false;
        AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        spec.run = [&](const Inputs &, const Parameters &, const Progress &progress) -> Result<Outcome> {
            begun = true;
            const bool whole = ++runs > 1;
            while (!whole && !progress.cancelled())
                std::this_thread::yield();
            Outcome outcome;
            ResultValue value;
            value.key = QStringLiteral("mean");
            value.quantity = {whole ? 2.0 : 1.0, absent, Unit()};
            value.withoutUncertainty = text("Of a test.");
            outcome.results = {value};
            if (!whole)
                outcome.issues = {warning("cancelled", text("One of two."))};
            return outcome;
        };
        Jobs jobs;
        Outcomes outcomes(&jobs, [&](const QString &id) { return id == spec.id ? &spec : nullptr; });
        const auto project = std::make_shared<const Project>(test::smallProject());
        const NodeId node = project->samples[0]->analyses[0]->id;
        outcomes.follow(project);
        QTRY_VERIFY(begun);
        jobs.cancelAll();
        QTRY_COMPARE(jobs.running(), 0);
        QTRY_VERIFY(outcomes.find(node) && isPartial(*outcomes.find(node)));
        outcomes.giveUpPart(node);
        QVERIFY(outcomes.find(node) && !outcomes.find(node)->outcome);
        outcomes.follow(project);
        QVERIFY2(!outcomes.computing(node) && runs == 1, "what was given up is not computed unasked");
        outcomes.computeAgain();
        QTRY_VERIFY(outcomes.find(node) && outcomes.find(node)->outcome);
        QCOMPARE(outcomes.find(node)->outcome->find(QStringLiteral("mean"))->quantity.value, 2.0);
        QVERIFY(!isPartial(*outcomes.find(node)));
    }
};

VITRINE_TEST(OutcomesTest)
#include "outcomes.moc"
