// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "analysis/analysis.h"
#include "analysis/assumedroles.h"
#include "base/digest.h"

#include <cmath>
#include <set>

using namespace vitrine;

namespace
{

DatasetPtr table(const QStringList &roles, std::vector<double> first, std::vector<double> second)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->label = QStringLiteral("run_K.csv");
    dataset->columns = {{QStringLiteral("a"), roles.value(0), Unit::of("degC"), {}, shared(std::move(first)), {}},
                        {QStringLiteral("b"), roles.value(1), Unit::of("mW"), {}, shared(std::move(second)), {}}};
    return dataset;
}

// The mean of the heat flow within a window: small enough to see through.
AnalysisSpec meanHeatFlow()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("test.mean");
    spec.inputs = {{QStringLiteral("data"), {}, {{QStringLiteral("temperature")}, {QStringLiteral("heat-flow")}}, false, false}};
    spec.parameters = {rangeParameter("window", "Window", "degC"), numberParameter("factor", "Factor", "1", 2.0), numberParameter("extra", "Extra", "1").thatMayBeUnset()};
    spec.outputs = {{QStringLiteral("mean"), {}, text("Mean heat flow"), Unit::of("mW"), {}}, {QStringLiteral("none"), {}, text("Nothing"), Unit(), {}}};
    spec.estimate = [](const Inputs &inputs, const Parameters &) {
        Parameters proposed;
        const auto [low, high] = extent(*inputs.values(role::temperature, Unit::of("degC")));
        proposed.set(QStringLiteral("window"), Interval{low, high});
        return proposed;
    };
    spec.run = [](const Inputs &inputs, const Parameters &parameters, const Progress &) -> Result<Outcome> {
        const auto x = inputs.values(role::temperature, Unit::of("degC")), y = inputs.values(role::heatFlow, Unit::of("mW"));
        const Interval window = *parameters.interval(QStringLiteral("window"));
        double sum = 0;
        int count = 0;
        for (std::size_t i = 0; i < x->size(); ++i)
            if (window.contains((*x)[i])) {
                sum += (*y)[i];
                ++count;
            }
        Outcome outcome;
        outcome.results.push_back({QStringLiteral("mean"), {parameters.number(QStringLiteral("factor")) * sum / count, absent, Unit::of("mW")}, {}, {}, {}, {}, {}, {}});
        outcome.results.push_back({QStringLiteral("none"), {absent, absent, Unit()}, {}, {}, {}, {}, {}, {}});
        return outcome;
    };
    return spec;
}

Inputs inputsOf(DatasetPtr dataset)
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), std::move(dataset));
    return inputs;
}

const QStringList named{"temperature", "heat-flow"};

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void proposedAndDeclaredValuesFillTheGaps()
    {
        const auto outcome = evaluated(meanHeatFlow(), inputsOf(table(named, {1, 2, 3}, {10, 20, 60})), {}, {});
        QVERIFY(outcome);
        COMPARE_RESULT(*outcome, "mean", 60.0, 1e-12);
        QCOMPARE(outcome->find(QStringLiteral("mean"))->label.english(), QStringLiteral("Mean heat flow"));
        QVERIFY(!outcome->find(QStringLiteral("mean"))->withoutUncertainty.isEmpty());
        QCOMPARE(*outcome->parameters.interval(QStringLiteral("window")), (Interval{1, 3}));
    }

    void whatIsNotFiniteBecomesAnIssue()
    {
        const auto outcome = evaluated(meanHeatFlow(), inputsOf(table(named, {1, 2}, {10, 20})), {}, {});
        QVERIFY(outcome);
        QVERIFY(!outcome->find(QStringLiteral("none")));
        QCOMPARE(outcome->issues.size(), std::size_t(1));
        QCOMPARE(outcome->issues.front().code, QStringLiteral("no-result"));
    }

    void objectionsNameTheParameter_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << "windw" << "unknown-parameter";
        QTest::newRow("wrong kind") << "window" << "parameter-value";
    }
    void objectionsNameTheParameter()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        Parameters given;
        given.set(key, 1.0);
        const auto outcome = evaluated(meanHeatFlow(), inputsOf(table(named, {1, 2}, {10, 20})), given, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.failure().code, code);
        QCOMPARE(outcome.failure().place.field, key);
    }

    void missingColumnsAndEmptyDataAreNamed()
    {
        const auto missing = evaluated(meanHeatFlow(), inputsOf(table({"temperature", "mass"}, {1}, {1})), {}, {});
        QVERIFY(!missing);
        QCOMPARE(missing.failure().code, QStringLiteral("missing-column"));
        QVERIFY(missing.failure().message.english().contains(QStringLiteral("mass")));
        QCOMPARE(evaluated(meanHeatFlow(), inputsOf(table(named, {}, {})), {}, {}).failure().code, QStringLiteral("no-data"));
        QCOMPARE(evaluated(meanHeatFlow(), {}, {}, {}).failure().code, QStringLiteral("missing-input"));
    }

    void keysFollowContentAndGivenParameters()
    {
        const AnalysisSpec spec = meanHeatFlow();
        const Inputs one = inputsOf(table(named, {1, 2}, {10, 20})), same = inputsOf(table(named, {1, 2}, {10, 20}));
        const Inputs other = inputsOf(table(named, {1, 2}, {10, 20.000000000000004}));
        Parameters given;
        given.set(QStringLiteral("factor"), 3.0);
        QCOMPARE(outcomeKey(spec, one, {}), outcomeKey(spec, same, {}));
        QVERIFY(outcomeKey(spec, one, {}) != outcomeKey(spec, other, {}));
        QVERIFY(outcomeKey(spec, one, {}) != outcomeKey(spec, one, given));
        AnalysisSpec newer = spec;
        newer.version = 2;
        QVERIFY(outcomeKey(spec, one, {}) != outcomeKey(newer, one, {}));
        Parameters unset;
        unset.set(QStringLiteral("factor"), std::monostate{});
        QCOMPARE(outcomeKey(spec, one, {}), outcomeKey(spec, one, unset));
    }

    // Any change of any number, a swap of two and a longer column give another digest.
    void digestsTellNumbersApart()
    {
        std::vector<double> values(1003);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.1 * static_cast<double>(i % 50);
        std::set<std::array<std::uint64_t, 2>> seen{digestOf(values)};
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::vector<double> changed = values;
            changed[i] = std::nextafter(values[i], 100);
            QVERIFY(seen.insert(digestOf(changed)).second);
            changed[i] = -values[i] - 1;
            QVERIFY(seen.insert(digestOf(changed)).second);
            changed = values;
            std::swap(changed[i], changed[(i + 7) % values.size()]);
            QVERIFY(seen.insert(digestOf(changed)).second);
            QVERIFY(i < 3 || seen.insert(digestOf(std::span(values).first(i))).second);
        }
        QCOMPARE(digestOf(values), digestOf(std::vector<double>(values)));
        const std::vector<double> zero{0.0}, minusZero{-0.0}, none, twice{0.0, 0.0};
        QVERIFY(digestOf(zero) != digestOf(minusZero) && digestOf(zero) != digestOf(none) && digestOf(zero) != digestOf(twice));
    }

    void namelessTablesAreTakenInOrderAndSaySo()
    {
        auto nameless = std::make_shared<Dataset>(*table({}, {400, 500}, {1, 2}));
        nameless->columns[0].unit = nameless->columns[1].unit = Unit();
        Issues issues;
        const Inputs assumed = withAssumedRoles(meanHeatFlow(), inputsOf(nameless), issues);
        QCOMPARE(issues.size(), std::size_t(1));
        COMPARE_CLOSE(assumed.values(role::temperature, Unit::of("degC"))->front(), 126.85, 1e-9); // the file's name ends in K
        Issues none;
        const auto known = table(named, {1, 2}, {1, 2});
        QCOMPARE(withAssumedRoles(meanHeatFlow(), inputsOf(known), none).dataset(), known.get());
        QVERIFY(none.empty());
        QVERIFY(issues.front().message.english().contains(QStringLiteral("--option role.1=")));
    }

    // What a name says is believed: a temperature is no heat flow, nor is anything else one while a temperature stands elsewhere.
    void aNameIsNeverContradicted()
    {
        for (const auto &[first, second, taken] : {std::tuple{"x", "y", true}, std::tuple{"Column 1", "Column 2", true}, std::tuple{"x", "T_thermocontroller", false},
                                                   std::tuple{"f", "y", false}, std::tuple{"Frequency", "Z", false}, std::tuple{"x", "Sample Temp", false}, std::tuple{"C", "D", false}}) {
            auto data = std::make_shared<Dataset>(*table({}, {400, 500}, {1, 2}));
            data->columns[0].name = QString::fromLatin1(first);
            data->columns[1].name = QString::fromLatin1(second);
            Issues issues;
            const Inputs assumed = withAssumedRoles(meanHeatFlow(), inputsOf(data), issues);
            QVERIFY2((assumed.dataset() != data.get()) == taken, first);
            QVERIFY2(issues.empty() != taken, first);
        }
    }

    void aTemperatureWithoutUnitIsTakenAndSaid()
    {
        for (const bool called : {true, false}) {
            auto data = std::make_shared<Dataset>(*table(named, {400, 500}, {1, 2}));
            data->label = QStringLiteral("run");
            data->columns[0].role.clear();
            data->columns[0].name = called ? QStringLiteral("Temperature") : QStringLiteral("Pressure");
            data->columns[0].unit = Unit();
            data->columns[0].unitText.clear();
            Issues issues;
            const Inputs assumed = withAssumedRoles(meanHeatFlow(), inputsOf(data), issues);
            const Values celsius = assumed.values(role::temperature, Unit::of("degC"));
            QCOMPARE(celsius != nullptr, called);
            QCOMPARE(issues.size(), std::size_t(called ? 1 : 0));
            if (called)
                QCOMPARE(celsius->front(), 400.0);
        }
    }
};

VITRINE_TEST(AnalysisTest)
#include "analysistest.moc"
