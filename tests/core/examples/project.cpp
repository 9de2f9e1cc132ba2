// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exampleproject.h"

#include "base/numbertext.h"
#include "report/projectfigure.h"
#include "report/table.h"
#include "support/simulation/compounds.h"
#include "support/simulation/massandlength.h"
#include "support/simulation/quantumdesign.h"
#include "support/testmain.h"
#include "techniques/technique.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;

// The way of the data from simulated files to the paper's tables: what comes out agrees with what went in
// within its own uncertainty, and what nothing measures stays empty.
class ExampleProject : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsCrystalsAndGlasses();
    void everyAnalysisSucceeds();
    void tableAgreesWithTheTruth_data();
    void tableAgreesWithTheTruth();
    void massLossAtTransitionsIsSmall();
    void glassFormingAbilityFollowsFromTheTransitions();
    void columnsOfOtherTechniquesStayEmpty_data();
    void columnsOfOtherTechniquesStayEmpty();
    void figuresShowSomethingAndSayWhatItIs();
    void resultsAgreeWithTheTruth_data();
    void resultsAgreeWithTheTruth();

private:
    [[nodiscard]] OutcomePtr outcome(const QString &sample, const QString &analysis) const;
    Project m_project;
    OutcomeCache m_cache;
    AnalysisLookup m_lookup = [](const QString &id) { return registry().analysis(id); };
};

void ExampleProject::initTestCase()
{
    const auto project = exampleProject({});
    QVERIFY2(project.ok(), project ? "" : qPrintable(project.failure().place.file + ": " + project.failure().message.english()));
    m_project = *project;
    evaluateAll(m_project, m_lookup, m_cache, {});
}

void ExampleProject::holdsCrystalsAndGlasses()
{
    QCOMPARE(m_project.samples.size(), 2 * simulation::compounds().size());
    for (const SamplePtr &sample : m_project.samples) {
        QCOMPARE(sample->role, sample->name.startsWith("a_g") ? SampleRole::Glass : SampleRole::Crystal);
        QVERIFY2(sample->datasets.size() >= 3, qPrintable(sample->name));
        for (const auto &dataset : sample->datasets)
            QVERIFY2(dataset->data->simulated, qPrintable(dataset->name));
    }
    QVERIFY(m_project.notice.contains("imulated"));
}

void ExampleProject::everyAnalysisSucceeds()
{
    for (const SamplePtr &sample : m_project.samples)
        for (const auto &node : sample->analyses) {
            const auto entry = cachedOutcome(m_project, *node, m_lookup, m_cache);
            const QString name = sample->name + ", " + node->analysis;
            QVERIFY2(entry, qPrintable(name));
            QVERIFY2(entry->outcome, entry->failure ? qPrintable(name + ": " + entry->failure->message.english()) : qPrintable(name));
        }
}

void ExampleProject::tableAgreesWithTheTruth_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("row");
    QTest::addColumn<double>("truth");
    // The largest relative standard uncertainty at which an agreement still says something.
    QTest::addColumn<double>("largestUncertainty");
    const auto row = [](const char *table, const char *column, int index, const simulation::Compound &compound, double truth, double largest) {
        QTest::addRow("%s, %s", column, compound.metal.c_str()) << QString::fromUtf8(table) << QString::fromUtf8(column) << index << truth << largest;
    };
    int index = 0;
    for (const simulation::Compound &compound : simulation::compounds()) {
        // Shaw et al., Nat. Chem. 13 (2021) 778, Table 1 and Table 2.
        row("transitions", "Melting point (DSC)", index, compound, compound.meltingPoint, 0.005);
        row("transitions", "Enthalpy of fusion", index, compound, compound.fusionEnthalpy, 0.03);
        row("transitions", "Glass transition (DSC)", index, compound, compound.glassTransition, 0.016); // 2 K: the paper's own
        row("transitions", "Glass transition (dilatometry)", index, compound, compound.tmaTransition, 0.02);
        row("transitions", "Decomposition (TGA)", index, compound, compound.decomposition, 0.01);
        row("transitions", "Onset of the fall of the storage modulus", index, compound, compound.dmaOnset, 0.02);
        row("transitions", "Peak of the loss modulus", index, compound, compound.dmaPeak, 0.01);
        row("transitions", "Activation energy of the relaxation", index, compound, compound.relaxationEnergy, 0.05);
        row("properties", "Electrical conductivity at room temperature", index, compound, compound.glassConductivity, 0.05);
        row("properties", "Thermal conductivity at room temperature", index, compound, compound.thermalConductivity, 0.05);
        row("properties", "Reduced metal, from χT", index, compound, 100 * compound.reducedFraction, 0.08); // 1 % on each of two samples: 1.2 points
        if (compound.permittivity) {
            row("properties", "Relative permittivity at 2 MHz", index, compound, *compound.permittivity, 0.05);
            row("properties", "Loss tangent at 2 MHz", index, compound, *compound.lossTangent, 0.1);
        }
        ++index;
    }
}

namespace
{

int columnNamed(const ReportTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.columns, name, &TableColumn::name);
    return found == table.columns.end() ? -1 : static_cast<int>(found - table.columns.begin());
}

} // namespace

void ExampleProject::tableAgreesWithTheTruth()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(int, row);
    QFETCH(double, truth);
    QFETCH(double, largestUncertainty);
    const auto report = reportTable(m_project, table, m_lookup, m_cache);
    QVERIFY(report.ok());
    QVERIFY(report->notice.contains("imulated"));
    QCOMPARE(report->rowNames.size(), qsizetype(simulation::compounds().size()));
    const auto at = static_cast<std::size_t>(row);
    QCOMPARE(report->rowNames.at(row), QString::fromStdString(simulation::compounds()[at].formula()));
    const int index = columnNamed(*report, column);
    QVERIFY(index >= 0);
    const Cell &cell = report->cells[at][static_cast<std::size_t>(index)];
    QVERIFY2(cell.quantity, qPrintable(cell.words + cell.footnote));
    const double difference = cell.quantity->value - truth, u = cell.quantity->uncertainty;
    const QString found = QStringLiteral("%1 with u = %2, truth %3").arg(shortNumberText(cell.quantity->value), shortNumberText(u), shortNumberText(truth));
    QVERIFY2(u > 0 && u <= largestUncertainty * truth, qPrintable(found));
    QVERIFY2(std::abs(difference) <= 3 * u, qPrintable(found));
}

// Shaw et al.: the crystals have lost less than half a percent when they melt.
void ExampleProject::massLossAtTransitionsIsSmall()
{
    const auto report = reportTable(m_project, QStringLiteral("transitions"), m_lookup, m_cache);
    QVERIFY(report.ok());
    const int column = columnNamed(*report, QStringLiteral("Mass loss at the melting point"));
    QVERIFY(column >= 0);
    for (std::size_t row = 0; row < simulation::compounds().size(); ++row) {
        const simulation::Compound &compound = simulation::compounds()[row];
        const Cell &cell = report->cells[row][static_cast<std::size_t>(column)];
        QVERIFY2(cell.quantity, qPrintable(cell.footnote));
        const double truth = simulation::lossUpTo(compound, compound.meltingPoint);
        const QString found = QStringLiteral("%1 +- %2, truth %3").arg(cell.quantity->value).arg(cell.quantity->uncertainty).arg(truth);
        QVERIFY2(truth < 0.5, qPrintable(found));
        QVERIFY2(std::abs(cell.quantity->value - truth) < 3 * cell.quantity->uncertainty && cell.quantity->uncertainty < 0.3, qPrintable(found));
    }
}

// T_g/T_m of the paper's Table 1 in kelvin, and the distance to two thirds: 491.15 - 2/3 544.15 and so on.
void ExampleProject::glassFormingAbilityFollowsFromTheTransitions()
{
    const auto report = reportTable(m_project, QStringLiteral("glass-forming"), m_lookup, m_cache);
    QVERIFY(report.ok());
    const int ratio = columnNamed(*report, QStringLiteral("Reduced glass transition")), deviation = columnNamed(*report, QStringLiteral("Deviation from two thirds"));
    QVERIFY(ratio >= 0 && deviation >= 0);
    for (std::size_t row = 0; row < simulation::compounds().size(); ++row) {
        const simulation::Compound &compound = simulation::compounds()[row];
        const double Tg = compound.glassTransition + 273.15, Tm = compound.meltingPoint + 273.15;
        const Cell &one = report->cells[row][static_cast<std::size_t>(ratio)], &other = report->cells[row][static_cast<std::size_t>(deviation)];
        QVERIFY2(one.quantity && other.quantity, qPrintable(one.footnote));
        QVERIFY(std::abs(one.quantity->value - Tg / Tm) < 3 * one.quantity->uncertainty);
        QVERIFY(one.quantity->uncertainty < 0.01);
        QVERIFY(std::abs(other.quantity->value - (Tg - 2 * Tm / 3)) < 3 * other.quantity->uncertainty);
        // No glass of the example crystallises, and one rate gives no relaxation energy.
        QVERIFY(columnNamed(*report, QStringLiteral("Hrubý's parameter")) < 0);
        QVERIFY(columnNamed(*report, QStringLiteral("Relaxation energy")) < 0);
    }
}

void ExampleProject::columnsOfOtherTechniquesStayEmpty_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("transitions") << "transitions";
    QTest::newRow("properties") << "properties";
}

void ExampleProject::columnsOfOtherTechniquesStayEmpty()
{
    QFETCH(QString, table);
    const auto report = reportTable(m_project, table, m_lookup, m_cache);
    QVERIFY(report.ok());
    const QStringList filled{"Melting point (DSC)", "Enthalpy of fusion", "Glass transition (DSC)", "Electrical conductivity at room temperature",
                             "Relative permittivity at 2 MHz", "Loss tangent at 2 MHz", "Thermal conductivity at room temperature",
                             QString::fromUtf8("Reduced metal, from χT"),
                             "Onset of the fall of the storage modulus", "Peak of the loss modulus", "Activation energy of the relaxation",
                             "Glass transition (dilatometry)", "Decomposition (TGA)", "Mass loss at the melting point", "Mass loss at the glass transition"};
    int empty = 0;
    for (std::size_t column = 0; column < report->columns.size(); ++column) {
        if (filled.contains(report->columns[column].name))
            continue;
        ++empty;
        for (const auto &cells : report->cells)
            QVERIFY2(!cells[column].quantity, qPrintable(report->columns[column].name));
    }
    QVERIFY(table != "properties" || empty > 0); // every column of the first table is filled
    // The paper gives no permittivity for the iron glass, and the example measures none.
    if (table == "properties")
        QVERIFY(!report->cells[1][static_cast<std::size_t>(columnNamed(*report, "Relative permittivity at 2 MHz"))].quantity);
}

void ExampleProject::figuresShowSomethingAndSayWhatItIs()
{
    const QStringList wanted{"dsc", "nyquist", "chi-t", "kappa", "ashby"};
    QStringList keys;
    for (const auto &node : m_project.figures) {
        keys += node->key;
        const Figure figure = projectFigure(m_project, *node, m_cache);
        QVERIFY2(figure.notice.contains("imulated"), qPrintable(node->key + ": " + figure.notice));
        std::size_t drawn = 0;
        for (const Panel &panel : figure.panels)
            drawn += panel.series.size() + panel.families.size();
        QVERIFY2(drawn > 0, qPrintable(node->key));
    }
    for (const QString &key : wanted)
        QVERIFY2(keys.contains(key), qPrintable(key));
}

OutcomePtr ExampleProject::outcome(const QString &sample, const QString &analysis) const
{
    for (const SamplePtr &one : m_project.samples)
        if (one->name == sample)
            for (const auto &node : one->analyses)
                if (node->analysis == analysis)
                    if (const auto entry = cachedOutcome(m_project, *node, m_lookup, m_cache))
                        return entry->outcome;
    return nullptr;
}

// What no table of the paper has a column for.
void ExampleProject::resultsAgreeWithTheTruth_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("analysis");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("truth");
    for (const simulation::Compound &compound : simulation::compounds()) {
        const QString crystal = QString::fromStdString(compound.formula()), glass = "a_g" + crystal;
        const auto row = [&](const QString &sample, const char *analysis, const char *key, double truth) {
            QTest::addRow("%s of %s", key, qPrintable(sample)) << sample << QString::fromUtf8(analysis) << QString::fromUtf8(key) << truth;
        };
        row(glass, "calorimetry.glass-transition", "delta_cp", compound.heatCapacityStep);
        const auto spectrum = simulation::spectrumTruth(compound, simulation::State::Glass);
        row(glass, "impedance.circuit-fit", "R1", spectrum.R);
        row(glass, "impedance.circuit-fit", "CPE1_n", spectrum.n);
        row(crystal, "impedance.circuit-fit", "sigma_dc", compound.crystalConductivity);
        row(glass, "spectrum.peak", "position", compound.infraredBand);
        row(crystal, "magnetometry.curie-weiss", "C", compound.curieConstant);
        row(crystal, "magnetometry.curie-weiss", "theta", compound.weissTemperature);
        row(glass, "magnetometry.curie-weiss", "C", compound.curieConstant * (1 - compound.reducedFraction));
        row(glass, "magnetometry.susceptibility", "chi_T",
            compound.curieConstant * (1 - compound.reducedFraction) * 300 / (300 - compound.weissTemperature));
    }
}

void ExampleProject::resultsAgreeWithTheTruth()
{
    QFETCH(QString, sample);
    QFETCH(QString, analysis);
    QFETCH(QString, key);
    QFETCH(double, truth);
    const OutcomePtr found = outcome(sample, analysis);
    QVERIFY(found);
    const ResultValue *result = found->find(key);
    QVERIFY(result);
    const double u = result->quantity.uncertainty;
    const QString words = QStringLiteral("%1 with u = %2, truth %3").arg(shortNumberText(result->quantity.value), shortNumberText(u), shortNumberText(truth));
    QVERIFY2(u > 0 && u < 0.2 * std::abs(truth), qPrintable(words));
    QVERIFY2(std::abs(result->quantity.value - truth) <= 3 * u, qPrintable(words));
}

VITRINE_TEST(ExampleProject)
#include "project.moc"
