// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
#include "material.h"
#include "support/testmain.h"

#include <QJsonDocument>

#include <bit>
#include <cmath>

using namespace vitrine;

// What every run owes: results that were declared, finite and with an uncertainty or the reason for none; the
// same bits twice; a polite refusal of what cannot be evaluated.
class EveryRun : public QObject
{
    Q_OBJECT

private slots:
    void worksOnItsExamples_data() { analyses(); }
    void worksOnItsExamples();
    void givesTheSameBitsTwice_data() { analyses(); }
    void givesTheSameBitsTwice();
    void refusesWhatIsNotThere_data() { analyses(); }
    void refusesWhatIsNotThere();
    void bearsPoorData_data() { analyses(); }
    void bearsPoorData();
    void canBeCancelled_data() { analyses(); }
    void canBeCancelled();

private:
    static void analyses();
    static const AnalysisSpec &current();
};

void EveryRun::analyses()
{
    QTest::addColumn<QString>("id");
    if (registry().analyses().empty())
        QSKIP("no analysis is registered");
    for (const AnalysisSpec *spec : registry().analyses())
        QTest::newRow(qPrintable(spec->id)) << spec->id;
}

const AnalysisSpec &EveryRun::current()
{
    return *registry().analysis(*static_cast<const QString *>(QTest::qData("id", QMetaType::QString)));
}

namespace
{

// A result is declared, or names itself (the elements of a circuit are known only with the circuit).
bool promised(const AnalysisSpec &spec, const ResultValue &result)
{
    return spec.output(result.key) || !result.label.isEmpty();
}

// Empty when the outcome keeps what every outcome promises.
QString fault(const AnalysisSpec &spec, const Outcome &outcome)
{
    for (const ResultValue &result : outcome.results) {
        if (!promised(spec, result))
            return result.key + " was not declared";
        if (!result.words.isEmpty())
            continue;
        if (!std::isfinite(result.quantity.value))
            return result.key + " is not finite";
        if (result.quantity.hasUncertainty()) {
            if (!std::isfinite(result.quantity.uncertainty) || result.quantity.uncertainty < 0)
                return result.key + " has the uncertainty " + exactNumberText(result.quantity.uncertainty);
        } else if (result.withoutUncertainty.isEmpty()) {
            return result.key + " has neither an uncertainty nor a reason for none";
        }
        for (const OutputSpec &output : spec.outputs)
            if (output.key == result.key && !result.quantity.unit.sameDimension(output.unit))
                return result.key + " comes in " + result.quantity.unit.symbol() + " instead of " + output.unit.symbol();
    }
    for (const Curve &curve : outcome.curves) {
        if (curve.key.isEmpty() || curve.label.isEmpty() || !curve.x || !curve.y)
            return "curve " + curve.key + " lacks a key, a label or its values";
        if (curve.x->size() != curve.y->size() || (curve.base && curve.base->size() != curve.x->size()))
            return "curve " + curve.key + " has columns of different lengths";
    }
    for (const Issue &issue : outcome.issues)
        if (issue.code.isEmpty() || issue.message.isEmpty())
            return QStringLiteral("an issue without code or message");
    return {};
}

QByteArray bits(const Outcome &outcome)
{
    QByteArray all;
    const auto add = [&](double value) {
        const quint64 pattern = std::bit_cast<quint64>(value);
        all.append(reinterpret_cast<const char *>(&pattern), sizeof pattern);
    };
    for (const ResultValue &result : outcome.results) {
        all += result.key.toUtf8() + result.words.toUtf8();
        add(result.quantity.value);
        add(result.quantity.uncertainty);
    }
    for (const Curve &curve : outcome.curves)
        for (const Values &values : {curve.x, curve.y})
            for (const double value : *values)
                add(value);
    return all + QJsonDocument(toJson(outcome.parameters)).toJson();
}

} // namespace

void EveryRun::worksOnItsExamples()
{
    const AnalysisSpec &spec = current();
    const auto all = contract::allExampleInputs(spec);
    if (all.empty())
        QSKIP("no example file suits it");
    for (const Inputs &inputs : all) {
        const auto outcome = evaluated(spec, inputs, {}, {});
        const QString label = inputs.dataset(spec.inputs.front().key)->label;
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(label + ": " + outcome.failure().message.english()));
        QVERIFY2(!outcome->results.empty(), qPrintable(label));
        QVERIFY2(fault(spec, *outcome).isEmpty(), qPrintable(label + ": " + fault(spec, *outcome)));
        QVERIFY2(outcome->find(spec.mainResult), qPrintable(label + ": the main result " + spec.mainResult + " is missing"));
    }
}

void EveryRun::givesTheSameBitsTwice()
{
    const AnalysisSpec &spec = current();
    const auto inputs = contract::exampleInputs(spec);
    if (!inputs)
        QSKIP("no example file suits it");
    const auto once = evaluated(spec, *inputs, {}, {});
    const auto again = evaluated(spec, *inputs, {}, {});
    QVERIFY(once.ok() && again.ok());
    QVERIFY(bits(*once) == bits(*again));
    // What was used, given back, gives the same results.
    const auto explicitly = evaluated(spec, *inputs, once->parameters, {});
    QVERIFY2(explicitly.ok(), explicitly ? "" : qPrintable(explicitly.failure().message.english()));
    for (const ResultValue &result : once->results) {
        const ResultValue *same = explicitly->find(result.key);
        QVERIFY2(same, qPrintable(result.key));
    }
    QCOMPARE(outcomeKey(spec, *inputs, {}), outcomeKey(spec, *inputs, {}));
    QVERIFY(outcomeKey(spec, *inputs, {}) != outcomeKey(spec, *inputs, once->parameters) || once->parameters == Parameters());
}

void EveryRun::refusesWhatIsNotThere()
{
    const AnalysisSpec &spec = current();
    const auto nothing = evaluated(spec, {}, {}, {});
    QVERIFY(!nothing.ok());
    QVERIFY(!nothing.failure().message.isEmpty());

    const auto inputs = contract::exampleInputs(spec);
    if (!inputs)
        QSKIP("no example file suits it");
    const auto refused = [&](const Inputs &poor, const char *what) {
        const auto outcome = evaluated(spec, poor, {}, {});
        QVERIFY2(!outcome.ok(), what);
        QVERIFY2(!outcome.failure().code.isEmpty() && !outcome.failure().message.isEmpty(), what);
    };
    refused(contract::changed(*inputs, [](const Dataset &dataset) { return contract::firstRows(dataset, 0); }), "no rows");
    refused(contract::changed(*inputs, [](const Dataset &dataset) { return contract::filledWith(dataset, absent); }), "no numbers");
    refused(contract::changed(*inputs,
                              [](const Dataset &dataset) {
                                  Dataset bare = dataset;
                                  for (Column &column : bare.columns)
                                      column.role.clear();
                                  return std::make_shared<const Dataset>(std::move(bare));
                              }),
            "no roles");

    Parameters unknown;
    unknown.set(QStringLiteral("no_such_parameter"), 1.0);
    const auto outcome = evaluated(spec, *inputs, unknown, {});
    QVERIFY2(!outcome.ok(), "a parameter that nobody declared");
    QVERIFY2(outcome.failure().place.field == QLatin1String("no_such_parameter"), qPrintable(outcome.failure().place.field));
}

void EveryRun::bearsPoorData()
{
    const AnalysisSpec &spec = current();
    const auto inputs = contract::exampleInputs(spec);
    if (!inputs)
        QSKIP("no example file suits it");
    const auto polite = [&](const Inputs &poor, const QString &what) {
        const auto outcome = evaluated(spec, poor, {}, {});
        if (!outcome)
            QVERIFY2(!outcome.failure().message.isEmpty(), qPrintable(what));
        else
            QVERIFY2(fault(spec, *outcome).isEmpty(), qPrintable(what + ": " + fault(spec, *outcome)));
    };
    for (const std::size_t rows : {1, 2, 3, 4, 5, 7, 10, 20})
        polite(contract::changed(*inputs, [rows](const Dataset &dataset) { return contract::firstRows(dataset, rows); }), QStringLiteral("%1 rows").arg(rows));
    for (const double value : {0.0, 1.0, -1.0, 1e300, 1e-300, 9.9e37})
        polite(contract::changed(*inputs, [value](const Dataset &dataset) { return contract::filledWith(dataset, value); }),
               "every value " + exactNumberText(value));
    polite(contract::changed(*inputs,
                             [](const Dataset &dataset) {
                                 Dataset holes = dataset;
                                 for (std::size_t c = 0; c < holes.columns.size(); ++c) {
                                     std::vector<double> values = *holes.columns[c].values;
                                     for (std::size_t row = c; row < values.size(); row += 3)
                                         values[row] = absent;
                                     holes.columns[c].values = shared(std::move(values));
                                 }
                                 return std::make_shared<const Dataset>(std::move(holes));
                             }),
           QStringLiteral("every third value missing"));
    polite(contract::changed(*inputs,
                             [](const Dataset &dataset) {
                                 Dataset reversed = dataset;
                                 for (Column &column : reversed.columns)
                                     column.values = shared(std::vector<double>(column.values->rbegin(), column.values->rend()));
                                 reversed.segments.clear();
                                 return std::make_shared<const Dataset>(std::move(reversed));
                             }),
           QStringLiteral("read backwards"));
}

void EveryRun::canBeCancelled()
{
    const AnalysisSpec &spec = current();
    const auto inputs = contract::exampleInputs(spec);
    if (!inputs)
        QSKIP("no example file suits it");
    const Progress progress;
    progress.cancel();
    const auto outcome = evaluated(spec, *inputs, {}, progress);
    if (outcome)
        QVERIFY2(fault(spec, *outcome).isEmpty(), qPrintable(fault(spec, *outcome)));
    else
        QVERIFY(!outcome.failure().message.isEmpty());
}

VITRINE_TEST(EveryRun)
#include "runs.moc"
