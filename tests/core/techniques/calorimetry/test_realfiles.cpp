// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

#include <array>
#include <map>

using namespace vitrine;

namespace
{
// Runs an analysis on a file as the command line would; options and settings as "key=value".
Result<Outcome> ran(const QString &path, const char *analysis, const QStringList &settings, const QStringList &importOptions = {})
{
    const auto file = readWhole(path);
    if (!file)
        return file.failure();
    Parameters options;
    for (const QString &option : importOptions)
        options.set(option.section(u'=', 0, 0), option.section(u'=', 1));
    const auto imported = importFile(registry().importers(), *file, options, {});
    if (!imported)
        return imported.failure();
    const AnalysisSpec *spec = registry().analysis(QString::fromLatin1(analysis));
    Parameters given;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const auto value = parsedParameter(*findSpec(spec->parameters, key), setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(key, *value);
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), imported->datasets.front());
    auto outcome = evaluated(*spec, inputs, given, {});
    if (qEnvironmentVariableIsSet("VITRINE_PRINT")) {
        if (!outcome)
            qInfo("%s", qPrintable(outcome.failure().message.english()));
        else {
            for (const ResultValue &result : outcome->results) {
                QStringList parts;
                for (const UncertaintyPart &part : result.parts)
                    parts += part.name.english() + QLatin1Char(' ') + shortNumberText(part.value);
                qInfo("  %s %s (%s) %s %s: %s", qPrintable(result.key), qPrintable(exactNumberText(result.quantity.value)),
                      qPrintable(shortNumberText(result.quantity.uncertainty)), qPrintable(result.quantity.unit.symbol()), qPrintable(result.words),
                      qPrintable(parts.join(u',')));
            }
            for (const auto &[key, value] : outcome->parameters.all())
                qInfo("  %s = %s", qPrintable(key), qPrintable(parameterText(value)));
            for (const Issue &issue : outcome->issues)
                qInfo("  %s", qPrintable(issue.message.english()));
        }
    }
    return outcome;
}
} // namespace

// The files of ../shared/data/thermal; rows and tolerances of ../shared/reference/thermal.md, whose sources they name.
class CalorimetryRealFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("analysis");
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        const auto row = [](const char *name, const char *file, const char *analysis, const char *settings, const char *key, double expected,
                            double tolerance) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(analysis) << QString::fromLatin1(settings).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(key) << expected << tolerance;
        };
        const char *glass = "calorimetry.glass-transition", *peak = "calorimetry.peak";
        const char *sb = "netzsch_dsc214_SB175_tg_decimalcomma.csv", *sbWindows = "glass_window=-41..-37 liquid_window=-30..-20";
        row("1a half height, Proteus prints -33.2", sb, glass, sbWindows, "T_mid", -33.2, 0.3);
        row("1b heat capacity, Proteus prints 0.219", sb, glass, sbWindows, "delta_cp", 0.219, 0.02);
        row("1c inflection", sb, glass, sbWindows, "T_inflection", -33.2, 0.5);
        row("1d the small hump, Proteus prints 34.7", sb, peak, "window=25..45", "T_peak", 34.7, 1);
        row("1 with windows from the data", sb, glass, "", "T_mid", -33.2, 1.5);
        const char *eicosane = "ta_ua04_2920mdsc_eicosane.txt", *melting = "segment=1 window=25..50 left_window=15..28 baseline=linear";
        row("3a eicosane, melting; its author finds about 283", eicosane, peak, melting, "enthalpy", -284, 4);
        row("3b eicosane, onset", eicosane, peak, melting, "T_onset", 35.68, 0.2);
        row("3b eicosane, peak", eicosane, peak, melting, "T_peak", 37.14, 0.05);
        row("3c eicosane, crystallisation with the temperature running backwards", eicosane, peak, "segment=2 window=20..45 baseline=linear",
            "enthalpy", 283.8, 5);
        row("3c by kind of segment", eicosane, peak, "segment=cooling-1 window=20..45 baseline=linear", "enthalpy", 283.8, 5);
        row("3 with everything from the data", eicosane, peak, "segment=1", "enthalpy", -284, 6);
        row("3 with a sigmoidal baseline", eicosane, peak, "segment=1 baseline=sigmoidal-tangential", "enthalpy", -284, 6);
        const char *benzoic = "netzsch_hpdsc_benzoic_acid_headerless.txt", *acid = "window=116..125.5 baseline=linear";
        row("7 benzoic acid, enthalpy", benzoic, peak, acid, "enthalpy", -154.1, 1);
        row("7 benzoic acid, onset", benzoic, peak, acid, "T_onset", 122.16, 0.1);
        row("7 benzoic acid, peak", benzoic, peak, acid, "T_peak", 122.945, 0.05);
        const char *indium = "mettler_tgadsc_indium_10Kmin.txt";
        row("4 indium over the reference temperature", indium, peak, "axis=reference window=140..185 left_window=112..141", "T_onset", 148.06, 0.4);
        row("4b indium, enthalpy over the sample temperature", indium, peak, "axis=sample window=157..195", "enthalpy", -23.4, 1.5);
        row("5 zinc", "mettler_tgadsc_zinc_10Kmin.txt", peak, "axis=reference window=400..450 left_window=370..399", "T_onset", 406.95, 0.5);
        row("5b zinc", "mettler_tgadsc_zinc_10Kmin.txt", peak, "axis=sample window=417..455", "enthalpy", -98.5, 4);
        row("6 aluminium", "mettler_tgadsc_aluminium_10Kmin.txt", peak, "axis=reference window=645..695 left_window=610..645", "T_onset", 653.69,
            0.7);
        row("6b aluminium", "mettler_tgadsc_aluminium_10Kmin.txt", peak, "axis=sample window=657..700", "enthalpy", -298.5, 8);
        const char *two = "perkinelmer_like_7HAW008_tg_two_column.csv", *twoWindows = "glass_window=8..14 liquid_window=40..47";
        row("14 onset", two, glass, twoWindows, "T_onset", 21.1, 0.7);
        row("14 half height", two, glass, twoWindows, "T_mid", 24.4, 0.5);
        row("14 end", two, glass, twoWindows, "T_end", 27.3, 0.7);
        row("14 fictive temperature", two, glass, twoWindows, "T_fictive", 22.2, 1);
        const char *kelvin = "generic_dsc_glass_tg_crystallisation_K.csv", *kelvinWindows = "glass_window=620..690K liquid_window=765..820K",
                   *crystal = "window=820..1000K left_window=765..820K right_window=1000..1150K baseline=sigmoidal-tangential";
        row("12 onset", kelvin, glass, kelvinWindows, "T_onset", 730.2 - 273.15, 3);
        row("12 half height", kelvin, glass, kelvinWindows, "T_mid", 738.9 - 273.15, 1);
        row("12 end", kelvin, glass, kelvinWindows, "T_end", 749.7 - 273.15, 2);
        row("12a crystallisation, onset", kelvin, peak, crystal, "T_onset", 940.6 - 273.15, 2);
        row("12a crystallisation, peak", kelvin, peak, crystal, "T_peak", 962.8 - 273.15, 0.3);
    }
    void cases()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, analysis);
        QFETCH(QStringList, settings);
        QFETCH(QString, key);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const QString path = test::sharedFile(QStringLiteral("thermal/") + file);
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        QStringList options;
        if (file.startsWith(QLatin1String("generic")))
            options = {QStringLiteral("role.x=temperature"), QStringLiteral("unit.x=K"), QStringLiteral("role.y=heat-flow")};
        const auto outcome = ran(path, analysis.constData(), settings, options);
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const ResultValue *result = outcome->find(key);
        QVERIFY(result);
        QVERIFY2(result->quantity.hasUncertainty(), "no uncertainty");
        COMPARE_CLOSE(result->quantity.value, expected, tolerance);
        // Honest means: not more certain than the reference shows, and not without bounds either.
        QVERIFY(result->quantity.uncertainty > 0);
    }
    void defaultsAreBelievable_data()
    {
        // Transitions found unasked lie where the eye sees them, within their own uncertainty.
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("middle");
        QTest::newRow("ripple, crystallisation behind") << "generic_dsc_glass_tg_crystallisation_K.csv" << 738.9 - 273.15;
        QTest::newRow("between transients") << "ta_trios_discovery_dsc_MR0132-D.xls" << -0.1;
        QTest::newRow("overshoot before the liquid") << "perkinelmer_like_7HAW008_tg_two_column.csv" << 24.4;
        QTest::newRow("one row a kelvin") << "netzsch_dsc214_SB175_tg_decimalcomma.csv" << -33.2;
    }
    void defaultsAreBelievable()
    {
        QFETCH(QString, file);
        QFETCH(double, middle);
        const QString path = test::sharedFile(QStringLiteral("thermal/") + file);
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        QStringList options;
        if (file.startsWith(QLatin1String("generic")))
            options = {QStringLiteral("role.x=temperature"), QStringLiteral("unit.x=K"), QStringLiteral("role.y=heat-flow")};
        const auto outcome = ran(path, "calorimetry.glass-transition", {}, options);
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const ResultValue *result = outcome->find(QStringLiteral("T_mid"));
        QVERIFY(result && result->quantity.uncertainty < 4);
        COMPARE_CLOSE(result->quantity.value, middle, 2.5 * result->quantity.uncertainty);
    }
    void whatIsNoStepIsDoubted_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"netzsch_dsc200f3_A1_5segments.txt", "perkinelmer_pyris_dsc8500.txt", "netzsch_hpdsc_benzoic_acid_headerless.txt", "ta_ua04_2920mdsc_eicosane.txt",
                                 "setaram_calisto_duran_fixedwidth.txt.gz"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void whatIsNoStepIsDoubted()
    {
        QFETCH(QString, file);
        const QString path = test::sharedFile(QStringLiteral("thermal/") + file);
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto outcome = ran(path, "calorimetry.glass-transition", {});
        QVERIFY(!outcome || std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("doubtful-step"); }));
    }
    void onsetByDefaultCoversThatOfOthers()
    {
        // Tangents through 5 and through 161 rows about the steepest point meet a line over 15 to 28 degC at these temperatures.
        SHARED_FILE(path, "thermal/ta_ua04_2920mdsc_eicosane.txt");
        const auto outcome = ran(path, "calorimetry.peak", {QStringLiteral("segment=1"), QStringLiteral("temperature_accuracy=0")});
        QVERIFY(outcome.ok());
        const ResultValue *onset = outcome->find(QStringLiteral("T_onset"));
        QVERIFY(onset && onset->quantity.uncertainty < 0.1);
        for (const double other : {35.553, 35.463})
            COMPARE_CLOSE(onset->quantity.value, other, 3 * onset->quantity.uncertainty);
    }
    // Both onsets of one run are off by the same: their distance is not.
    void theScaleCancelsWithinARun()
    {
        SHARED_FILE(path, "thermal/ta_ua04_2920mdsc_eicosane.txt");
        std::map<QString, std::array<Quantity, 2>> found;
        for (const auto &[i, setting] : {std::pair(0u, "0"), std::pair(1u, "2")}) {
            const auto outcome = ran(path, "calorimetry.melting-crystallisation",
                                     {QStringLiteral("temperature_accuracy=") + QLatin1String(setting), QStringLiteral("enthalpy_accuracy=") + QLatin1String(setting)});
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            for (const ResultValue &result : outcome->results)
                found[result.key][i] = result.quantity;
        }
        for (const char *key : {"supercooling", "enthalpy_ratio"})
            COMPARE_CLOSE(found[QLatin1String(key)][1].uncertainty, found[QLatin1String(key)][0].uncertainty, 1e-9);
        for (const char *key : {"T_melting", "T_crystallisation"})
            COMPARE_CLOSE(found[QLatin1String(key)][1].uncertainty, std::hypot(found[QLatin1String(key)][0].uncertainty, 2), 1e-9);
        QVERIFY(found[QStringLiteral("enthalpy_melting")][1].uncertainty > found[QStringLiteral("enthalpy_melting")][0].uncertainty);
    }
    // A small bump at 34 degC behind a step fifteen times as high.
    void aBumpBehindAStepHasItsLimits()
    {
        SHARED_FILE(path, "thermal/netzsch_dsc214_SB175_tg_decimalcomma.csv");
        const auto outcome = ran(path, "calorimetry.peak", {});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const auto window = outcome->parameters.interval(QStringLiteral("window"));
        QVERIFY(window && window->low > -30 && window->low < 25 && window->high > 42 && window->high < 75); // beyond the step, on either side of the bump
        COMPARE_CLOSE(outcome->find(QStringLiteral("T_peak"))->quantity.value, 34, 1.5);
        const ResultValue *initial = outcome->find(QStringLiteral("T_initial")), *onset = outcome->find(QStringLiteral("T_onset"));
        QVERIFY(!initial || !onset || initial->quantity.value <= onset->quantity.value);
    }
    void limitsOfAPeakKeepClearOfAGlassTransition()
    {
        SHARED_FILE(path, "thermal/generic_dsc_glass_tg_crystallisation_K.csv");
        const auto outcome = ran(path, "calorimetry.peak", {}, {QStringLiteral("role.x=temperature"), QStringLiteral("unit.x=K"), QStringLiteral("role.y=heat-flow")});
        QVERIFY(outcome.ok());
        QVERIFY(outcome->parameters.interval(QStringLiteral("window"))->low > 478); // the end of the transition
        COMPARE_RESULT(*outcome, "T_peak", 962.8 - 273.15, 0.3);
    }
    void windowsOfTwoPeopleAgree()
    {
        SHARED_FILE(path, "thermal/netzsch_dsc214_SB175_tg_decimalcomma.csv");
        std::vector<Quantity> middles;
        for (const auto &[glass, liquid] : {std::pair("-41..-37", "-30..-20"), std::pair("-55..-40", "-28..-10"), std::pair("-60..-42", "-28..0"), std::pair("-50..-40", "-30..-15"),
                                            std::pair("-45..-38", "-31..-22"), std::pair("-56..-38", "-32..-15")}) {
            const auto outcome = ran(path, "calorimetry.glass-transition", {QStringLiteral("glass_window=") + QLatin1String(glass), QStringLiteral("liquid_window=") + QLatin1String(liquid), QStringLiteral("temperature_accuracy=0")});
            QVERIFY(outcome.ok());
            middles.push_back(outcome->find(QStringLiteral("T_mid"))->quantity);
        }
        for (const Quantity &one : middles)
            for (const Quantity &other : middles)
                COMPARE_CLOSE(one.value, other.value, 2 * std::hypot(one.uncertainty, other.uncertainty));
    }
};

VITRINE_TEST(CalorimetryRealFilesTest)
#include "test_realfiles.moc"
