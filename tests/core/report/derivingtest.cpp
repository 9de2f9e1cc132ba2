// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "report/deriving.h"
#include "support/testmain.h"

namespace vitrine
{

class DerivingTest : public QObject
{
    Q_OBJECT

private slots:
    // Curves put beside the data of their sample are as their outcome was; when that changes or goes, it is told.
    void derivedCurvesKnowTheirOutcome()
    {
        test::Techniques techniques;
        AnalysisSpec &spec = techniques.add(QStringLiteral("made-up.curve"), {});
        ParameterSpec scale;
        scale.key = QStringLiteral("scale");
        scale.initial = 1.0;
        spec.parameters = {scale};
        spec.run = [](const Inputs &, const Parameters &parameters, const Progress &) -> Result<Outcome> {
            Outcome outcome;
            Curve curve;
            curve.key = QStringLiteral("cp");
            curve.use = CurveUse::Points;
            curve.xName = QStringLiteral("T");
            curve.yName = QStringLiteral("cp");
            curve.xUnit = Unit::of("K");
            curve.yUnit = Unit::of("J/(g K)");
            const double factor = parameters.number(QStringLiteral("scale"));
            curve.x = shared({300, 310, 320, 330});
            curve.y = shared({factor, 1.1 * factor, 1.2 * factor, 1.3 * factor});
            outcome.curves = {curve};
            return outcome;
        };
        const AnalysisLookup lookup = techniques.lookup();
        test::Builder builder;
        builder.sample(QStringLiteral("glass"), SampleRole::Glass);
        const NodeId data = builder.project.samples.front()->datasets.front()->id;
        const auto added = edits::analysisAdded(builder.project, QStringLiteral("made-up.curve"), {{QStringLiteral("data"), {data}}}, {});
        OutcomeCache cache;
        evaluateAll(added.project, lookup, cache, {});
        const auto entry = cachedOutcome(added.project, *added.project.analysis(added.id), lookup, cache);
        QVERIFY(entry && entry->outcome);
        const auto derived = curvesDerived(added.project, added.id, *entry->outcome, {}, {});
        QVERIFY2(derived.ok(), derived ? "" : qPrintable(derived.failure().message.english()));
        QVERIFY(outdatedDerivations(derived->project, lookup, cache).empty());

        Parameters doubled;
        doubled.set(QStringLiteral("scale"), 2.0);
        const Project changed = edits::parametersSet(derived->project, added.id, doubled);
        evaluateAll(changed, lookup, cache, {});
        const Issues told = outdatedDerivations(changed, lookup, cache);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().code, QStringLiteral("derived-outdated"));
        QCOMPARE(outdatedDerivations(edits::removed(derived->project, added.id), lookup, cache).size(), std::size_t(1));
    }
};

} // namespace vitrine

using vitrine::DerivingTest;
VITRINE_TEST(DerivingTest)
#include "derivingtest.moc"
