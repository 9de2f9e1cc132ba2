// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

// Files of ../shared/data/thermal; expected values and tolerances of ../shared/reference/thermal.md, rows 8, 10 and 11.
class ThermogravimetryRealFiles : public QObject
{
    Q_OBJECT

private slots:
    void netzschThermobalance();
    void statedLimitsGiveTheVendorsStep();
    void typedProposalChangesNothing();
    void triosExport();
    void cornersOfStepsStandInOrder_data();
    void cornersOfStepsStandInOrder();
    void lossesAtTheStartAreNoDecomposition();
    void aJumpOfTheBalanceIsNoPeak();
    void firstDeviationFollowsNoWindow();
    void polypropylene_data();
    void polypropylene();
};

namespace
{

Result<Outcome> ran(const QString &path, const QStringList &settings)
{
    const auto file = readWhole(path);
    if (!file)
        return file.failure();
    const auto imported = importFile(registry().importers(), *file, {}, {});
    if (!imported)
        return imported.failure();
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermogravimetry.decomposition"));
    Parameters given;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const auto value = parsedParameter(*findSpec(spec.parameters, key), setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(key, *value);
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), imported->datasets.front());
    return evaluated(spec, inputs, given, {});
}

} // namespace

#define RAN(name, path, ...)                                                                                                                         \
    const auto name = ran(path, __VA_ARGS__);                                                                                                        \
    QVERIFY2(name.ok(), name ? "" : qPrintable(name.failure().message.english()))

void ThermogravimetryRealFiles::netzschThermobalance()
{
    SHARED_FILE(path, "thermal/netzsch_tg209f1_AlPyr.txt");
    RAN(outcome, path, {});
    COMPARE_RESULT(*outcome, "residue", 19.391, 0.001);
    COMPARE_RESULT(*outcome, "T_5pct", 95.8, 1);
    RAN(step, path, {"window=350..690", "start_window=350..450", "end_window=600..690"});
    COMPARE_RESULT(*step, "T_onset", 506.8, 4);
    COMPARE_RESULT(*step, "T_endset", 571.1, 4);
    COMPARE_RESULT(*step, "T_max_rate", 552.1, 3);
}

void ThermogravimetryRealFiles::statedLimitsGiveTheVendorsStep()
{
    SHARED_FILE(path, "thermal/mettler_stare16_tgadsc3_3curves_with_results.txt");
    RAN(outcome, path, {QStringLiteral("step=38.13..647.27")}); // limits and results as STARe printed them
    COMPARE_RESULT(*outcome, "mass_loss_horizontal", 66.9395, 0.005);
    COMPARE_RESULT(*outcome, "T_midpoint", 401.27, 0.1);
    // Thirty kelvin above the limit three percent more are lost: no matter of a loss up to the limit, which the thermometer alone moves.
    const double u = outcome->find(QStringLiteral("mass_loss_horizontal"))->quantity.uncertainty;
    QVERIFY2(u > 0.01 && u < 0.2, qPrintable(QString::number(u)));
    RAN(windowed, path, {QStringLiteral("window=38.13..647.27")});
    COMPARE_RESULT(*windowed, "mass_loss", 66.9395, 0.005);
    QVERIFY(windowed->find(QStringLiteral("mass_loss"))->quantity.uncertainty < 0.5);
    const auto first = std::ranges::find(outcome->results, QStringLiteral("step_mass_loss"), &ResultValue::key);
    QVERIFY(first != outcome->results.end());
    COMPARE_CLOSE(first->quantity.value, 66.9395, 0.005);
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("loss-outside-steps"); }));
}

void ThermogravimetryRealFiles::typedProposalChangesNothing()
{
    SHARED_FILE(path, "thermal/netzsch_tg209f1_AlPyr.txt");
    RAN(proposed, path, {});
    RAN(typed, path, {QStringLiteral("step=424.641..592.141")}); // as the proposal is printed
    QCOMPARE(typed->results.size(), proposed->results.size());
    for (std::size_t i = 0; i < typed->results.size(); ++i)
        COMPARE_CLOSE(typed->results[i].quantity.value, proposed->results[i].quantity.value, 1e-6);
}

void ThermogravimetryRealFiles::triosExport()
{
    SHARED_FILE(path, "thermal/ta_trios54_tga5500_VLL-R444_decimalcomma.txt");
    RAN(outcome, path, {"temperature=500"});
    COMPARE_RESULT(*outcome, "T_5pct", 240.0, 0.5);
    COMPARE_RESULT(*outcome, "T_10pct", 310.2, 0.5);
    COMPARE_RESULT(*outcome, "residue", 41.74, 0.02);
    COMPARE_RESULT(*outcome, "mass_at", 80.48, 0.02);
}

void ThermogravimetryRealFiles::polypropylene_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<double>("temperature");
    // The table's 414.6 degC for 5 K/min lies on the flank of a flat top: its own recipe (SG 51 on a 0.1 K grid) gives 416.4.
    QTest::newRow("5 K/min") << "5" << 416.4;
    QTest::newRow("10 K/min") << "10" << 441.6;
    QTest::newRow("20 K/min") << "20" << 452.1;
}

void ThermogravimetryRealFiles::polypropylene()
{
    QFETCH(QString, rate);
    QFETCH(double, temperature);
    const QString path = test::sharedFile(QStringLiteral("thermal/generic_tga_polypropylene_%1Kmin.tsv").arg(rate));
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    RAN(outcome, path, {});
    COMPARE_RESULT(*outcome, "T_max_rate", temperature, 2);
}

void ThermogravimetryRealFiles::cornersOfStepsStandInOrder_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"generic_tga_polypropylene_10Kmin.tsv", "ta_ua2_tgaq500_mof_FeBTC_utf16.txt", "generic_tga_paracetamol_20Kmin_utf16.csv", "netzsch_tg209f1_AlPyr.txt",
                             "ta_trios54_tga5500_VLL-R444.tri", "netzsch_sta449f3_douglas_fir.ngb-ss3", "ta_trios_tga_CLSOx100_4_short_header.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void ThermogravimetryRealFiles::cornersOfStepsStandInOrder()
{
    QFETCH(QString, file);
    const QString path = test::sharedFile(QStringLiteral("thermal/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    RAN(outcome, path, {});
    const auto of = [&](const QString &key, const ResultValue &like) {
        for (const ResultValue &result : outcome->results)
            if (result.key == key && result.index == like.index)
                return result.quantity.value;
        return absent;
    };
    int middles = 0;
    for (const ResultValue &middle : outcome->results) {
        if (!middle.key.endsWith(QLatin1String("T_midpoint")))
            continue;
        ++middles;
        const QString prefix = middle.key.chopped(10);
        QVERIFY(!(of(prefix + QLatin1String("T_onset"), middle) > middle.quantity.value));
        QVERIFY(!(of(prefix + QLatin1String("T_endset"), middle) < middle.quantity.value));
        QVERIFY(!(of(prefix + QLatin1String("mass_loss_tangential"), middle) <= 0));
    }
    QVERIFY(middles > 0);
}

void ThermogravimetryRealFiles::lossesAtTheStartAreNoDecomposition()
{
    SHARED_FILE(path, "thermal/netzsch_sta449f3_douglas_fir.ngb-ss3");
    RAN(outcome, path, {});
    QVERIFY(!outcome->find(QStringLiteral("T_1pct")) && !outcome->find(QStringLiteral("T_2pct"))); // passed at 25.5 degC, in half an hour of purging
    QVERIFY(outcome->find(QStringLiteral("T_10pct")));
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("start-transient"); }));
}

// At 588.5 degC the mass jumps by half a percent within a second; the greatest rate of a whole step is that at 263 degC.
void ThermogravimetryRealFiles::aJumpOfTheBalanceIsNoPeak()
{
    SHARED_FILE(path, "thermal/ta_trios54_tga5500_VLL-R444.tri");
    RAN(outcome, path, {});
    COMPARE_RESULT(*outcome, "T_max_rate", 263, 3);
    for (const char *code : {"mass-jump", "step-unfinished"})
        QVERIFY2(std::ranges::any_of(outcome->issues, [&](const Issue &issue) { return issue.code == QLatin1String(code); }), code);
}

void ThermogravimetryRealFiles::firstDeviationFollowsNoWindow()
{
    SHARED_FILE(path, "thermal/mettler_stare16_tgadsc3_3curves_with_results.txt");
    RAN(one, path, {"start_window=70..100"});
    RAN(other, path, {"start_window=70..145"});
    const ResultValue *first = one->find(QStringLiteral("T_deviation"));
    QVERIFY(first);
    QCOMPARE(other->find(QStringLiteral("T_deviation"))->quantity.value, first->quantity.value);
    QVERIFY(first->quantity.uncertainty > 5);
    SHARED_FILE(film, "thermal/ta_ua2_tgaq500_mof_FeBTC_utf16.txt");
    RAN(drifting, film, {});
    QVERIFY(drifting->find(QStringLiteral("residue"))->quantity.uncertainty > 0.012); // 0.025 % over the last 200 K
}

VITRINE_TEST(ThermogravimetryRealFiles)
#include "test_realfiles.moc"
