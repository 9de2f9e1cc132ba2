// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "core/report/fixture.h"

#include "report/writing.h"

namespace vitrine
{

using test::value;

class TableTest : public QObject
{
    Q_OBJECT

    test::Techniques m_techniques;
    test::Builder m_builder;
    OutcomeCache m_cache;

    [[nodiscard]] ReportTable table(const QString &key)
    {
        evaluateAll(m_builder.project, m_techniques.lookup(), m_cache, {});
        return reportTable(m_builder.project, key, m_techniques.lookup(), m_cache).value();
    }
    static std::size_t column(const ReportTable &table, const QString &name)
    {
        const auto found = std::ranges::find(table.columns, name, &TableColumn::name);
        return static_cast<std::size_t>(found - table.columns.begin());
    }

private slots:
    void init()
    {
        m_techniques = {};
        m_builder = {};
        m_techniques.add(QStringLiteral("calorimetry.peak"), {value("T_onset", 544.15, 0.3, "K"), value("enthalpy", -106.8, 1.4, "J/g")});
        m_techniques.add(QStringLiteral("calorimetry.glass-transition"), {value("T_mid", 218, 2, "degC")});
    }

    // The first row of Table 1 of Shaw et al., Nat. Chem. 13 (2021) 778.
    void crystalAndGlassFillOneRow()
    {
        const NodeId crystal = m_builder.sample(QStringLiteral("[TPrA][Mn(dca)3]"), SampleRole::Crystal);
        const NodeId glass = m_builder.sample(QStringLiteral("a_g[TPrA][Mn(dca)3]"), SampleRole::Glass);
        m_builder.analyse(crystal, QStringLiteral("calorimetry.peak"));
        m_builder.analyse(glass, QStringLiteral("calorimetry.glass-transition"));
        const ReportTable found = table(QStringLiteral("transitions"));
        QCOMPARE(found.rowNames, QStringList{QStringLiteral("[TPrA][Mn(dca)3]")});
        const auto &row = found.cells.front();
        // Kelvin becomes degrees, its uncertainty does not; the enthalpy of fusion is positive.
        COMPARE_CLOSE(row[0].quantity->value, 271.0, 1e-9);
        COMPARE_CLOSE(row[0].quantity->uncertainty, 0.3, 1e-12);
        QCOMPARE(writing::cellWords(row[0]), QStringLiteral("271.00(30)"));
        COMPARE_CLOSE(row[1].quantity->value, 106.8, 1e-12);
        QCOMPARE(writing::cellWords(row[1]), QStringLiteral("106.8(14)"));
        QCOMPARE(writing::cellWords(row[2]), QStringLiteral("218.0(20)"));
        QVERIFY(row[0].footnote.contains(QLatin1String("[TPrA][Mn(dca)3].txt")));
        QVERIFY(found.columns[2].definition.contains(QLatin1String("Definition of T_mid.")));
        // Techniques that are not there leave their columns empty.
        for (std::size_t i = 3; i < row.size(); ++i)
            QCOMPARE(writing::cellWords(row[i]), QStringLiteral("–"));
    }

    void whatHasNoNumberInAnyColumnIsNamedBelow()
    {
        const NodeId data = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal);
        const NodeId other = m_builder.sample(QStringLiteral("blank pan"), SampleRole::Other);
        const ReportTable nothing = table(QStringLiteral("transitions")); // nothing at all yet: no rows of dashes
        QVERIFY(nothing.cells.empty() && nothing.rowNames.isEmpty());
        QVERIFY2(nothing.note.contains(QLatin1String("A, blank pan")), qPrintable(nothing.note));
        m_builder.analyse(data, QStringLiteral("calorimetry.peak"));
        m_techniques.add(QStringLiteral("made.up"), {value("something", 1, 0.1, "1")});
        m_builder.analyse(other, QStringLiteral("made.up"));
        const ReportTable found = table(QStringLiteral("transitions"));
        QCOMPARE(found.rowNames, QStringList{QStringLiteral("A")});
        QCOMPARE(found.cells.size(), std::size_t(1));
        QVERIFY(found.note.contains(QLatin1String("blank pan")));
        for (const QString &format : {QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("tex"), QStringLiteral("html"), QStringLiteral("json")})
            QVERIFY2(written(found, format)->contains("blank pan"), qPrintable(format));
        QVERIFY(table(QStringLiteral("all")).note.isEmpty());
    }

    void whatWasRefusedIsSaidBelow()
    {
        const NodeId data = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal);
        AnalysisSpec &peak = m_techniques.add(QStringLiteral("calorimetry.peak"), {value("T_onset", 544, 0.3, "K")});
        peak.version = 1001;
        peak.run = [](const Inputs &, const Parameters &, const Progress &) -> Result<Outcome> { return failure("no-peak", verbatim(QStringLiteral("The curve has no peak."))); };
        m_builder.analyse(data, QStringLiteral("calorimetry.peak"));
        for (const char *key : {"transitions", "all"}) {
            const ReportTable found = table(QLatin1StringView(key));
            QVERIFY(found.cells.empty());
            QVERIFY2(found.note.contains(QLatin1String("Refused: A, calorimetry.peak: The curve has no peak.")), qPrintable(found.note));
            for (const QString &format : {QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("tex"), QStringLiteral("html"), QStringLiteral("json"), QStringLiteral("xlsx")})
                QVERIFY2(written(found, format).ok(), qPrintable(format));
        }
        QVERIFY(!table(QStringLiteral("properties")).note.contains(QLatin1String("Refused"))); // it draws on no peak
    }

    // What a calibration check of the same instrument finds stands below every value that rests on that scale, and below no other.
    void aCalibrationCheckIsAFootnote()
    {
        ResultValue enthalpy = value("enthalpy", -100, 2, "J/g"), onset = value("T_onset", 544, 0.3, "K");
        enthalpy.parts = {{verbatim(QStringLiteral("heat-flow scale")), 2, PartKind::HeatScale}};
        onset.parts = {{verbatim(QStringLiteral("noise")), 0.3}};
        m_techniques.add(QStringLiteral("calorimetry.peak"), {onset, enthalpy}).version = 1002;
        AnalysisSpec &check = m_techniques.add(QStringLiteral("calorimetry.calibration"), {value("enthalpy_factor", 1.3, 0.02, "1")});
        check.version = 1002;
        check.run = [](const Inputs &, const Parameters &, const Progress &) -> Result<Outcome> {
            Outcome outcome;
            outcome.issues.push_back(warning("heat-scale-off", verbatim(QStringLiteral("The heat flow is off."))));
            return outcome;
        };
        const std::pair<QString, QString> ours{QStringLiteral("instrument"), QStringLiteral("DSC 1")}, another{QStringLiteral("instrument"), QStringLiteral("DSC 2")};
        m_builder.analyse(m_builder.sample(QStringLiteral("A"), SampleRole::Crystal, 1, {ours}), QStringLiteral("calorimetry.peak"));
        m_builder.analyse(m_builder.sample(QStringLiteral("B"), SampleRole::Crystal, 1, {another}), QStringLiteral("calorimetry.peak"));
        m_builder.analyse(m_builder.sample(QStringLiteral("aluminium"), SampleRole::Reference, 1, {ours}), QStringLiteral("calorimetry.calibration"));
        const ReportTable found = table(QStringLiteral("transitions"));
        QCOMPARE(found.rowNames, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY2(found.cells[0][1].footnote.contains(QLatin1String("The heat flow is off.")), qPrintable(found.cells[0][1].footnote));
        QVERIFY(!found.cells[0][0].footnote.contains(QLatin1String("The heat flow is off."))); // a temperature
        QVERIFY(!found.cells[1][1].footnote.contains(QLatin1String("The heat flow is off."))); // another instrument
        QVERIFY(written(found, QStringLiteral("md"))->contains("The heat flow is off."));
    }

    void theLargestMeltingPeakIsTheMeltingPoint()
    {
        const NodeId small = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal, 0.1);
        m_builder.analyse(small, QStringLiteral("calorimetry.peak"));
        const NodeId large = m_builder.sample(QStringLiteral("A crystal"), SampleRole::Crystal, 1);
        m_builder.analyse(large, QStringLiteral("calorimetry.peak"));
        const NodeId exothermic = m_builder.sample(QStringLiteral("A (crystal)"), SampleRole::Crystal, -3);
        m_builder.analyse(exothermic, QStringLiteral("calorimetry.peak"));
        const ReportTable found = table(QStringLiteral("transitions"));
        COMPARE_CLOSE(found.cells.front()[1].quantity->value, 106.8, 1e-12);
        QVERIFY(found.cells.front()[1].footnote.contains(QLatin1String("one further value is not shown")));
    }

    // Zr41.2Ti13.8Cu12.5Ni10Be22.5 by Lu and Liu, Acta Mater. 50 (2002) 3501: Tg 623 K, Tx 672 K and Tl 996 K give Trg 0.626 and gamma 0.415.
    // Hruby's (1972) and Weinberg's (1994) parameters are 49/324 and 49/996 by their definitions.
    void glassFormingAbilityOfAKnownAlloy()
    {
        m_techniques.add(QStringLiteral("calorimetry.glass-transition"), {value("T_mid", 623 / 2.0, 1, "K")}); // the glass has the factor 2
        AnalysisSpec &peak = m_techniques.add(QStringLiteral("calorimetry.peak"), {value("T_onset", 0, 1, "K"), value("enthalpy", 0, 1, "J/g")});
        peak.version = 1000; // another analysis than that of the other tests, whose outcomes are kept
        peak.run = [](const Inputs &inputs, const Parameters &, const Progress &) -> Result<Outcome> {
            const bool glass = inputs.dataset()->metadata.quantity(QStringLiteral("factor"), Unit())->value > 1;
            Outcome outcome;
            outcome.results = {value("T_onset", glass ? 672 : 996, 1, "K"), value("enthalpy", glass ? 80 : -100, 1, "J/g")};
            return outcome;
        };
        const NodeId crystal = m_builder.sample(QStringLiteral("[Vit1]"), SampleRole::Crystal), glass = m_builder.sample(QStringLiteral("a_g[Vit1]"), SampleRole::Glass, 2);
        m_builder.analyse(crystal, QStringLiteral("calorimetry.peak"));
        m_builder.analyse(glass, QStringLiteral("calorimetry.peak"));
        m_builder.analyse(glass, QStringLiteral("calorimetry.glass-transition"));
        const ReportTable found = table(QStringLiteral("glass-forming"));
        QCOMPARE(found.cells.size(), std::size_t(1));
        const auto cell = [&](const char *name) {
            const std::size_t at = column(found, QString::fromUtf8(name));
            return at < found.columns.size() && found.cells.front()[at].quantity ? *found.cells.front()[at].quantity : Quantity{absent, absent, Unit()};
        };
        COMPARE_CLOSE(cell("Reduced glass transition").value, 0.626, 5e-4);
        COMPARE_CLOSE(cell("Parameter of Lu and Liu").value, 0.415, 5e-4);
        COMPARE_CLOSE(cell("Hrubý's parameter").value, 49.0 / 324, 1e-12);
        COMPARE_CLOSE(cell("Weinberg's parameter").value, 49.0 / 996, 1e-12);
        // Each temperature is known to 1 K: dK_W = (-1, 1, -(Tx - Tg)/Tm) / Tm.
        COMPARE_CLOSE(cell("Weinberg's parameter").uncertainty, std::sqrt(2 + std::pow(49.0 / 996, 2)) / 996, 1e-6);
        // dK_H = (-1/324, 1/324 + 49/324^2, -49/324^2)
        const double b = 1 / 324.0, c = 49 / (324.0 * 324);
        COMPARE_CLOSE(cell("Hrubý's parameter").uncertainty, std::sqrt(b * b + (b + c) * (b + c) + c * c), 2e-5);
    }

    void aGlassDoesNotGiveTheMeltingPointOfItsCrystal()
    {
        const NodeId glass = m_builder.sample(QStringLiteral("A"), SampleRole::Glass);
        m_builder.analyse(glass, QStringLiteral("calorimetry.peak"));
        QVERIFY(!table(QStringLiteral("transitions")).cells.front()[0].quantity);
    }

    void conductivityAwayFromRoomTemperatureStaysOut()
    {
        ResultValue cold = value("kappa", 0.2, 0.01, "W/(m K)");
        cold.index[QStringLiteral("temperature")] = 34.3;
        cold.indexUnit = QStringLiteral("K");
        m_techniques.add(QStringLiteral("thermal-transport.conductivity"), {cold});
        const NodeId glass = m_builder.sample(QStringLiteral("A"), SampleRole::Glass);
        m_builder.analyse(glass, QStringLiteral("thermal-transport.conductivity"));
        const ReportTable found = table(QStringLiteral("properties"));
        const Cell &cell = found.cells.front()[column(found, QStringLiteral("Thermal conductivity at room temperature"))];
        QVERIFY(!cell.quantity);
        QCOMPARE(cell.footnote, QStringLiteral("only at 34.3 K"));
    }

    void theFrequencyNearestToTwoMegahertzIsTaken()
    {
        std::vector<ResultValue> results;
        for (const double frequency : {1e6, 1.99e6, 2.5e6}) {
            ResultValue one = value("epsilon_real", 30 + frequency / 1e6, 0.1, "1");
            one.index[QStringLiteral("frequency")] = frequency;
            one.indexUnit = QStringLiteral("Hz");
            results.push_back(one);
        }
        m_techniques.add(QStringLiteral("impedance.dielectric"), results);
        const NodeId glass = m_builder.sample(QStringLiteral("A"), SampleRole::Glass);
        m_builder.analyse(glass, QStringLiteral("impedance.dielectric"));
        const ReportTable found = table(QStringLiteral("properties"));
        COMPARE_CLOSE(found.cells.front()[column(found, QStringLiteral("Relative permittivity at 2 MHz"))].quantity->value, 31.99, 1e-9);
    }

    void everyResultAndEveryFailureHasARow()
    {
        m_techniques.add(QStringLiteral("broken.one"), {}).run = [](const Inputs &, const Parameters &, const Progress &) -> Result<Outcome> {
            return failure("too-flat", text("The curve has no step."));
        };
        const NodeId data = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal);
        m_builder.analyse(data, QStringLiteral("calorimetry.peak"));
        m_builder.analyse(data, QStringLiteral("broken.one"));
        m_builder.analyse(data, QStringLiteral("nobody.knows"));
        const ReportTable found = table(QStringLiteral("all"));
        QCOMPARE(found.cells.size(), 4u);
        QCOMPARE(found.cells[0][2].words, QStringLiteral("T_onset"));
        QCOMPARE(found.cells[2][4].footnote, QStringLiteral("The curve has no step."));
        QCOMPARE(found.cells[3][4].footnote, QStringLiteral("unknown to this version"));
    }

    void severalIndicesHaveAUnitEach()
    {
        ResultValue scan = value("moment", 2e-4, 1e-6, "emu");
        scan.index = {{QStringLiteral("field"), 500}, {QStringLiteral("temperature"), 300}};
        scan.indexUnit = QStringLiteral("Oe, K");
        m_techniques.add(QStringLiteral("magnetometry.dipole-refit"), {scan});
        const NodeId data = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal);
        m_builder.analyse(data, QStringLiteral("magnetometry.dipole-refit"));
        QCOMPARE(table(QStringLiteral("all")).cells[0][3].words, QStringLiteral("field 500 Oe, temperature 300 K"));
    }

    void simulatedDataSaySo()
    {
        const NodeId id = m_builder.sample(QStringLiteral("A"), SampleRole::Crystal);
        QCOMPARE(table(QStringLiteral("transitions")).notice, QString());
        auto simulated = std::make_shared<Dataset>(*m_builder.project.dataset(id)->data);
        simulated->simulated = true;
        Imported imported;
        imported.datasets = {simulated};
        m_builder.project = edits::datasetsAdded(m_builder.project, m_builder.project.samples.front()->id, {QStringLiteral("s.txt"), "s"}, imported).project;
        QCOMPARE(table(QStringLiteral("transitions")).notice, QStringLiteral("Simulated data, not measured"));
    }

    void anUnknownTableIsRefused()
    {
        const auto refused = reportTable(m_builder.project, QStringLiteral("prices"), m_techniques.lookup(), m_cache);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, QStringLiteral("unknown-table"));
    }
};

} // namespace vitrine

using vitrine::TableTest;
VITRINE_TEST(TableTest)
#include "tabletest.moc"
