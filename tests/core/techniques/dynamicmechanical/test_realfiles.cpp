// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

// Files of ../shared/data/thermal; expected values and tolerances of ../shared/reference/thermal.md, row 13.
class DynamicMechanicalRealFiles : public QObject
{
    Q_OBJECT

private slots:
    void eplexorLossFactorPeaks();
    void eplexorActivationEnergy();
    void eplexorShiftList();
    void eplexorShiftsAgreeWithThePeaks();
    void aMasterCurveIsNotShiftedAgain();
    void mettlerSweepsBeyondAGapAreLeftOut();
};

namespace
{

std::vector<DatasetPtr> datasets(const QString &path)
{
    const auto file = readWhole(path);
    if (!file)
        return {};
    const auto imported = importFile(registry().importers(), *file, {}, {});
    return imported ? imported->datasets : std::vector<DatasetPtr>();
}

Result<Outcome> ran(const char *id, const std::vector<DatasetPtr> &data, const QStringList &settings = {})
{
    const AnalysisSpec &spec = *registry().analysis(QString::fromLatin1(id));
    Parameters given;
    for (const QString &setting : settings)
        given.set(setting.section(u'=', 0, 0), *parsedParameter(*findSpec(spec.parameters, setting.section(u'=', 0, 0)), setting.section(u'=', 1)));
    Inputs inputs;
    for (const DatasetPtr &one : data)
        inputs.add(QStringLiteral("data"), one);
    return evaluated(spec, inputs, given, {});
}

} // namespace

#define RAN(name, ...)                                                                                                                               \
    const auto name = ran(__VA_ARGS__);                                                                                                              \
    QVERIFY2(name.ok(), name ? "" : qPrintable(name.failure().message.english()))

void DynamicMechanicalRealFiles::eplexorLossFactorPeaks()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    RAN(outcome, "dynamic-mechanical.relaxation", datasets(path));
    const double expected[] = {65.8, 68.7, 71.5, 74.7, 77.6, 80.9, 84.2, 87.8, 91.5, 95.1};
    std::size_t found = 0;
    for (const ResultValue &value : outcome->results)
        if (value.key == QLatin1String("T_peak_tan_delta")) {
            QVERIFY(found < std::size(expected));
            COMPARE_CLOSE(value.quantity.value, expected[found], 2);
            QVERIFY(value.quantity.uncertainty < 3);
            ++found;
        }
    QCOMPARE(found, std::size(expected));
}

void DynamicMechanicalRealFiles::eplexorActivationEnergy()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    RAN(outcome, "dynamic-mechanical.activation-energy", datasets(path), {QStringLiteral("peak=tan-delta")});
    COMPARE_RESULT(*outcome, "E_a", 244, 15);
}

void DynamicMechanicalRealFiles::eplexorShiftList()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_mastercurve.xls");
    const auto all = datasets(path);
    QCOMPARE(all.size(), std::size_t(2));
    RAN(outcome, "dynamic-mechanical.shift-factors", {all[1]});
    COMPARE_RESULT(*outcome, "C_1", 12.70, 0.05);
    COMPARE_RESULT(*outcome, "C_2", 136.1, 0.5);
    COMPARE_RESULT(*outcome, "rms", 0.18, 0.02);
}

// Two ways to the same energy that share nothing but the measurement: how far the storage moduli must be shifted between
// 70 and 92 degC, and how the peaks of the loss factor move there with the frequency (244 kJ/mol).
void DynamicMechanicalRealFiles::eplexorShiftsAgreeWithThePeaks()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    RAN(outcome, "dynamic-mechanical.master-curve", datasets(path), {QStringLiteral("T_ref=25"), QStringLiteral("window=65..95")});
    COMPARE_RESULT(*outcome, "E_a", 244, 15);
    std::size_t shifts = 0;
    for (const ResultValue &value : outcome->results)
        shifts += value.key == QLatin1String("log_a_T");
    QCOMPARE(shifts, std::size_t(21));
}

// The list of frequencies of a master curve was computed (8e-6 to 4e17 Hz here); shifting it again would make nonsense.
void DynamicMechanicalRealFiles::aMasterCurveIsNotShiftedAgain()
{
    SHARED_FILE(sweeps, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    SHARED_FILE(master, "thermal/netzsch_eplexor_dma_mastercurve.xls");
    const DatasetPtr shifted = datasets(master).front();
    const auto refused = ran("dynamic-mechanical.master-curve", {shifted});
    QVERIFY(!refused);
    QCOMPARE(refused.failure().code, QStringLiteral("already-shifted"));

    const std::vector<DatasetPtr> alone = datasets(sweeps);
    std::vector<DatasetPtr> both = alone;
    both.push_back(shifted);
    const QStringList reference{QStringLiteral("T_ref=25")};
    RAN(expected, "dynamic-mechanical.master-curve", alone, reference);
    RAN(outcome, "dynamic-mechanical.master-curve", both, reference);
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("already-shifted"); }));
    QCOMPARE(outcome->results.size(), expected->results.size());
    for (std::size_t i = 0; i < expected->results.size(); ++i)
        QCOMPARE(outcome->results[i].quantity.value, expected->results[i].quantity.value);
}

void DynamicMechanicalRealFiles::mettlerSweepsBeyondAGapAreLeftOut()
{
    std::vector<DatasetPtr> all;
    for (const char *name : {"T0", "T20", "T40", "T60", "T80", "T100"}) {
        const QString path = vitrine::test::sharedFile(QStringLiteral("thermal/mettler_dma_freqsweep_%1.txt").arg(QLatin1String(name)));
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto one = datasets(path);
        QVERIFY(!one.empty());
        all.push_back(one.front());
    }
    const auto outcome = ran("dynamic-mechanical.master-curve", all);
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
    // The storage modulus of the sweeps at 0 and 20 degC overlaps; those at 40, 60, 80 and 100 degC leave gaps (2.56 to 2.70, 2.11 to
    // 2.38, 0.18 to 1.42, 0.023 to 0.062 GPa), over which no shift can be known.
    QCOMPARE(outcome->find(QStringLiteral("log_a_T"))->index.count(QStringLiteral("temperature")), std::size_t(1));
    std::vector<double> shifts;
    for (const ResultValue &value : outcome->results)
        if (value.key == QLatin1String("log_a_T"))
            shifts.push_back(value.quantity.value);
    QCOMPARE(shifts.size(), std::size_t(2));
    QVERIFY(shifts[1] < shifts[0]); // warmer is faster
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("no-overlap"); }));
}

VITRINE_TEST(DynamicMechanicalRealFiles)
#include "test_realfiles.moc"
